-- Prints the ids of the erased users, or of all other users if `erased` is set to `no`. Prints nothing if there is no
-- table of users yet.
\if :{?erased}
\else
\set erased yes
\endif
SELECT to_regclass('public.users') IS NOT NULL AS there \gset
\if :there
SELECT id FROM users WHERE (status = 'erased') = :'erased'::boolean;
\endif
