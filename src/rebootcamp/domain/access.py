"""Access rights after a restore: of the backup and the databases in use, the stricter right is kept.

The databases in use know which rights were taken away since the backup: accounts that were disabled, roles and
cohorts that were lost, passwords that were changed because the old one had leaked. A restore must not undo that.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from rebootcamp.domain.service_accounts import ServiceAccountId
from rebootcamp.domain.users import LeaderboardChoice, Role, UserId, UserStatus

_RANKS = {Role.LEARNER: 0, Role.COACH: 1, Role.ADMIN: 2}


@dataclass(frozen=True, slots=True)
class AccountAccess:
    """The rights and the password hash of one account that is not erased."""

    user_id: UserId
    role: Role
    status: UserStatus
    password_hash: str = field(repr=False)
    leaderboard: LeaderboardChoice
    cohort_code: str | None
    coached_codes: frozenset[str]

    def stricter(self, in_use: "AccountAccess") -> "AccountAccess":
        """Returns the account with no more rights than either of the two has, and with the password in use."""
        return replace(
            self,
            role=min(self.role, in_use.role, key=_RANKS.__getitem__),
            status=UserStatus.DISABLED if UserStatus.DISABLED in (self.status, in_use.status) else self.status,
            password_hash=in_use.password_hash,
            leaderboard=(
                LeaderboardChoice.HIDDEN
                if LeaderboardChoice.HIDDEN in (self.leaderboard, in_use.leaderboard)
                else self.leaderboard
            ),
            cohort_code=self.cohort_code if self.cohort_code == in_use.cohort_code else None,
            coached_codes=self.coached_codes & in_use.coached_codes,
        )


@dataclass(frozen=True, slots=True)
class ServiceAccess:
    """The rights of one service account.

    Attributes:
        scopes: Its scopes, by name.
        keys: Its valid keys: the id of each and when it expires, as one text. A key that was shortened is another.
    """

    scopes: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()

    def stricter(self, in_use: "ServiceAccess") -> "ServiceAccess":
        """Returns the rights that both have. An account must have a scope: without a common one, it loses its keys."""
        scopes = self.scopes & in_use.scopes
        return ServiceAccess(scopes, self.keys & in_use.keys) if scopes else ServiceAccess(self.scopes)


@dataclass(frozen=True, slots=True)
class Access:
    """All access rights that a restored or a running pair of databases grants.

    Attributes:
        accounts: The accounts that are not erased.
        join_codes: Join code by cohort code; None if nobody can join the cohort by code.
        open_invitations: Hashes of the invitations that still allow a registration.
        services: The rights of service accounts.
        external_ids: The users for whom service accounts can act, by external id.
    """

    accounts: Mapping[UserId, AccountAccess] = field(default_factory=dict)
    join_codes: Mapping[str, str | None] = field(default_factory=dict, repr=False)
    open_invitations: frozenset[bytes] = field(default_factory=frozenset, repr=False)
    services: Mapping[ServiceAccountId, ServiceAccess] = field(default_factory=dict)
    external_ids: frozenset[tuple[ServiceAccountId, str, UserId]] = field(default_factory=frozenset, repr=False)

    def stricter(self, in_use: "Access") -> "Access":
        """Returns this access, reduced to the rights that ``in_use`` grants as well.

        Accounts and cohorts that ``in_use`` does not know stay as they are. Service accounts that it does not know were
        deleted, and lose their keys. If ``in_use`` holds no account, it says nothing
        about rights, and nothing is reduced.
        """
        if not in_use.accounts:
            return self
        return Access(
            accounts={
                user_id: account.stricter(in_use.accounts.get(user_id, account))
                for user_id, account in self.accounts.items()
            },
            join_codes={code: in_use.join_codes.get(code, join_code) for code, join_code in self.join_codes.items()},
            open_invitations=self.open_invitations & in_use.open_invitations,
            services={
                account_id: access.stricter(in_use.services.get(account_id, ServiceAccess()))
                for account_id, access in self.services.items()
            },
            external_ids=self.external_ids & in_use.external_ids,
        )


def differing_access(restored: Access, in_use: Access) -> Iterator[str]:
    """Yields one line for each difference, with the value that is kept; no line shows a hash or a code."""
    if not in_use.accounts:
        yield "The databases in use hold no accounts, so changes since the backup are unknown."
        return
    kept = restored.stricter(in_use)
    for user_id, account in sorted(restored.accounts.items()):
        known = in_use.accounts.get(user_id)
        if known is None:
            yield f"user {user_id}: not in the databases in use; kept as restored ({account.role}, {account.status})"
        else:
            yield from _differing_account(account, known, kept.accounts[user_id])
    for user_id, account in sorted(in_use.accounts.items()):
        if user_id not in restored.accounts:
            yield f"user {user_id}: not in the backup ({account.role}, {account.status})"
    for code, join_code in sorted(restored.join_codes.items()):
        if kept.join_codes[code] != join_code:
            yield f"cohort {code}: join code differs; kept the one in use"
    if closed := len(restored.open_invitations - kept.open_invitations):
        yield f"invitations: {closed} were used or have ended since the backup; they stay closed"
    yield from _differing_services(restored, kept)


def _differing_services(restored: Access, kept: Access) -> Iterator[str]:
    for account_id, access in sorted(restored.services.items()):
        after = kept.services[account_id]
        if access.scopes != after.scopes:
            yield f"service account {account_id}: scopes differ; kept {', '.join(sorted(after.scopes))}"
        if revoked := len(access.keys - after.keys):
            yield f"service account {account_id}: {revoked} key(s) are not valid in use; they are revoked"
    if taken := len(restored.external_ids - kept.external_ids):
        yield f"external ids: {taken} were given up or taken away since the backup; they stay so"


def _differing_account(restored: AccountAccess, in_use: AccountAccess, kept: AccountAccess) -> Iterator[str]:
    of_user = f"user {restored.user_id}:"
    for name in ("role", "status", "leaderboard", "cohort_code"):
        before, now, left = (getattr(one, name) or "none" for one in (restored, in_use, kept))
        if before != now:
            yield f"{of_user} {name} {before} in the backup, {now} in use; kept {left}"
    if restored.coached_codes != in_use.coached_codes:
        before, now, both = (
            ", ".join(sorted(codes)) or "none"
            for codes in (restored.coached_codes, in_use.coached_codes, kept.coached_codes)
        )
        yield f"{of_user} coaches {before} in the backup, {now} in use; kept {both}"
    if restored.password_hash != in_use.password_hash:
        yield f"{of_user} password differs; kept the one in use"
