"""Six faults of different kinds under load: nothing that was acknowledged is lost, and the stores agree."""

from tests.faults.run import fault_run


async def test_six_faults_lose_and_double_nothing() -> None:
    account = await fault_run(faults=6, every_s=2, within_s=120, seed=20261128, each_kind_once=True)
    assert account.clean, str(account)
    assert account.faults.total() == 6
    assert account.acknowledged > 20, str(account)
    assert account.not_modified > 0, str(account)  # So that the history tells of kept answers and entity tags.
    assert account.webhooks.arrived > 20, str(account)
    assert account.mails.arrived > 0, str(account)
