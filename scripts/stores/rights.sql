-- Run by restore.sh in the PostgreSQL database in use. Prints statements that grant the roles other than the owner, on
-- the restored tables, the rights that they have on the tables in use. The statements skip tables that do not exist
-- there, and roles that already have rights from `rebootcamp migrate`.
SELECT 'REVOKE ALL ON SCHEMA public FROM PUBLIC;' FROM pg_namespace WHERE nspname = 'public' AND nspacl IS NOT NULL;

WITH granted AS (
    SELECT 'SCHEMA' AS kind, nspname::text AS thing, acl.*
    FROM pg_namespace, aclexplode(nspacl) AS acl WHERE nspname = 'public' AND acl.grantee <> nspowner
    UNION ALL
    SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, format('public.%I', relname), acl.*
    FROM pg_class, aclexplode(relacl) AS acl
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S') AND acl.grantee <> relowner
), statements AS (
    SELECT thing, coalesce(rolname, 'PUBLIC') AS grantee, format('GRANT %s ON %s %s TO %s%s', privilege_type, kind, thing,
        coalesce(quote_ident(rolname), 'PUBLIC'), CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END) AS statement
    FROM granted LEFT JOIN pg_roles ON pg_roles.oid = granted.grantee
)
SELECT format($$SELECT statement FROM (VALUES %s) AS wanted (thing, grantee, statement)
WHERE (thing = 'public' OR to_regclass(thing) IS NOT NULL) AND grantee NOT IN (
    SELECT pg_get_userbyid(acl.grantee) FROM pg_class, aclexplode(relacl) AS acl
    WHERE relnamespace = 'public'::regnamespace AND acl.grantee <> relowner
) \gexec$$, string_agg(format('(%L, %L, %L)', thing, grantee, statement), ', '))
FROM statements HAVING count(*) > 0;
