-- Prints how many people there are; 0 where there is no table of people yet.
SELECT to_regclass('public.users') IS NOT NULL AS there \gset
\if :there
SELECT count(*) FROM users;
\else
SELECT 0;
\endif
