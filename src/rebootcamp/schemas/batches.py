"""Schemas of batches of completions, which service accounts send."""

from http import HTTPStatus
from typing import Annotated

from pydantic import Field

from rebootcamp.domain.service_accounts import MAX_BATCH_ITEMS
from rebootcamp.domain.texts import Language
from rebootcamp.schemas.base import Input, Output, UtcDatetime
from rebootcamp.schemas.completions import CompletionOutcomeRead, Note
from rebootcamp.schemas.external_ids import ExternalId
from rebootcamp.schemas.problems import Problem
from rebootcamp.services.completions import CompletionOutcome, Performance


class CompletionItem(Input):
    """One performance by one user."""

    external_id: ExternalId
    idempotency_key: Annotated[
        str,
        Field(
            pattern=r"^[!#-\[\]-~]{1,255}$",
            description="Makes the item safe to send again, unchanged, within 24 hours. Use a UUID.",
            examples=["0b6f3f0e-5a59-4a0c-9a3e-0a4d7f3c2b11"],
        ),
    ]
    performed_at: UtcDatetime | None = Field(
        default=None, description="When it was performed, at most 48 hours ago. If null or left out: now."
    )
    note: Note = None

    def to_domain(self, challenge_code: str) -> Performance:
        """Returns that performance of that challenge."""
        return Performance(challenge_code, self.performed_at, self.note)


class CompletionBatch(Input):
    """Performances of one challenge. Items of one user are recorded in this order."""

    items: Annotated[list[CompletionItem], Field(min_length=1, max_length=MAX_BATCH_ITEMS)]


class CompletionResultRead(Output):
    """The result of one item: either `outcome` or `problem` is null."""

    external_id: str
    idempotency_key: str
    status: int = Field(description="The HTTP status that the item would have on its own.", examples=[201])
    replayed: bool = Field(description="Whether an earlier request had recorded the item.")
    outcome: CompletionOutcomeRead | None
    problem: Problem | None
    retry_after_s: int | None = Field(description="Seconds after which the item may be accepted; null if unknown.")

    @staticmethod
    def of_outcome(item: CompletionItem, outcome: CompletionOutcome, language: Language) -> "CompletionResultRead":
        """Returns the result of an item that is recorded."""
        return CompletionResultRead(
            external_id=item.external_id,
            idempotency_key=item.idempotency_key,
            status=HTTPStatus.CREATED,
            replayed=outcome.replayed,
            outcome=CompletionOutcomeRead.from_domain(outcome, outcome.language or language),
            problem=None,
            retry_after_s=None,
        )

    @staticmethod
    def of_problem(item: CompletionItem, problem: Problem, retry_after_s: int | None) -> "CompletionResultRead":
        """Returns the result of an item that was refused."""
        return CompletionResultRead(
            external_id=item.external_id,
            idempotency_key=item.idempotency_key,
            status=problem.status,
            replayed=False,
            outcome=None,
            problem=problem,
            retry_after_s=retry_after_s,
        )


class CompletionBatchRead(Output):
    """The results of a batch, in the order of its items."""

    results: list[CompletionResultRead]
