-- Prints the access rights in a PostgreSQL database, one JSON object a line, including password hashes. It prints
-- nothing if there are no tables yet. A column that an older schema lacks has the value that its migration gives it.
SELECT to_regclass('public.users') IS NOT NULL AS there, to_regclass('public.invitations') IS NOT NULL AS inviting,
    to_regclass('public.service_accounts') IS NOT NULL AS serving \gset
\if :there
SELECT jsonb_build_object('account', jsonb_build_object(
    'user_id', id, 'role', role, 'status', status, 'password_hash', password_hash,
    'leaderboard', coalesce(to_jsonb(users) ->> 'leaderboard', 'visible'),
    'cohort_code', (SELECT cohort_code FROM cohort_members WHERE user_id = id),
    'coached_codes', ARRAY(SELECT cohort_code FROM cohort_coaches WHERE user_id = id ORDER BY cohort_code)))
FROM users WHERE status <> 'erased' ORDER BY id;
SELECT jsonb_build_object('cohort', code, 'join_code', to_jsonb(cohorts) ->> 'join_code') FROM cohorts ORDER BY code;
\endif
\if :inviting
SELECT jsonb_build_object('invitation', encode(code_hash, 'hex'))
FROM invitations WHERE used_by IS NULL AND expires_at > now() ORDER BY code_hash;
\endif
\if :serving
SELECT jsonb_build_object('service_account', id, 'scopes', scopes, 'keys', ARRAY(
    SELECT id || ' until ' || extract(epoch FROM expires_at) FROM service_keys
    WHERE service_account_id = service_accounts.id AND revoked_at IS NULL AND expires_at > now() ORDER BY id))
FROM service_accounts ORDER BY id;
SELECT jsonb_build_object('external_id', jsonb_build_array(service_account_id, external_id, user_id))
FROM external_ids ORDER BY service_account_id, external_id;
\endif
