"""Some hundred requests made up from the OpenAPI document, as each role: every answer is one that it promises."""

import asyncio

from tests.conftest import OpenDatabases
from tests.fuzz.run import QUICK, fuzz


async def test_every_answer_is_one_that_the_document_promises(open_databases: OpenDatabases) -> None:
    async with open_databases("fuzz") as settings:
        lasting = settings.model_copy(update={"access_token_lifetime_s": 3600})
        findings = await asyncio.to_thread(fuzz, lasting, QUICK, examples=3, final=False)
    assert findings.failures == ""
    assert findings.cases >= 500, str(findings)
