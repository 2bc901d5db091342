-- Prints the statement by which tables are made as the role that they are to belong to: the owner of the schema, or
-- the database's where the schema has no other.
SELECT format('SET ROLE %I;', CASE nspowner WHEN 'pg_database_owner'::regrole THEN pg_get_userbyid(datdba)
    ELSE pg_get_userbyid(nspowner) END)
FROM pg_namespace, pg_database WHERE nspname = 'public' AND datname = current_database();
