"""The fold of badges that are given and taken by hand, between what rules win."""

from hypothesis import given
from hypothesis import strategies as st

from rebootcamp.domain.achievements import Achievements
from rebootcamp.domain.audit import StoredProgress, document_differences
from rebootcamp.domain.badges import AwardSource, Catalogue, Tier
from rebootcamp.domain.events import BadgeGranted, BadgeWithdrawn, CatalogueJudged, Event
from tests.support.strategies import BADGE_CODES, PERSON, catalogues, completions, log_of

given_codes = st.sampled_from(BADGE_CODES)
granted = st.builds(
    BadgeGranted, badge_code=given_codes, version=st.just(1), tier=st.just(Tier.BRONZE), points=st.just(10)
)
withdrawn = st.builds(BadgeWithdrawn, badge_code=given_codes)
events = st.lists(completions | granted | withdrawn | st.just(CatalogueJudged(1)), max_size=12)


@given(events, catalogues)
def test_the_last_hand_decides_and_nothing_is_held_twice(bodies: list[Event], catalogue: Catalogue) -> None:
    facts = Achievements(PERSON)
    for event in log_of(bodies):
        before, facts = facts, facts.after(event, catalogue)
        held = [award.code for award in facts.awards]
        assert len(set(held)) == len(held)
        match event.body:
            case BadgeGranted(badge_code=code):
                assert facts.has_badge(code)
                assert code not in facts.withdrawn
                if not before.has_badge(code):
                    [award] = [award for award in facts.awards if award.code == code]
                    assert (award.source, award.seq, award.revocable) == (AwardSource.MANUAL, event.seq, False)
            case BadgeWithdrawn(badge_code=code):
                assert not facts.has_badge(code)
                assert code in facts.withdrawn
                assert before.has_badge(code) == any(one.revoked_seq == event.seq for one in facts.revocations)
            case _:
                assert facts.withdrawn == before.withdrawn
                assert set(before.awards) <= set(facts.awards)
        assert facts.withdrawn.isdisjoint(held)
        assert facts.withdrawn.isdisjoint(badge.code for badge in catalogue.winnable(facts))


@given(events, catalogues)
def test_what_was_folded_agrees_with_its_log(bodies: list[Event], catalogue: Catalogue) -> None:
    facts = log = Achievements(PERSON)
    for event in log_of(bodies):
        if isinstance(event.body, BadgeGranted) and (
            facts.has_badge(event.body.badge_code) or event.body.badge_code not in catalogue.badges
        ):
            return  # Refused, and so in no log.
        facts, log = facts.after(event, catalogue), log.with_facts_of(event)
    stored = StoredProgress(facts, facts.badge_points, facts.longest_streak_days)
    assert list(document_differences(stored, log, catalogue)) == []
