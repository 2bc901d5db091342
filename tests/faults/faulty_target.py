"""A receiver of webhooks that fails one time in three at random, in a process of its own that may be killed.

It fails a message four times in a row at most: the delay before the next attempt doubles, and a test has to end.

It notes each message in a file before it answers, and sometimes breaks off in between, as a receiver may that dies
after its own commit.

python -m tests.faults.faulty_target PORT FILE [reliable]

With ``reliable`` it takes every message.
"""

import asyncio
import json
import os
import random
import sys
from collections import Counter

HANGS_S = 1.0
MAX_FAILURES = 4


async def serve(port: int, path: str, *, fails: bool) -> None:
    log = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(log, b"\n")  # A kill may have cut the last line off.
    failures: Counter[str] = Counter()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
                pairs = (line.split(": ", 1) for line in head[1:] if line)
                headers = {name.lower(): value for name, value in pairs}
                body = (await reader.readexactly(int(headers["content-length"]))).decode()
                await answer(headers, body, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def answer(headers: dict[str, str], body: str, writer: asyncio.StreamWriter) -> None:
        chance = random.random()
        message = headers["webhook-id"]
        if not fails or failures[message] == MAX_FAILURES:
            chance = 1.0
        failures[message] += chance < 0.34
        if chance < 0.2:
            writer.write(b"HTTP/1.1 500 x\r\ncontent-length: 0\r\n\r\n")
        elif chance < 0.29:
            writer.transport.abort()
        elif chance < 0.3:
            await asyncio.sleep(HANGS_S)
            writer.transport.abort()
        else:
            signed = {name: value for name, value in headers.items() if name.startswith("webhook-")}
            os.write(log, json.dumps([signed, body]).encode() + b"\n")
            if chance < 0.34:
                writer.transport.abort()
            else:
                writer.write(b"HTTP/1.1 204 x\r\n\r\n")

    server = await asyncio.start_server(connected, "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), sys.argv[2], fails=sys.argv[3:] != ["reliable"]))
