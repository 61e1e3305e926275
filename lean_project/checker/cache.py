"""Verdicts kept on disk, by environment, mode and code, so that nothing is elaborated twice."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import TracebackType

from lean_project.checker.model import Checker, Mode, Status, Verdict

_KEPT = frozenset({Status.ACCEPTED, Status.REJECTED, Status.FORBIDDEN})
"""Timeouts and crashes depend on the machine and the moment: they are not kept."""

_BATCH = 64


class CachedChecker:
    """A checker in front of another one. A cache that cannot be used is left out, not an error."""

    def __init__(self, checker: Checker, file: Path) -> None:
        self._checker = checker
        self.environment = checker.environment
        self._lock = threading.Lock()
        self._database = _open(file)

    def check(
        self, code: str, *, mode: Mode = Mode.STATEMENT, timeout: float = 10, context: str = ""
    ) -> Verdict:
        """The kept verdict, or a new one, which is then kept."""
        key = self._key(code, mode, context)
        if kept := self._find(key):
            return kept
        verdict = self._checker.check(code, mode=mode, timeout=timeout, context=context)
        self._keep(key, verdict)
        return verdict

    def check_many(
        self,
        codes: Iterable[str],
        *,
        mode: Mode = Mode.STATEMENT,
        timeout: float = 10,
        context: str = "",
    ) -> Iterator[Verdict]:
        """As the checker behind, in order; only what is not kept is asked of it."""
        stream = iter(codes)
        while batch := list(islice(stream, _BATCH)):
            keys = [self._key(code, mode, context) for code in batch]
            kept = [self._find(key) for key in keys]
            missing = deque(code for code, found in zip(batch, kept, strict=True) if not found)
            fresh = self._checker.check_many(missing, mode=mode, timeout=timeout, context=context)
            for key, found in zip(keys, kept, strict=True):
                verdict = found or next(fresh)
                if not found:
                    self._keep(key, verdict)
                yield verdict
            next(fresh, None)  # ends it here: in its destructor, an interrupt would be lost

    def close(self) -> None:
        """Closes the cache and the checker behind it."""
        with self._lock:
            if self._database:
                self._database.close()
                self._database = None
        self._checker.close()

    def __enter__(self) -> CachedChecker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _key(self, code: str, mode: Mode, context: str) -> str:
        hasher = hashlib.blake2b(digest_size=20)
        for part in (self.environment.fingerprint, mode.value, context, code):
            data = part.encode(errors="surrogatepass")
            hasher.update(len(data).to_bytes(8, "big") + data)
        return hasher.hexdigest()

    def _find(self, key: str) -> Verdict | None:
        with self._lock:
            if self._database is None:
                return None
            try:
                query = "SELECT verdict FROM verdicts WHERE key = ?"
                row = self._database.execute(query, (key,)).fetchone()
                return Verdict.model_validate_json(row[0]) if row else None
            except (sqlite3.Error, ValueError):
                return None

    def _keep(self, key: str, verdict: Verdict) -> None:
        if verdict.status not in _KEPT:
            return
        with self._lock:
            if self._database is None:
                return
            try:
                self._database.execute(
                    "INSERT OR REPLACE INTO verdicts VALUES (?, ?)",
                    (key, verdict.model_dump_json()),
                )
            except sqlite3.Error:
                return


def _open(file: Path) -> sqlite3.Connection | None:
    """A database that commits every statement; None if there can be none. A damaged one is replaced."""
    for _ in range(2):
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            database = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute(
                "CREATE TABLE IF NOT EXISTS verdicts (key TEXT PRIMARY KEY, verdict TEXT)"
            )
            return database
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                return None
            file.unlink(missing_ok=True)
        except OSError:
            return None
    return None
