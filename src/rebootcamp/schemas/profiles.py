"""Schemas of public profiles."""

from pydantic import Field

from rebootcamp.domain.profiles import PublicProfile
from rebootcamp.schemas.base import Flag, Input, Output, UtcDatetime


class PublicProfilePut(Input):
    """A public profile to turn on, or to change."""

    searchable: Flag = Field(
        default=False, description="Whether search engines may list the page. By default it asks them not to."
    )


class PublicProfileRead(Output):
    """The state of a public profile."""

    enabled: bool = Field(description="Whether the profile is public.", examples=[True])
    page_path: str | None = Field(
        description="Path of the page, for everyone; null while the profile is off.",
        examples=["/profiles/x6Zr0kq2V9sJm4tYw1aB3Q"],
    )
    card_path: str | None = Field(
        description="Path of the progress card, an SVG picture for everyone; null while the profile is off.",
        examples=["/profiles/x6Zr0kq2V9sJm4tYw1aB3Q/card.svg"],
    )
    searchable: bool = Field(description="Whether search engines may list the page.", examples=[False])
    enabled_at: UtcDatetime | None = Field(description="When the profile was turned on; null while it is off.")

    @staticmethod
    def from_domain(profile: PublicProfile | None) -> "PublicProfileRead":
        """Returns the state of that profile; None stands for a profile that is off."""
        if profile is None:
            return PublicProfileRead(enabled=False, page_path=None, card_path=None, searchable=False, enabled_at=None)
        path = f"/profiles/{profile.code}"
        return PublicProfileRead(
            enabled=True,
            page_path=path,
            card_path=f"{path}/card.svg",
            searchable=profile.searchable,
            enabled_at=profile.created_at,
        )
