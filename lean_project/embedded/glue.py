"""Trim the 89 MB JavaScript glue of the package to the 0.7 MB that a single-threaded checker needs.

The glue assigns each of 201,110 WebAssembly exports to a variable. About fifty are used by the rest
of the script; Lean's own symbols are looked up by name when they are needed. All edits assert the
text they replace, so another build of the package fails loudly here.
"""

from __future__ import annotations

import re

IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*")
ASSIGNED = re.compile(r"([\w$]+)=")


class GlueError(Exception):
    """The glue is not the text that this module knows how to edit."""


LAZY_DLSYM = (
    "var __dlsym_js=(handle,symbol,symbolIndex)=>{symbol=UTF8ToString(symbol);"
    "var result=LDSO.loadedLibsByHandle[handle].exports[symbol];"
    'if(result===undefined||result.stub){dlSetError("unknown symbol "+symbol);return 0}'
    'if(typeof result=="object")return result.value;'
    "var address=getFunctionAddress(result);if(address)return address;"
    "address=addFunction(result,result.sig);Module.onTableSlot?.(symbol,address);"
    "(growMemViews(),HEAPU32)[symbolIndex>>2]=0;return address};"
)
"""As the original, but tells `Module.onTableSlot` which table slots were added at run time, so that
a snapshot of the memory, which holds their numbers, can be restored into a fresh instance."""

REPLACEMENTS = (
    # No pool of threads, each of which would load the glue again.
    ("var pthreadPoolSize=4;", "var pthreadPoolSize=0;"),
    # Imports fall back to the module's own exports instead of 200,000 copied properties.
    (
        "var mergeLibSymbols=(exports,libName)=>{",
        'var mergeLibSymbols=(exports,libName)=>{if(libName=="main"){Module.mainExports=exports;'
        "if(Object.getPrototypeOf(wasmImports)!==null){Object.setPrototypeOf(wasmImports,exports);"
        "wasmImports.main=exports.__main_argc_argv}return}",
    ),
    # The global offset table holds only what was asked for.
    (
        "var updateGOT=(exports,replace)=>{for(var symName in exports){",
        "var updateGOT=(exports,replace)=>{"
        "for(var symName in (exports===Module.mainExports?GOT:exports)){"
        "if(exports===Module.mainExports&&!(symName in exports))continue;",
    ),
    # What `invoke_…` catches, in WebAssembly (worker/trampolines.mjs): no number, but an exception
    # with the tag that they know. The glue itself looks only at `exceptionLast`.
    (
        "uncaughtExceptionCount++}exceptionLast=ptr;throw exceptionLast",
        "uncaughtExceptionCount++}exceptionLast=ptr;throw Module.thrown",
    ),
    (
        "exceptionLast=ptr;uncaughtExceptionCount++;throw exceptionLast",
        "exceptionLast=ptr;uncaughtExceptionCount++;throw Module.thrown",
    ),
    (
        "if(!exceptionLast){exceptionLast=ptr}throw exceptionLast",
        "if(!exceptionLast){exceptionLast=ptr}throw Module.thrown",
    ),
    (
        "var __emscripten_throw_longjmp=()=>{throw Infinity}",
        "var __emscripten_throw_longjmp=()=>{throw Module.thrown}",
    ),
)


def trim(glue: str) -> str:
    """The trimmed script. Raises `GlueError` if `glue` is not the pinned package's."""
    assign = _find(glue, "function assignWasmExports(wasmExports){")
    after = _find(glue, "var wasmImports;function assignWasmImports")
    names_start = glue.rfind("var _main,", 0, assign)
    if names_start < 0:
        raise GlueError("no list of exported variables before assignWasmExports")
    head, tail = glue[:names_start], glue[after:]
    used = set(IDENTIFIER.findall(head)) | set(IDENTIFIER.findall(tail))

    names = glue[names_start + len("var ") : assign].rstrip(";").split(",")
    body = glue[assign:after].split("{", 1)[1].rsplit("}", 1)[0]
    head = _edit(head)
    kept_names = ",".join(name for name in names if name in used)
    kept_body = ";".join(_kept_assignments(body, used))
    return f"{head}var {kept_names};function assignWasmExports(wasmExports){{{kept_body}}}{tail}"


def _kept_assignments(body: str, used: set[str]) -> list[str]:
    kept = []
    for statement in body.split(";"):
        if "=wasmTable=" in statement:
            kept.append('wasmTable=wasmExports["__indirect_function_table"]')
        elif (match := ASSIGNED.match(statement)) and match[1] in used:
            kept.append(statement)
    return kept


def _edit(head: str) -> str:
    for before, after in REPLACEMENTS:
        _find(head, before)
        head = head.replace(before, after, 1)
    start, end = _find(head, "var __dlsym_js="), _find(head, '__dlsym_js.sig="pppp";')
    return head[:start] + LAZY_DLSYM + head[end:]


def _find(text: str, part: str) -> int:
    position = text.find(part)
    if position < 0:
        raise GlueError(f"the glue has no {part[:50]!r}")
    return position
