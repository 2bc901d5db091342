-- Prints the ids of the people who are erased, or of all others where `erased` is set to `no`; nothing where there is
-- no table of people yet.
\if :{?erased}
\else
\set erased yes
\endif
SELECT to_regclass('public.users') IS NOT NULL AS there \gset
\if :there
SELECT id FROM users WHERE (status = 'erased') = :'erased'::boolean;
\endif
