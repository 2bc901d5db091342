"""Some hundred requests made up from the OpenAPI document, as each role: every answer is one that it promises."""

from tests.fuzz.run import QUICK, fuzz


def test_every_answer_is_one_that_the_document_promises() -> None:
    findings = fuzz(QUICK, examples=3, final=False)
    assert findings.failures == ""
    assert findings.cases >= 500, str(findings)
