"""The main journey with the generated Python SDK: python journey.py URL EMAIL PASSWORD."""

import json
import sys

from rebootcamp_client import AuthenticatedClient, Client
from rebootcamp_client.api.accounts import log_in, refresh
from rebootcamp_client.api.completions import complete_challenge
from rebootcamp_client.api.progress import get_progress, list_history
from rebootcamp_client.models import (
    CompletionCreate,
    CompletionOutcomeRead,
    HistoryEntryPage,
    LoginRead,
    Problem,
    ProgressRead,
    RefreshCreate,
    TokenForm,
)
from rebootcamp_client.types import UNSET


def main(url: str, email: str, password: str) -> None:
    """Logs in, completes a challenge, reads what it changed, refreshes the session, and is refused twice."""
    anyone = Client(base_url=url)
    wrong = log_in.sync(client=anyone, body=TokenForm(username=email, password="not-the-password"))
    assert isinstance(wrong, Problem)

    session = log_in.sync(client=anyone, body=TokenForm(username=email, password=password))
    assert isinstance(session, LoginRead)
    assert session.refresh_token
    client = AuthenticatedClient(base_url=url, token=session.access_token)
    before = get_progress.sync("me", client=client)
    outcome = complete_challenge.sync("cycle-5km", client=client, body=CompletionCreate())
    after = get_progress.sync("me", client=client)
    history = list_history.sync("me", client=client, limit=1)
    assert isinstance(before, ProgressRead)
    assert isinstance(outcome, CompletionOutcomeRead)
    assert isinstance(after, ProgressRead)
    assert isinstance(history, HistoryEntryPage)

    session = refresh.sync(client=anyone, body=RefreshCreate(refresh_token=session.refresh_token))
    assert isinstance(session, LoginRead)
    client = AuthenticatedClient(base_url=url, token=session.access_token)
    again = complete_challenge.sync("cycle-5km", client=client, body=CompletionCreate())
    assert isinstance(again, Problem)

    print(
        json.dumps(
            {
                "gained": after.score.challenge_points - before.score.challenge_points,
                "agrees": outcome.global_score == after.global_score,
                "badges": [badge.code for badge in outcome.awarded_badges],
                "latest": history.items[0].type_,
                "refusals": [wrong.code, again.code],
                "next": again.next_allowed_at is not UNSET,
            }
        )
    )


main(*sys.argv[1:])
