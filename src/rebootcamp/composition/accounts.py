"""Services of accounts, and limits on how often a caller may ask."""

from datetime import timedelta

from rebootcamp.composition.parts import Parts
from rebootcamp.repositories.memory.rate_limits import LocalCounts
from rebootcamp.security.common_passwords import is_common
from rebootcamp.security.email_hashes import hash_of_email_with
from rebootcamp.security.invitations import hash_of_invitation, new_invitation_code
from rebootcamp.security.passwords import Argon2Passwords
from rebootcamp.security.refresh_tokens import SealedRefreshTokens
from rebootcamp.security.service_keys import ChecksummedServiceKeys
from rebootcamp.security.tokens import SignedAccessTokens
from rebootcamp.services.accounts import AccountService
from rebootcamp.services.external_users import ExternalUserService
from rebootcamp.services.ports.rate_limits import Policy
from rebootcamp.services.privacy import PrivacyService
from rebootcamp.services.progress import ProgressService
from rebootcamp.services.rate_limits import PasswordThrottle, RateLimits
from rebootcamp.services.service_accounts import ServiceAccountService
from rebootcamp.services.service_keys import ServiceKeyService
from rebootcamp.settings import Settings

MINUTE_S, HOUR_S = 60, 3600


def account_service(parts: Parts) -> AccountService:
    """Returns the service that registers users and logs them in."""
    settings = parts.settings
    secret, previous_secret = secrets_of(settings)
    return AccountService(
        accounts=parts.stores.people,
        unit_of_work=parts.unit_of_work,
        projection=parts.projection,
        passwords=Argon2Passwords(
            time_cost=settings.argon2_time_cost,
            memory_kib=settings.argon2_memory_kib,
            concurrency=settings.argon2_concurrency,
        ),
        is_common=is_common,
        refresh_tokens=SealedRefreshTokens(secret, previous_secret),
        tokens=access_tokens(parts),
        clock=parts.clock,
        new_id=parts.new_id,
        session_lifetime=timedelta(seconds=settings.session_lifetime_s),
        throttle=password_throttle(parts),
        registration_mode=settings.registration,
        hash_of_invitation=hash_of_invitation,
    )


def access_tokens(parts: Parts) -> SignedAccessTokens:
    """Returns what signs and checks access tokens; those of the previous key are accepted until they expire."""
    secret, previous_secret = secrets_of(parts.settings)
    return SignedAccessTokens(
        secret=secret,
        issuer="rebootcamp",
        audience="rebootcamp",
        lifetime=timedelta(seconds=parts.settings.access_token_lifetime_s),
        now=parts.clock.now,
        previous_secret=previous_secret,
    )


def password_throttle(parts: Parts) -> PasswordThrottle:
    """Returns the limits on wrong passwords, for an account and for an address."""
    settings = parts.settings
    return PasswordThrottle(
        parts.stores.counts,
        Policy("account", settings.login_attempts_per_account, settings.login_window_s),
        Policy("address", settings.login_attempts_per_address, settings.login_window_s),
        hash_of_email_with(settings.secret_key.get_secret_value()),
    )


def rate_limits(parts: Parts) -> RateLimits:
    """Returns the limits on how often a caller may ask."""
    settings = parts.settings
    return RateLimits(
        LocalCounts(),
        parts.stores.counts,
        reads=Policy("reads", settings.reads_per_minute, MINUTE_S),
        writes=Policy("writes", settings.writes_per_minute, MINUTE_S),
        visits=Policy("visits", settings.visits_per_minute, MINUTE_S),
        registrations=Policy("registrations", settings.registrations_per_hour, HOUR_S),
    )


def service_account_service(parts: Parts) -> ServiceAccountService:
    """Returns the service that manages service accounts and their keys."""
    return ServiceAccountService(
        parts.stores.service_accounts, ChecksummedServiceKeys(), parts.unit_of_work, parts.clock, parts.new_id
    )


def service_key_service(parts: Parts) -> ServiceKeyService:
    """Returns the service that authenticates keys, and limits how often their accounts may ask."""
    settings = parts.settings
    return ServiceKeyService(
        parts.stores.service_accounts,
        ChecksummedServiceKeys(),
        LocalCounts(),
        parts.stores.counts,
        reads=Policy("service_reads", settings.service_reads_per_minute, MINUTE_S),
        writes=Policy("service_writes", settings.service_writes_per_minute, MINUTE_S),
    )


def external_user_service(parts: Parts, progress: ProgressService) -> ExternalUserService:
    """Returns the service that finds users by the ids of service accounts."""
    stores = parts.stores
    return ExternalUserService(
        stores.external_ids,
        stores.service_accounts,
        stores.people,
        progress,
        parts.unit_of_work,
        parts.clock,
        new_invitation_code,
        hash_of_invitation,
    )


def privacy_service(parts: Parts) -> PrivacyService:
    """Returns the service that exports and erases a user's data."""
    return PrivacyService(
        records=parts.stores.records,
        projections=parts.stores.projections,
        history=parts.stores.history,
        unit_of_work=parts.unit_of_work,
        projection=parts.projection,
        clock=parts.clock,
        new_id=parts.new_id,
    )


def secrets_of(settings: Settings) -> tuple[str, str | None]:
    """Returns the key that signs, and the key before it, if one is set."""
    previous = settings.previous_secret_key
    return settings.secret_key.get_secret_value(), previous.get_secret_value() if previous else None
