"""The targets of a fault run: a receiver of webhooks, in a process of its own, and an SMTP server."""

import asyncio
import json
import signal
import subprocess
import sys
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from tests.faults.processes import PROJECT, READY_S, free_port
from tests.support.smtp import Mailbox, smtp_server

MAIL_FROM = "no-reply@example.org"


class Target(Protocol):
    """Something outside the service that can be away."""

    async def start(self) -> None:
        """Returns once it accepts connections."""

    async def stop(self) -> None:
        """Returns once it accepts none."""


@dataclass(slots=True)
class WebhookReceiver(Target):
    """The program ``tests.faults.faulty_target``.

    Attributes:
        path: The file in which it notes messages.
        fails: Whether it fails at random, from its next start on.
    """

    path: Path
    port: int = field(default_factory=free_port)
    fails: bool = True
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    async def start(self) -> None:
        self._launch()
        async with asyncio.timeout(READY_S):
            while not await self._accepts():
                await asyncio.sleep(0.05)

    def _launch(self) -> None:
        options = [] if self.fails else ["reliable"]
        program = [sys.executable, "-m", "tests.faults.faulty_target", str(self.port), str(self.path), *options]
        self._process = subprocess.Popen(program, cwd=PROJECT, stdin=subprocess.DEVNULL)

    async def _accepts(self) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        writer.close()
        return True

    async def stop(self) -> None:
        """Kills it, which resets its connections, also while it is frozen."""
        if self._process is not None:
            self._process.kill()
            await asyncio.to_thread(self._process.wait, 10)
            self._process = None

    def freeze(self) -> None:
        """Stops it without ending it: its connections are accepted, and nothing on them is answered."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Continues it; it then reads all that was sent meanwhile, also what was given up."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def received(self) -> list[tuple[dict[str, str], str]]:
        """The headers and the body of each message, in the order in which it noted them."""
        found: list[tuple[dict[str, str], str]] = []
        for line in self.path.read_text().splitlines():
            try:
                headers, body = json.loads(line)
            except ValueError:
                continue  # A kill cut the line off. The message was not answered, and came again.
            found.append((headers, body))
        return found


@dataclass(slots=True)
class MailServer(Target):
    """An SMTP server, which keeps what it was given while it is away."""

    port: int = field(default_factory=free_port)
    mailbox: Mailbox = field(default_factory=Mailbox)
    _open: AsyncExitStack = field(default_factory=AsyncExitStack, init=False)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    async def start(self) -> None:
        await self._open.enter_async_context(smtp_server(port=self.port, mailbox=self.mailbox))

    async def stop(self) -> None:
        await self._open.aclose()

    def received(self) -> list[tuple[str, str]]:
        """The ``Message-ID`` and the recipient of each mail, in the order in which it took them."""
        mailbox = self.mailbox
        return [
            (str(mail["Message-ID"]), recipient)
            for mail, recipient in zip(mailbox.mails, mailbox.recipients, strict=True)
        ]
