-- Prints the number of users; 0 if there is no table of users yet.
SELECT to_regclass('public.users') IS NOT NULL AS there \gset
\if :there
SELECT count(*) FROM users;
\else
SELECT 0;
\endif
