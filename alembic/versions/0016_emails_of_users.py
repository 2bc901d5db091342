"""Add a table of e-mails, and the user to each change of a score, so that every table can be distributed.

An e-mail is unique across users, so on Citus its uniqueness cannot be kept by a table that is distributed by user. A
change of a score is written in a user's own transaction, so it has to be stored beside the user's other rows.

The triggers keep the e-mails of the previous release, which knows no table of e-mails, and the default gives a user to
the changes that it appends. The next release removes both.

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op

from rebootcamp.databases.schema_changes import in_batches

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# It runs before the row is written, so both releases write the e-mail first and the user second. In the other order,
# two registrations of one e-mail could each wait for the other.
KEEP = """
    CREATE OR REPLACE FUNCTION keep_user_email() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' THEN
            DELETE FROM user_emails WHERE email = OLD.email AND user_id = OLD.id AND email IS DISTINCT FROM NEW.email;
        END IF;
        IF NEW.email IS NOT NULL THEN
            INSERT INTO user_emails (email, user_id) VALUES (NEW.email, NEW.id) ON CONFLICT (email) DO NOTHING;
        END IF;
        RETURN NEW;
    END $$
"""
# The lock makes an erasure wait for the batch: it would not find the e-mail that it has to remove.
BACKFILL = """
    WITH batch AS (
        SELECT id, email FROM users WHERE id > coalesce(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000')
        ORDER BY id LIMIT :limit FOR SHARE
    ),
    added AS (
        INSERT INTO user_emails (email, user_id) SELECT email, id FROM batch WHERE email IS NOT NULL
        ON CONFLICT (email) DO NOTHING
    )
    SELECT CAST(id AS text) FROM batch ORDER BY id DESC LIMIT 1
"""


def upgrade() -> None:
    op.create_table(
        "user_emails",
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("email", name=op.f("pk_user_emails")),
        if_not_exists=True,
    )
    op.execute(KEEP)
    op.execute(
        "CREATE OR REPLACE TRIGGER keep_user_email BEFORE INSERT OR UPDATE OF email ON users"
        " FOR EACH ROW EXECUTE FUNCTION keep_user_email()"
    )
    in_batches(BACKFILL)
    random = sa.Column("user_id", sa.Uuid(), server_default=sa.func.gen_random_uuid(), nullable=False)
    op.add_column("leaderboard_changes", random)
    op.drop_constraint(op.f("pk_leaderboard_changes"), "leaderboard_changes", type_="primary")
    op.create_primary_key(op.f("pk_leaderboard_changes"), "leaderboard_changes", ["user_id", "id"])
    op.create_index(op.f("ix_leaderboard_changes_period_id"), "leaderboard_changes", ["period", "id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_leaderboard_changes_period_id"), table_name="leaderboard_changes")
    op.drop_constraint(op.f("pk_leaderboard_changes"), "leaderboard_changes", type_="primary")
    op.create_primary_key(op.f("pk_leaderboard_changes"), "leaderboard_changes", ["period", "id"])
    op.drop_column("leaderboard_changes", "user_id")
    op.execute("DROP TRIGGER keep_user_email ON users")
    op.execute("DROP FUNCTION keep_user_email()")
    op.drop_table("user_emails")
