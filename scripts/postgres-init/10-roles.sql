-- Creates the PostgreSQL roles and their rights. The postgres image runs this once, on an empty volume, as the
-- superuser. Nothing else uses the superuser. The owner migrates. The service connects as rebootcamp_app, to which
-- `rebootcamp migrate` grants the rights that it needs on each table. Each password may also be in the file that
-- <NAME>_FILE names.
\set ON_ERROR_STOP on
\set owner_password `printf %s "${POSTGRES_OWNER_PASSWORD:-$(cat "$POSTGRES_OWNER_PASSWORD_FILE")}"`
\set app_password `printf %s "${POSTGRES_APP_PASSWORD:-$(cat "$POSTGRES_APP_PASSWORD_FILE")}"`
SELECT :'owner_password' = '' OR :'app_password' = '' AS missing \gset
\if :missing
\warn 'POSTGRES_OWNER_PASSWORD and POSTGRES_APP_PASSWORD, or the files of their _FILE variants, are not both set.'
SELECT 1 / 0;
\endif

-- A short superuser password is refused here, since only this container knows it.
\set superuser_password `printf %s "${POSTGRES_PASSWORD:-$(cat "$POSTGRES_PASSWORD_FILE")}"`
SELECT length(:'superuser_password') < 16 AS short \gset
\if :short
\warn 'POSTGRES_PASSWORD has fewer than 16 characters: remove the volume and let scripts/init-env.sh create a new one.'
SELECT 1 / 0;
\endif

CREATE ROLE rebootcamp_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE rebootcamp_app LOGIN PASSWORD :'app_password';

-- Roles that are not named here cannot connect to any database.
REVOKE ALL ON DATABASE :"DBNAME", postgres, template1 FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO rebootcamp_owner, rebootcamp_app;

ALTER SCHEMA public OWNER TO rebootcamp_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO rebootcamp_app;
