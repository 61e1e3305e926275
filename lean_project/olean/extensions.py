"""What the environment extensions of a module say of declarations: one small reader for each.

A module stores `Array (Name × Array entry)`, one pair per extension, and each extension has its own type of
entry. Names stay objects here: within a module equal names are one object.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from lean_project.olean.errors import MalformedError
from lean_project.olean.objects import Objects


class Place(NamedTuple):
    """A declaration's place in its source. Lines count from 1, columns (code points) from 0."""

    line: int
    column: int
    end_line: int
    end_column: int
    name_line: int
    name_column: int


class Deprecation(NamedTuple):
    """What `@[deprecated]` says; each part may be missing."""

    replacement: str | None
    text: str | None
    since: str | None


@dataclass
class Entries:
    """All that the readers below found. Keys are names as objects of the module's heap."""

    docstrings: dict[int, str] = field(default_factory=dict)
    inherited_docstrings: dict[int, int] = field(default_factory=dict)
    """Names that `@[inherit_doc]`, or a field of a parent structure, gives the docstring of another one."""
    places: dict[int, Place] = field(default_factory=dict)
    flags: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """`protected`, `instance`, `type_class`, `structure`, `simp`, `reducible`, `irreducible`,
    `noncomputable`, `deprecated`, `auxiliary`, `matcher`, `projection`, to names."""
    deprecations: dict[int, Deprecation] = field(default_factory=dict)
    instances: dict[int, int] = field(default_factory=dict)
    """Instances to their priorities."""
    structures: dict[int, list[str]] = field(default_factory=dict)
    """Structures to the names of their fields."""
    original_kinds: dict[int, int] = field(default_factory=dict)
    """Constants that a module exports as axioms or not at all, to `ConstantKind` (see `KINDS`)."""
    axioms: dict[int, list[str]] = field(default_factory=dict)
    """Constants to the axioms they rest on, where a module tells (Lean 4.30 and later)."""
    namespaces: list[str] = field(default_factory=list)

    def docstring(self, name: int) -> str | None:
        """The docstring of a name, its own or one that it inherits within this module."""
        for _ in range(len(self.inherited_docstrings)):
            if name in self.docstrings or name not in self.inherited_docstrings:
                break
            name = self.inherited_docstrings[name]
        return self.docstrings.get(name)


KINDS = (1, 2, 0, 3, 4, 5, 6, 7)
"""`ConstantKind` to `ConstantInfo`: the former begins definition, theorem, axiom."""

Reader = Callable[[Objects, int, Entries], None]
_READERS: dict[str, Reader] = {}


def _reads(*extensions: str) -> Callable[[Reader], Reader]:
    """Makes a function the reader of these extensions' entries."""

    def register(reader: Reader) -> Reader:
        _READERS.update(dict.fromkeys(extensions, reader))
        return reader

    return register


def read_entries(objects: Objects, array: int) -> Entries:
    """All entries of a module. Raises `MalformedError`."""
    entries = Entries()
    for pair in objects.array(array):
        extension, values = objects.fields(pair, 2)[:2]
        items = objects.array(values)
        if not items:
            continue
        # A private extension's name begins with its module: `_private.Lean.DocString.0.Lean.….`
        reader = _READERS.get(objects.name(extension).rpartition(".0.")[2])
        if reader:
            for item in items:
                reader(objects, item, entries)
    return entries


def _scoped(objects: Objects, item: int) -> int:
    """The entry within a global or scoped one of a `ScopedEnvExtension`."""
    return objects.fields(item, 1)[-1]


@_reads("Lean.docStringExt")
def _docstring(objects: Objects, item: int, entries: Entries) -> None:
    name, text = objects.fields(item, 2)[:2]
    entries.docstrings[name] = objects.string(text)


@_reads("Lean.inheritDocStringExt")
def _inherited_docstring(objects: Objects, item: int, entries: Entries) -> None:
    name, origin = objects.fields(item, 2)[:2]
    entries.inherited_docstrings[name] = origin


