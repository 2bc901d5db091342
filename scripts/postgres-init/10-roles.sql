-- Who may do what in PostgreSQL. The postgres image runs this once, on an empty volume, as the superuser, whom
-- nothing else uses. The owner migrates; the service connects as rebootcamp_app, to which `rebootcamp migrate`
-- grants, table by table, what it needs.
\set ON_ERROR_STOP on
\getenv owner_password POSTGRES_OWNER_PASSWORD
\getenv app_password POSTGRES_APP_PASSWORD

CREATE ROLE rebootcamp_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE rebootcamp_app LOGIN PASSWORD :'app_password';

-- Whoever is not named here reaches no database at all.
REVOKE ALL ON DATABASE :"DBNAME", postgres, template1 FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO rebootcamp_owner, rebootcamp_app;

ALTER SCHEMA public OWNER TO rebootcamp_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO rebootcamp_app;
