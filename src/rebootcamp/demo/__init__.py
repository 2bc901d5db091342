"""The demo programme: ``loading`` loads it, ``play`` plays it, ``cast`` and ``diary`` say what is played."""
