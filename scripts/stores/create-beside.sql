-- Run by restore.sh in the PostgreSQL database in use: makes an empty one beside it, with its owner and its rights,
-- and prints the role that the tables are to belong to.
-- Set: beside, its name.
SET client_min_messages = warning;
DROP DATABASE IF EXISTS :"beside" WITH (FORCE);
SELECT format('CREATE DATABASE %I OWNER %I', :'beside', pg_get_userbyid(datdba))
FROM pg_database WHERE datname = current_database() \gexec
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'beside')
FROM pg_database WHERE datname = current_database() AND datacl IS NOT NULL \gexec
SELECT format('GRANT %s ON DATABASE %I TO %s', privilege_type, :'beside', coalesce(quote_ident(rolname), 'PUBLIC'))
FROM pg_database, aclexplode(datacl) AS granted LEFT JOIN pg_roles AS grantee ON grantee.oid = granted.grantee
WHERE datname = current_database() \gexec

-- The owner of the schema `public` is that of the tables, unless it is the role that stands for the database's.
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
