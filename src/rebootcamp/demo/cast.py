"""The users of the demo programme, and their habits."""

from collections.abc import Sequence
from dataclasses import dataclass

from rebootcamp.domain.texts import Language
from rebootcamp.domain.users import Cohort

EVERY_DAY = range(7)
WORKING_DAYS = range(5)
MONDAY, WEDNESDAY, SATURDAY, SUNDAY = (0,), (2,), (5,), (6,)
WEEKEND = (*SATURDAY, *SUNDAY)


@dataclass(frozen=True, slots=True)
class Person:
    """A user of the demo programme."""

    email: str
    display_name: str
    language: Language
    time_zone: str


@dataclass(frozen=True, slots=True)
class Habit:
    """A challenge that a learner does regularly.

    Attributes:
        weekdays: The days of the week on which it may be done; Monday is 0.
        chance: Probability on such a day, from 0 to 1.
    """

    challenge_code: str
    weekdays: Sequence[int] = EVERY_DAY
    chance: float = 1.0


@dataclass(frozen=True, slots=True)
class Deed:
    """A challenge done on one day, which is counted back from today."""

    challenge_code: str
    days_ago: int


@dataclass(frozen=True, slots=True)
class Learner:
    """A user who takes challenges. Days are counted back from today, which is 0.

    Attributes:
        last_days_ago: The last day on which habits are kept.
        idle: The first and the last day of a period without habits; None without such a period.
        lateness: Probability that a completion is entered a day late, from 0 to 1.
    """

    person: Person
    cohort: Cohort
    joined_days_ago: int
    habits: tuple[Habit, ...] = ()
    deeds: tuple[Deed, ...] = ()
    last_days_ago: int = 0
    idle: tuple[int, int] | None = None
    lateness: float = 0.0

    def keeps_habits(self, days_ago: int) -> bool:
        """Whether the habits are kept on that day."""
        idle = self.idle is not None and self.idle[1] <= days_ago <= self.idle[0]
        return days_ago >= self.last_days_ago and not idle


LYON = Cohort("lyon-2026", "Lyon 2026")
NANTES = Cohort("nantes-2026", "Nantes 2026")

ADMINISTRATOR = Person("sylvie.garnier@demo.example", "Sylvie Garnier", Language.FR, "Europe/Paris")
COACHES = {
    LYON: Person("claire.bernard@demo.example", "Claire Bernard", Language.FR, "Europe/Paris"),
    NANTES: Person("marcos.oliveira@demo.example", "Marcos Oliveira", Language.EN, "Europe/Lisbon"),
}

