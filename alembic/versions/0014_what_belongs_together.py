"""Check that ledger entries match their completion, sums their counts, and that moments are in order.

Revision ID: 0014
Revises: 0013
"""

from alembic import op

from rebootcamp.databases.schema_changes import add_constraint, add_unique, drop_constraint

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

CHECKS = {
    "user_heads": {"last_event": "(seq = 0) = (last_event_id IS NULL)"},
    "completions": {"moments": "performed_at <= submitted_at AND coalesce(decided_at, submitted_at) >= submitted_at"},
    "user_totals": {
        "quantities": "co2e_g >= co2e_known AND (co2e_g = 0 OR co2e_known > 0)"
        " AND water_ml >= water_known AND (water_ml = 0 OR water_known > 0)"
        " AND waste_g >= waste_known AND (waste_g = 0 OR waste_known > 0)"
        " AND energy_wh >= energy_known AND (energy_wh = 0 OR energy_known > 0)"
    },
    "challenges": {"basis_source": "basis_source <> ''"},
    "challenge_texts": {"texts": "title <> '' AND description <> '' AND basis_note <> ''"},
}


MEND = {
    # The cause of such rows: the reviewer's request ran in a process whose clock was behind the submitter's.
    "moments": "UPDATE completions SET decided_at = submitted_at WHERE decided_at < submitted_at",
}


def upgrade() -> None:
    for table, checks in CHECKS.items():
        for name, condition in checks.items():
            add_constraint(table, f"ck_{table}_{name}", f"CHECK ({condition})", mend=MEND.get(name))
    add_unique("completions", "uq_completions_worth", ["user_id", "id", "category", "points"])
    add_constraint(
        "ledger_entries",
        "fk_ledger_entries_worth",
        "FOREIGN KEY (user_id, completion_id, category, credited_points)"
        " REFERENCES completions (user_id, id, category, points)",
    )
    drop_constraint("ledger_entries", "fk_ledger_entries_user_id_completion_id")


def downgrade() -> None:
    op.drop_constraint("fk_ledger_entries_worth", "ledger_entries", type_="foreignkey")
    op.create_foreign_key(
        op.f("fk_ledger_entries_user_id_completion_id"),
        "ledger_entries",
        "completions",
        ["user_id", "completion_id"],
        ["user_id", "id"],
    )
    op.drop_constraint("uq_completions_worth", "completions", type_="unique")
    for table, checks in CHECKS.items():
        for name in checks:
            op.drop_constraint(op.f(f"ck_{table}_{name}"), table, type_="check")
