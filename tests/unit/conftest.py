"""Settings for the mutation run: few examples, and the same ones for every mutant."""

import hypothesis

hypothesis.settings.register_profile("mutation", deadline=None, max_examples=20, derandomize=True, database=None)
