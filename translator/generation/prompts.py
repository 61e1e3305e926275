"""Prompt templates: one TOML file per family of models, beside this module in `prompts/`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from pydantic import BaseModel, ConfigDict, ValidationError

from translator.generation.interface import Context, TranslatorError
from translator.generation.sampling import MaxNewTokens, Temperature, TopP
from translator.sections.model import Block, BlockKind, Span

_FOLDER = Path(__file__).parent / "prompts"
_JINJA = SandboxedEnvironment(
    undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False
)
DEFAULT = "plain"


class Message(NamedTuple):
    """One turn of a conversation, in the roles that chat templates know."""

    role: str
    content: str


class PromptTemplate(BaseModel):
    """How one family of models wants to be asked, and the sampling its authors advise."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    models: tuple[str, ...]
    """The template is chosen for models whose name contains one of these, in any case."""
    system: str | None = None
    user: str
    """Jinja: `text`, `title`, `kind` of the block; `name` to give; `definitions`."""
    max_new_tokens: MaxNewTokens = 512
    temperature: Temperature = 0.6
    top_p: TopP = 0.95

    def messages(self, block: Block, context: Context) -> list[Message]:
        """The conversation that asks for a translation of `block`."""
        user = _JINJA.from_string(self.user.removeprefix("\n")).render(
            text=block.text,
            title=block.title,
            kind=block.kind.value,
            name=context.name,
            definitions="\n\n".join(definition.lean.strip() for definition in context.definitions),
        )
        asked = [Message("user", user)]
        return [Message("system", self.system), *asked] if self.system else asked


@cache
def templates() -> dict[str, PromptTemplate]:
    """All templates by name."""
    return {
        path.stem: PromptTemplate.model_validate(
            {"name": path.stem, **tomllib.loads(path.read_text("utf-8"))}
        )
        for path in sorted(_FOLDER.glob("*.toml"))
    }


def chosen_template(prompt: str | None, model: str) -> PromptTemplate:
    """The template that a person named, or else the one of the model's family.

    Raises `TranslatorError`.
    """
    return template_named(prompt) if prompt else template_for(model)


def template_for(model: str) -> PromptTemplate:
    """The template of a model's family, by its name or path; `plain` if it is of none."""
    name = model.lower()
    for template in templates().values():
        if any(part in name for part in template.models):
            return template
    return templates()[DEFAULT]


def template_named(name: str) -> PromptTemplate:
    """The template that is called so, or that the TOML file of this path holds.

    Raises `TranslatorError`.
    """
    if name in templates():
        return templates()[name]
    path = Path(name).expanduser()
    if path.suffix != ".toml":
        raise TranslatorError(
            f"there is no prompt template “{name}”; choose one of {', '.join(templates())}, "
            "or give the path of a .toml file"
        )
    return _read(path)


def _read(path: Path) -> PromptTemplate:
    try:
        values = tomllib.loads(path.read_text("utf-8"))
        template = PromptTemplate.model_validate({"name": path.stem, "models": (), **values})
        template.messages(*_TRIAL)
    except OSError as error:
        problem = (error.strerror or str(error)).lower()
        raise TranslatorError(f"the prompt template {path} cannot be read ({problem})") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise TranslatorError(
            f"the prompt template {path} is wrong at “{where}”: {first['msg'].lower()}"
        ) from error
    except (ValueError, ArithmeticError, TypeError, TemplateError) as error:
        raise TranslatorError(f"the prompt template {path} cannot be used: {error}") from error
    return template


_TRIAL = (
    Block(
        label="trial",
        kind=BlockKind.THEOREM,
        text="$1 = 1$",
        span=Span(line=1, column=0, end_line=1, end_column=7),
    ),
    Context(name="trial"),
)
"""What a new template is tried on, so that a mistake shows before any work is done."""
