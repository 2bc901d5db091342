"""Some hundred requests made up from the OpenAPI document, as each role: every answer is one that it promises."""

from tests.fuzz.run import QUICK, fuzz


def test_every_answer_is_one_that_the_document_promises() -> None:
    verdicts = fuzz(QUICK, examples=1, seconds=10)
    failed = [verdict for verdict in verdicts if not verdict.passed]
    assert not failed, "\n".join(verdict.output for verdict in failed)
    assert sum(verdict.cases for verdict in verdicts) >= 500
