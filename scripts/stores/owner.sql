-- Prints the SET ROLE statement for the role that must own the tables: the owner of the schema, or the owner of the
-- database if the schema has no other.
SELECT format('SET ROLE %I;', CASE nspowner WHEN 'pg_database_owner'::regrole THEN pg_get_userbyid(datdba)
    ELSE pg_get_userbyid(nspowner) END)
FROM pg_namespace, pg_database WHERE nspname = 'public' AND datname = current_database();
