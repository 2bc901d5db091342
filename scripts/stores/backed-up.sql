-- Run by backup.sh once an archive is complete. Records it as the last backup, for administrators and for metrics.
-- Variables: archive, the file name of the archive; size, its size in bytes.
INSERT INTO last_backup (finished_at, archive, size_bytes) VALUES (now(), :'archive', :'size')
ON CONFLICT (one_row) DO UPDATE
SET finished_at = excluded.finished_at, archive = excluded.archive, size_bytes = excluded.size_bytes;
