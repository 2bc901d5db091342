"""Keeps a restored backup from reviving ended sessions and revoked rights."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from rebootcamp.domain.access import Access, AccountAccess, ServiceAccess
from rebootcamp.domain.service_accounts import Scope, ServiceAccountId
from rebootcamp.services.ports.work import UnitOfWork, Work


@dataclass(frozen=True, slots=True)
class RestoreSafety:
    """Changes restored databases before anyone uses them."""

    unit_of_work: UnitOfWork

    async def end_sessions(self) -> int:
        """Ends every session and deletes every invitation of a user; returns the number of ended sessions.

        Invitations to cohorts and to external ids are deleted. One may have been declined or used since the backup, or
        its learner removed; it can be sent again.
        Registrations that wait for a confirmation are deleted, too: they may have been confirmed since the backup.
        Public profiles are deleted: one may have been turned off since the backup, and its user can turn it on again.
        Afterwards no token is valid, whenever it was issued: every request looks up its session, which has ended, or
        which does not exist if it began after the backup.

        Returns:
            The number of ended sessions.
        """
        async with self.unit_of_work() as work:
            await work.cohorts.withdraw_invitations()
            await work.external_ids.withdraw_invitations()
            await work.registrations.forget_all()
            await work.profiles.remove_all()
            return await work.sessions.end_everyones()

    async def keep_stricter(self, restored: Access, in_use: Access) -> None:
        """Revokes rights that the databases in use do not grant, and sets the passwords that are in use.

        Args:
            restored: The rights of users in these databases.
            in_use: The rights of users in the databases that these will replace.

        Raises:
            StoreUnavailable: PostgreSQL did not answer in time.
        """
        kept = restored.stricter(in_use)
        for user_id, account in restored.accounts.items():
            if kept.accounts[user_id] != account:
                await self._change(account, kept.accounts[user_id])
        async with self.unit_of_work() as work:
            for code, join_code in kept.join_codes.items():
                if join_code != restored.join_codes[code]:
                    await work.cohorts.set_join_code(code, join_code)
            for code_hash in restored.open_invitations - kept.open_invitations:
                await work.invitations.remove(code_hash)
            for account_id, service in restored.services.items():
                await _reduce(work, account_id, service, kept.services[account_id])
            for account_id, external_id, _ in restored.external_ids - kept.external_ids:
                await work.external_ids.remove(account_id, external_id)

    async def _change(self, before: AccountAccess, after: AccountAccess) -> None:
        user_id = before.user_id
        changes: Mapping[str, str] = {
            "role": after.role,
            "status": after.status,
            "leaderboard": after.leaderboard,
        }
        async with self.unit_of_work() as work:
            await work.log.lock(user_id)
            await work.users.update(user_id, changes)
            await work.users.set_password(user_id, after.password_hash)
            if before.cohort_code is not None and after.cohort_code is None:
                await work.cohorts.remove_member(before.cohort_code, user_id)
            for code in before.coached_codes - after.coached_codes:
                await work.cohorts.remove_coach(code, user_id)
            await work.leaderboards.relist(user_id)


async def _reduce(work: Work, account_id: ServiceAccountId, before: ServiceAccess, after: ServiceAccess) -> None:
    """Revokes the keys that are not valid in use, and takes away the scopes that are not granted in use."""
    for key in before.keys - after.keys:
        await work.service_accounts.revoke_key(account_id, key.partition(" ")[0])
    account = await work.service_accounts.lock(account_id)
    if account is not None and before.scopes != after.scopes:
        await work.service_accounts.update(replace(account, scopes=frozenset(map(Scope, after.scopes))))
