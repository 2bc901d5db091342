"""The audit trail of administrators' and reviewers' actions: append-only, with ids and codes only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rebootcamp.domain.users import UserId


class Action(StrEnum):
    """The kind of action on the audit trail."""

    CHALLENGE_PUBLISHED = "challenge_published"
    CHALLENGE_CHANGED = "challenge_changed"
    CHALLENGE_RETIRED = "challenge_retired"
    BADGE_PUBLISHED = "badge_published"
    BADGE_RETIRED = "badge_retired"
    BADGE_GRANTED = "badge_granted"
    BADGE_WITHDRAWN = "badge_withdrawn"
    COMPLETION_APPROVED = "completion_approved"
    COMPLETION_REJECTED = "completion_rejected"
    COMPLETION_REVERSED = "completion_reversed"
    COHORT_OPENED = "cohort_opened"
    JOIN_CODE_ROTATED = "join_code_rotated"
    MEMBER_INVITED = "member_invited"
    MEMBER_PUT = "member_put"
    MEMBER_REMOVED = "member_removed"
    COACH_PUT = "coach_put"
    COACH_REMOVED = "coach_removed"
    ROLE_SET = "role_set"
    ACCOUNT_DISABLED = "account_disabled"
    ACCOUNT_ENABLED = "account_enabled"
    USER_ERASED = "user_erased"
    WEBHOOK_CREATED = "webhook_created"
    WEBHOOK_CHANGED = "webhook_changed"
    WEBHOOK_DELETED = "webhook_deleted"
    WEBHOOK_SECRET_ROTATED = "webhook_secret_rotated"  # noqa: S105 - the name of an action
    DELIVERIES_REPLAYED = "deliveries_replayed"
    SERVICE_ACCOUNT_CREATED = "service_account_created"
    SERVICE_ACCOUNT_CHANGED = "service_account_changed"
    SERVICE_ACCOUNT_DELETED = "service_account_deleted"
    SERVICE_KEY_CREATED = "service_key_created"
    SERVICE_KEY_ROTATED = "service_key_rotated"
    SERVICE_KEY_REVOKED = "service_key_revoked"
    EXTERNAL_ID_PUT = "external_id_put"
    EXTERNAL_ID_REMOVED = "external_id_removed"
    IMPORT_STARTED = "import_started"
    IMPORT_CANCELLED = "import_cancelled"
    IMPORT_INVITED = "import_invited"
    EXPORTED = "exported"


@dataclass(frozen=True, slots=True)
class Act:
    """One action of an administrator or a reviewer.

    Attributes:
        number: Its position in the trail.
        subject: The object of the action: a kind and an id or code, such as ``challenge:cycle-5km``.
    """

    number: int
    at: datetime
    actor_id: UserId
    action: Action
    subject: str