@_reads("Lean.declRangeExt")
def _place(objects: Objects, item: int, entries: Entries) -> None:
    name, ranges = objects.fields(item, 2)[:2]
    whole, selection = objects.fields(ranges, 2)[:2]
    start, _, end, _ = objects.fields(whole, 4)[:4]
    positions = (start, end, objects.fields(selection, 4)[0])
    numbers = [objects.number(n) for position in positions for n in objects.fields(position, 2)[:2]]
    entries.places[name] = Place(*numbers)


@_reads("Lean.Meta.instanceExtension")
def _instance(objects: Objects, item: int, entries: Entries) -> None:
    fields = objects.fields(_scoped(objects, item), 4)
    name = objects.option(fields[3])
    if name is not None:
        entries.flags["instance"].add(name)
        entries.instances[name] = objects.number(fields[2])


@_reads("Lean.Meta.simpExtension")
def _simp(objects: Objects, item: int, entries: Entries) -> None:
    lemma = _scoped(objects, item)
    if objects.tag(lemma):  # a definition to unfold, with or without its equations
        entries.flags["simp"].add(objects.fields(lemma, 1)[0])
        return
    origin = objects.fields(objects.fields(lemma, 1)[0], 5)[4]
    if objects.tag(origin) == 0:
        entries.flags["simp"].add(objects.fields(origin, 1)[0])


@_reads("reducibilityCore")
def _reducibility(objects: Objects, item: int, entries: Entries) -> None:
    name, status = objects.fields(item, 2)[:2]
    flag = {0: "reducible", 2: "irreducible"}.get(objects.number(status))
    if flag:
        entries.flags[flag].add(name)


@_reads("Lean.classExtension")
def _class(objects: Objects, item: int, entries: Entries) -> None:
    entries.flags["type_class"].add(objects.fields(item, 1)[0])


@_reads("Lean.Linter.deprecatedAttr")
def _deprecated(objects: Objects, item: int, entries: Entries) -> None:
    name, entry = objects.fields(item, 2)[:2]
    replacement, text, since = (objects.option(v) for v in objects.fields(entry, 3)[:3])
    entries.flags["deprecated"].add(name)
    entries.deprecations[name] = Deprecation(
        None if replacement is None else objects.name(replacement),
        None if text is None else objects.string(text),
        None if since is None else objects.string(since),
    )


@_reads("Lean.structureExt")
def _structure(objects: Objects, item: int, entries: Entries) -> None:
    name, fields = objects.fields(item, 2)[:2]
    entries.flags["structure"].add(name)
    entries.structures[name] = [objects.name(value) for value in objects.array(fields)]


@_reads("Lean.privateConstKindsExt")
def _original_kind(objects: Objects, item: int, entries: Entries) -> None:
    name, kind = objects.fields(item, 2)[:2]
    if objects.number(kind) >= len(KINDS):
        raise MalformedError("a constant is of an unknown kind")
    entries.original_kinds[name] = KINDS[objects.number(kind)]


@_reads("Lean.exportedAxiomsExt")
def _axioms(objects: Objects, item: int, entries: Entries) -> None:
    name, axioms = objects.fields(item, 2)[:2]
    entries.axioms[name] = [objects.name(value) for value in objects.array(axioms)]


@_reads("Lean.namespacesExt")
def _namespace(objects: Objects, item: int, entries: Entries) -> None:
    entries.namespaces.append(objects.name(item))


def _names_with(flag: str) -> Reader:
    """The reader of entries that are a name, or a pair that begins with one."""

    def read(objects: Objects, item: int, entries: Entries) -> None:
        is_pair = item >= 0 and objects.tag(item) == 0
        entries.flags[flag].add(objects.fields(item, 1)[0] if is_pair else item)

    return read


_reads("Lean.protectedExt")(_names_with("protected"))
_reads("Lean.noncomputableExt")(_names_with("noncomputable"))
_reads("Lean.projectionFnInfoExt")(_names_with("projection"))
_reads("Lean.Meta.Match.Extension.extension")(_names_with("matcher"))
_reads("Lean.auxRecExt", "Lean.noConfusionExt", "Lean.sparseCasesOnExt")(_names_with("auxiliary"))
