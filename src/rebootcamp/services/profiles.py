"""Public profiles: turning them on and off, and showing them."""

from collections.abc import Callable
from dataclasses import dataclass

from rebootcamp.domain.calendar import whole_milliseconds
from rebootcamp.domain.errors import NotPermitted, ProfileNotFound, UserNotFound
from rebootcamp.domain.profiles import PublicProfile, is_profile_code
from rebootcamp.domain.progress import Progress
from rebootcamp.domain.users import Actor, UserId, UserStatus
from rebootcamp.services.ports.environment import Clock
from rebootcamp.services.ports.profiles import PublicProfiles
from rebootcamp.services.ports.work import UnitOfWork, Work
from rebootcamp.services.progress import ProgressService

NewProfileCode = Callable[[], str]
"""Returns a new code that cannot be guessed."""


@dataclass(frozen=True, slots=True)
class PublicProfileService:
    """Shows the profiles that users made public. Only the user can turn their own profile on or off.

    A profile that is off has no rows. So a page that was turned off, or whose account was disabled or erased, is
    looked up and refused exactly like one that never existed.
    """

    profiles: PublicProfiles
    progress: ProgressService
    unit_of_work: UnitOfWork
    clock: Clock
    new_code: NewProfileCode

    async def read(self, user_id: UserId, *, actor: Actor) -> PublicProfile | None:
        """Returns the actor's own profile; None if it is off.

        Raises:
            NotPermitted: The profile is not the actor's own.
        """
        actor.ensure_self(user_id)
        return await self.profiles.profile(user_id)

    async def turn_on(self, user_id: UserId, *, searchable: bool, actor: Actor) -> PublicProfile:
        """Makes the actor's profile public under a new code. A profile that is on keeps its code.

        Raises:
            NotPermitted: The profile is not the actor's own, or their account was disabled or erased meanwhile.
        """
        actor.ensure_self(user_id)
        async with self.unit_of_work(turn_of=user_id) as work:
            await _lock(work, user_id)
            if (await work.users.get(user_id)).status is not UserStatus.ACTIVE:
                raise NotPermitted("This account has been disabled.")
            before = await work.profiles.of(user_id)
            code = before.code if before else self.new_code()
            created_at = before.created_at if before else whole_milliseconds(self.clock.now())
            profile = PublicProfile(code, searchable, created_at)
            await work.profiles.put(user_id, profile)
        return profile

    async def turn_off(self, user_id: UserId, *, actor: Actor) -> None:
        """Deletes the actor's profile at once and for good; does nothing if it is off.

        Raises:
            NotPermitted: The profile is not the actor's own, or their account was erased meanwhile.
        """
        actor.ensure_self(user_id)
        async with self.unit_of_work(turn_of=user_id) as work:
            await _lock(work, user_id)
            await work.profiles.remove(user_id)

    async def show(self, code: str) -> tuple[PublicProfile, Progress]:
        """Returns a public profile and its user's progress, for anyone.

        Raises:
            ProfileNotFound: No profile has this code, or it is no longer public.
            StoreUnavailable: Either store did not answer in time.
        """
        user_id = await self.profiles.owner(code) if is_profile_code(code) else None
        if user_id is not None:
            progress = await self.progress.read_for_everyone(user_id)
            # Read last: a profile that was turned off while its progress was read is not shown.
            profile = await self.profiles.profile(user_id)
            is_active = progress is not None and progress.activity.user.status is UserStatus.ACTIVE
            if progress is not None and is_active and profile is not None and profile.code == code:
                return profile, progress
        raise ProfileNotFound("There is no public profile at this address.")


async def _lock(work: Work, user_id: UserId) -> None:
    """Takes the lock that disabling and erasing the account take, too: both delete the profile.

    Raises:
        NotPermitted: The account was erased.
    """
    try:
        await work.log.lock(user_id)
    except UserNotFound:
        raise NotPermitted("This account has been erased.") from None
