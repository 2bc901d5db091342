"""Settings for the mutation run: few examples, and the same ones for every mutant."""

from hypothesis import Phase, settings

settings.register_profile(
    "mutation",
    deadline=None,
    max_examples=20,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],  # A mutant that is noticed needs no smallest example.
)
