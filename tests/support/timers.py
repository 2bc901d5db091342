"""Settings for applications whose background work a test does itself."""

NOTHING_BY_TIMER = {
    "relay_interval_s": 3600.0,
    "judging_interval_s": 3600.0,
    "leaderboard_interval_s": 3600.0,
    "event_stream_interval_s": 3600.0,
    "import_interval_s": 3600.0,
}
