-- Run by restore.sh in the PostgreSQL database in use. Creates an empty database beside it with the same owner and
-- rights, and prints the role that must own the tables.
-- Variable: beside, the name of the new database.
SET client_min_messages = warning;
DROP DATABASE IF EXISTS :"beside" WITH (FORCE);
SELECT format('CREATE DATABASE %I OWNER %I', :'beside', pg_get_userbyid(datdba))
FROM pg_database WHERE datname = current_database() \gexec
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'beside')
FROM pg_database WHERE datname = current_database() AND datacl IS NOT NULL \gexec
SELECT format('GRANT %s ON DATABASE %I TO %s', privilege_type, :'beside', coalesce(quote_ident(rolname), 'PUBLIC'))
FROM pg_database, aclexplode(datacl) AS granted LEFT JOIN pg_roles AS grantee ON grantee.oid = granted.grantee
WHERE datname = current_database() \gexec

-- The owner of the schema `public` owns the tables, unless it is `pg_database_owner`, which stands for the database's.
SELECT pg_get_userbyid(nspowner) AS schema_owner, pg_get_userbyid(datdba) AS database_owner,
    nspowner = 'pg_database_owner'::regrole AS by_default
FROM pg_namespace, pg_database WHERE nspname = 'public' AND datname = current_database() \gset
\connect :"beside"
\if :by_default
\echo :database_owner
\else
ALTER SCHEMA public OWNER TO :"schema_owner";
\echo :schema_owner
\endif
