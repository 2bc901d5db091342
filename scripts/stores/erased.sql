-- Prints the ids of the people who are erased; nothing where there is no table of people yet.
SELECT to_regclass('public.users') IS NOT NULL AS there \gset
\if :there
SELECT id FROM users WHERE status = 'erased';
\endif
