"""Services of completions and of the progress that follows from them."""

from rebootcamp.composition.mail import mail_queue
from rebootcamp.composition.parts import Parts
from rebootcamp.security.invitations import hash_of_invitation, new_invitation_code
from rebootcamp.security.join_codes import new_join_code
from rebootcamp.security.profile_codes import new_profile_code
from rebootcamp.services.awards import AwardService
from rebootcamp.services.cohorts import CohortProgressService, CohortService
from rebootcamp.services.completions import CompletionService
from rebootcamp.services.event_stream import EventStreamService
from rebootcamp.services.external_users import ExternalUserService
from rebootcamp.services.imports import ImportService
from rebootcamp.services.leaderboards import LeaderboardService
from rebootcamp.services.people import PeopleService
from rebootcamp.services.profiles import PublicProfileService
from rebootcamp.services.progress import ProgressService
from rebootcamp.services.reporting import ReportingService
from rebootcamp.services.reviews import ReviewService
from rebootcamp.services.streaks import StreakService

BATCH_SHARE = 0.6
"""The share of a write's deadline in which items of a batch are begun; an item itself may take up to the rest."""


def completion_service(parts: Parts) -> CompletionService:
    """Returns the service that records completions."""
    return CompletionService(
        users=parts.stores.people,
        completions=parts.stores.completions,
        outcomes=parts.outcomes,
        unit_of_work=parts.unit_of_work,
        clock=parts.clock,
        new_id=parts.new_id,
        self_reported_points_per_day=parts.settings.self_reported_points_per_day,
    )


def reporting_service(
    parts: Parts, completions: CompletionService, external_users: ExternalUserService
) -> ReportingService:
    """Returns the service that records completions for users and for service accounts."""
    settings = parts.settings
    return ReportingService(
        completions, external_users, settings.batch_concurrency, settings.write_deadline_s * BATCH_SHARE
    )


def review_service(parts: Parts) -> ReviewService:
    """Returns the service that decides on submitted completions."""
    return ReviewService(
        submissions=parts.stores.completions,
        outcomes=parts.outcomes,
        unit_of_work=parts.unit_of_work,
        clock=parts.clock,
        new_id=parts.new_id,
    )


def progress_service(parts: Parts) -> ProgressService:
    """Returns the service that merges both stores' answers about a user."""
    stores = parts.stores
    return ProgressService(
        stores.people,
        stores.own_positions,
        stores.activity,
        stores.projections,
        stores.history,
        stores.decisions,
        stores.badges,
        parts.clock,
    )


def public_profile_service(parts: Parts, progress: ProgressService) -> PublicProfileService:
    """Returns the service that turns public profiles on and off, and shows them."""
    return PublicProfileService(parts.stores.profiles, progress, parts.unit_of_work, parts.clock, new_profile_code)


def award_service(parts: Parts) -> AwardService:
    """Returns the service that grants and withdraws badges by hand."""
    return AwardService(
        parts.stores.badges,
        parts.stores.projections,
        parts.projector,
        parts.projection,
        parts.unit_of_work,
        parts.clock,
        parts.new_id,
    )


def streak_service(parts: Parts) -> StreakService:
    """Returns the service that shows streaks and schedules pauses."""
    stores = parts.stores
    return StreakService(
        stores.people, stores.projections, parts.unit_of_work, parts.projection, parts.clock, parts.new_id
    )


def event_streams(parts: Parts, history: ProgressService, viewers: PeopleService) -> EventStreamService:
    """Returns the service that streams a user's history."""
    settings = parts.settings
    return EventStreamService(
        history=history,
        positions=parts.stores.projections,
        viewers=viewers,
        actors=parts.stores.people,
        clock=parts.clock,
        limit=settings.max_event_streams,
        limit_per_user=settings.max_event_streams_per_user,
        interval_s=settings.event_stream_interval_s,
        recheck_s=settings.event_stream_recheck_s,
    )


def cohort_service(parts: Parts) -> CohortService:
    """Returns the service that opens cohorts and admits members."""
    return CohortService(
        parts.stores.cohorts,
        parts.unit_of_work,
        parts.projection,
        parts.clock,
        parts.new_id,
        new_join_code,
        mail_queue(parts),
    )


def cohort_progress_service(parts: Parts) -> CohortProgressService:
    """Returns the service that shows a coach the progress of a cohort."""
    stores = parts.stores
    return CohortProgressService(stores.cohorts, stores.projections, stores.badges, parts.clock, parts.programme_zone)


def leaderboard_service(parts: Parts) -> LeaderboardService:
    """Returns the service that shows leaderboards."""
    return LeaderboardService(parts.stores.leaderboards, parts.stores.cohorts, parts.clock, parts.programme_zone)


def import_service(parts: Parts) -> ImportService:
    """Returns the service that receives imports and exports records."""
    stores = parts.stores
    return ImportService(
        stores.imports,
        stores.exports,
        parts.unit_of_work,
        parts.clock,
        parts.new_id,
        new_invitation_code,
        hash_of_invitation,
    )
