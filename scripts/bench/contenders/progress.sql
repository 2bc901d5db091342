-- Everything that PostgreSQL knows of a user's progress, in one statement; $1 is the user's id.
SELECT users.id, users.display_name, users.language, users.time_zone, users.joined_at,
    cohorts.code AS cohort_code, cohorts.name AS cohort_name, user_heads.seq,
    (
        SELECT jsonb_agg(to_jsonb(total)) FROM (
            SELECT * FROM user_totals WHERE user_id = users.id AND completion_count > 0 ORDER BY category
        ) AS total
    ) AS totals,
    (
        SELECT count(*) FROM user_challenges WHERE user_id = users.id AND completion_count > 0
    ) AS distinct_challenge_count,
    (SELECT count(*) FROM completions WHERE user_id = users.id AND status = 'pending') AS pending_count,
    (
        SELECT jsonb_agg(to_jsonb(latest)) FROM (
            SELECT * FROM completions WHERE user_id = users.id ORDER BY id DESC LIMIT 5
        ) AS latest
    ) AS recent
FROM users
JOIN user_heads ON user_heads.user_id = users.id
LEFT JOIN cohort_members ON cohort_members.user_id = users.id
LEFT JOIN cohorts ON cohorts.code = cohort_members.cohort_code
WHERE users.status <> 'erased' AND users.id = $1