ALMOST_THERE = Learner(
    # One vegetarian meal away from a badge and, on the day of loading, one day away from another.
    Person("lea.moreau@demo.example", "Léa Moreau", Language.FR, "Europe/Paris"),
    LYON,
    joined_days_ago=45,
    habits=(Habit("compost-week", SUNDAY), Habit("cycle-5km", SUNDAY, 0.7)),
    deeds=(
        *(Deed("vegetarian-meal", days_ago) for days_ago in (40, 31, 19, 10)),
        *(Deed("tap-water-1-5l", days_ago) for days_ago in range(6, 0, -1)),
        *(Deed("metro-10km", days_ago) for days_ago in (5, 4, 2)),
        Deed("keep-phone-one-more-year", 4),
    ),
    idle=(9, 7),
    last_days_ago=1,
)
DAILY_CYCLIST = Learner(
    Person("karim.benali@demo.example", "Karim Benali", Language.FR, "Europe/Paris"),
    LYON,
    joined_days_ago=118,
    habits=(Habit("cycle-5km"), Habit("vegetarian-meal", EVERY_DAY, 0.25), Habit("train-500km", SUNDAY, 0.15)),
    deeds=(Deed("refuse-junk-mail", 90),),
)
KEEN_ONE = Learner(
    Person("yuki.tanaka@demo.example", "Yuki Tanaka", Language.EN, "Asia/Tokyo"),
    LYON,
    joined_days_ago=120,
    habits=(
        Habit("tap-water-1-5l"),
        Habit("vegetarian-meal", EVERY_DAY, 0.6),
        Habit("metro-10km", WORKING_DAYS, 0.5),
        Habit("three-minute-shower", EVERY_DAY, 0.3),
        Habit("air-dry-laundry", WEEKEND, 0.9),
        Habit("no-food-waste-week", SUNDAY, 0.9),
        Habit("heating-down-1c-week", MONDAY, 0.8),
    ),
    deeds=(
        Deed("climate-workshop", 112),
        Deed("refuse-junk-mail", 101),
        Deed("second-hand-jeans", 77),
        Deed("keep-phone-one-more-year", 60),
        Deed("summer-without-ac", 45),
        Deed("train-500km", 30),
        Deed("train-500km", 2),
    ),
)
WEEKENDER = Learner(
    Person("tiago.ferreira@demo.example", "Tiago Ferreira", Language.EN, "Europe/Lisbon"),
    LYON,
    joined_days_ago=105,
    habits=(
        Habit("cycle-5km", WEEKEND, 0.9),
        Habit("air-dry-laundry", SATURDAY, 0.8),
        Habit("no-food-waste-week", SUNDAY, 0.6),
    ),
)
DROPPED_OUT = Learner(
    Person("aminata.diallo@demo.example", "Aminata Diallo", Language.FR, "Africa/Dakar"),
    LYON,
    joined_days_ago=116,
    habits=(Habit("vegetarian-meal", EVERY_DAY, 0.5), Habit("tap-water-1-5l", EVERY_DAY, 0.7)),
    deeds=(Deed("climate-workshop", 100),),
    last_days_ago=43,
)
NEWCOMER = Learner(
    Person("hugo.lefevre@demo.example", "Hugo Lefèvre", Language.FR, "Europe/Paris"), LYON, joined_days_ago=1
)
BROKEN_STREAK = Learner(
    Person("maelle.legoff@demo.example", "Maëlle Le Goff", Language.FR, "Europe/Paris"),
    NANTES,
    joined_days_ago=98,
    habits=(Habit("three-minute-shower"), Habit("heating-down-1c-week", MONDAY, 0.9)),
    idle=(41, 25),
    last_days_ago=6,
)
COMPOSTER = Learner(
    Person("jeanbaptiste.hoarau@demo.example", "Jean-Baptiste Hoarau", Language.FR, "Indian/Reunion"),
    NANTES,
    joined_days_ago=119,
    habits=(
        Habit("compost-week", SUNDAY),
        Habit("no-food-waste-week", SATURDAY, 0.8),
        Habit("eco-drive-50km", WEDNESDAY, 0.7),
    ),
    deeds=(Deed("refuse-junk-mail", 110),),
)
COMMUTER = Learner(
    Person("oksana.kovalenko@demo.example", "Oksana Kovalenko", Language.EN, "Europe/Kyiv"),
    NANTES,
    joined_days_ago=84,
    habits=(Habit("metro-10km", WORKING_DAYS, 0.9), Habit("train-500km", SUNDAY, 0.2)),
    deeds=(Deed("train-500km", 3),),
)
CAR_SHARER = Learner(
    Person("noah.tremblay@demo.example", "Noah Tremblay", Language.FR, "America/Toronto"),
    NANTES,
    joined_days_ago=70,
    habits=(Habit("carpool-30km", WORKING_DAYS, 0.7), Habit("eco-drive-50km", SUNDAY, 0.5)),
    deeds=(Deed("climate-workshop", 62), Deed("second-hand-jeans", 15)),
)
COOK = Learner(
    Person("ines.celestine@demo.example", "Inès Célestine", Language.FR, "America/Guadeloupe"),
    NANTES,
    joined_days_ago=110,
    habits=(
        Habit("vegetarian-meal", EVERY_DAY, 0.6),
        Habit("replace-four-red-meat-meals", SUNDAY, 0.7),
        Habit("no-food-waste-week", SUNDAY, 0.7),
    ),
)
LATECOMER = Learner(
    Person("priya.natarajan@demo.example", "Priya Natarajan", Language.EN, "Europe/London"),
    NANTES,
    joined_days_ago=21,
    habits=(Habit("tap-water-1-5l", EVERY_DAY, 0.9), Habit("vegetarian-meal", EVERY_DAY, 0.4)),
    lateness=0.3,
)
LEARNERS = (
    ALMOST_THERE,
    DAILY_CYCLIST,
    KEEN_ONE,
    WEEKENDER,
    DROPPED_OUT,
    NEWCOMER,
    BROKEN_STREAK,
    COMPOSTER,
    COMMUTER,
    CAR_SHARER,
    COOK,
    LATECOMER,
)
