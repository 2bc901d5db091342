"""The commands, in the order in which ``rebootcamp --help`` lists them."""

import typer

from rebootcamp.cli import (
    accounts,
    auditing,
    deliveries,
    distributing,
    dumps,
    embedded,
    keys,
    mailing,
    restoring,
    serving,
    stores,
    trying,
)

app = typer.Typer(
    help="Runs and looks after RebootCamp. Settings are REBOOTCAMP_* variables; docs/operations.md lists them.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command("migrate")(stores.migrate_command)
app.command()(stores.seed)
app.command()(distributing.distribute)
app.command()(trying.demo)
app.command()(serving.serve)
app.command()(serving.relay)
app.command()(accounts.create_admin)
app.command()(accounts.invite)
app.command()(accounts.reset_password)
app.command()(keys.keys)
app.command()(keys.revoke_key)
app.command()(mailing.mail_preview)
app.command()(auditing.audit)
app.command()(auditing.rebuild)
app.command()(stores.project)
app.command("deliveries")(deliveries.deliveries_command)
app.command()(restoring.keep_stricter)
app.command()(restoring.erase)
app.command()(dumps.mongo_dump)
app.command()(dumps.mongo_restore)
app.command()(dumps.mongo_count)
app.command()(dumps.mongo_drop)
app.command()(dumps.mongo_switch)
app.command()(dumps.mongo_export)
app.command()(dumps.mongo_import)
app.command("exec", context_settings={"allow_interspersed_args": False, "ignore_unknown_options": True})(
    embedded.exec_command
)
app.command()(trying.start)
