"""Routes of imports and exports, for administrators."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response, status
from fastapi.responses import StreamingResponse
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from rebootcamp.controllers.frame.documents import DocumentInTime
from rebootcamp.controllers.frame.pagination import Paging
from rebootcamp.controllers.frame.problems import problems
from rebootcamp.controllers.frame.strictness import StrictRoute
from rebootcamp.dependencies import CurrentActor, Cursors, ImportServiceDep
from rebootcamp.domain.errors import (
    ImportNotFound,
    ImportStatusWrong,
    InvalidCursor,
    NotPermitted,
    UnreadableFile,
)
from rebootcamp.domain.imports import ImportId, ImportKind, ReadLine
from rebootcamp.schemas.base import PageOf, PageQuery
from rebootcamp.schemas.files import FileFormat, MalformedFile
from rebootcamp.schemas.imports import (
    ExportQuery,
    ImportQuery,
    ImportRead,
    LineReportRead,
    LinesQuery,
    invitations_written,
    read_lines,
    written,
)

router = APIRouter(route_class=StrictRoute, tags=["imports"])
ImportKey = Annotated[UUID, Path(description="An import's id.")]
ExportKind = Annotated[ImportKind, Path(description="The kind of the records.")]
MEDIA_TYPES = {"text/csv": FileFormat.CSV, "application/json": FileFormat.JSON}
EXPORT_DEADLINE_S = 600.0
SCHEMAS: dict[str, dict[str, Any]] = {
    "text/csv": {"type": "string"},
    "application/json": {"type": "array", "items": {"type": "object", "additionalProperties": True}},
}
FILE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "The file. `docs/imports.md` lists the columns of each kind.",
        "content": {
            "text/csv": {
                "schema": SCHEMAS["text/csv"],
                "example": "email,challenge_code,performed_at\ncamille@example.org,cycle-5km,2026-03-01T07:30:00Z\n",
            },
            "application/json": {
                "schema": SCHEMAS["application/json"],
                "example": [
                    {
                        "email": "camille@example.org",
                        "challenge_code": "cycle-5km",
                        "performed_at": "2026-03-01T07:30:00Z",
                    }
                ],
            },
        },
    }
}
REFUSALS = problems(NotPermitted, ImportNotFound)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it arrives."""

    file_format: FileFormat
    pieces: AsyncIterator[bytes]


async def get_upload(request: Request) -> Upload:
    """Returns the request's body as a file that has not been read yet.

    Raises:
        HTTPException: The media type is neither that of CSV nor that of JSON (415).
    """
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in MEDIA_TYPES:
        raise HTTPException(415)
    return Upload(MEDIA_TYPES[media_type], request.stream())


CurrentUpload = Annotated[Upload, Depends(get_upload)]


def _as_file(name: str, media_type: str) -> dict[str, str]:
    extension = next(file_format for known, file_format in MEDIA_TYPES.items() if media_type.startswith(known))
    return {"Content-Disposition": f'attachment; filename="{name}.{extension}"'}


def documented_as_file(*media_types: str) -> dict[int | str, dict[str, Any]]:
    """Returns the documentation of an answer that is a file."""
    content = {media_type: {"schema": SCHEMAS[media_type]} for media_type in media_types}
    return {200: {"description": "The file.", "content": content}}


@router.post(
    "/imports",
    status_code=status.HTTP_202_ACCEPTED,
    openapi_extra=FILE,
    responses=problems(NotPermitted, UnreadableFile),
)
async def create_import(
    query: Annotated[ImportQuery, Query()],
    actor: CurrentActor,
    upload: CurrentUpload,
    response: Response,
    imports: ImportServiceDep,
) -> ImportRead:
    """Administrators can import users, cohorts, challenges or past completions.

    The body is a CSV or JSON file of users, cohorts, challenges or past completions. All lines are
    checked before any is applied, in the background: follow `GET /imports/{import_id}`, and read what is wrong with a
    line at `GET /imports/{import_id}/lines?status=faulty`. A file with faulty lines is not applied, unless
    `skip_faulty` says so. Lines that are there already change nothing, so a file can be sent again.
    """
    lines = _lines(query.kind, upload)
    received = await imports.receive(
        query.kind, lines, dry_run=query.dry_run, skip_faulty=query.skip_faulty, actor=actor
    )
    response.headers["Location"] = f"/imports/{received.id}"
    return ImportRead.from_domain(received)


async def _lines(kind: ImportKind, upload: Upload) -> AsyncIterator[ReadLine]:
    try:
        async for line in read_lines(kind, upload.file_format, upload.pieces):
            yield line
    except MalformedFile as error:
        raise UnreadableFile(str(error)) from None
    except ClientDisconnect:
        raise UnreadableFile("The upload was interrupted.") from None


@router.get("/imports", responses=problems(NotPermitted, InvalidCursor))
async def list_imports(
    query: Annotated[PageQuery, Query()], cursors: Cursors, actor: CurrentActor, imports: ImportServiceDep
) -> PageOf[ImportRead]:
    """Administrators can list imports.

    The latest comes first.
    """
    paging = Paging(cursors, "imports", query)
    return paging.answer(await imports.find(paging.request, actor=actor), ImportRead.from_domain)


@router.get("/imports/{import_id}", responses=REFUSALS)
async def get_import(import_id: ImportKey, actor: CurrentActor, imports: ImportServiceDep) -> ImportRead:
    """Administrators can get an import and its progress.

    Ask again until `finished_at` is set. Imports are forgotten 30 days after they end.
    """
    return ImportRead.from_domain(await imports.read(ImportId(import_id), actor=actor))


@router.get(
    "/imports/{import_id}/lines",
    responses=problems(NotPermitted, ImportNotFound, InvalidCursor),
)
async def list_import_lines(
    import_id: ImportKey,
    query: Annotated[LinesQuery, Query()],
    cursors: Cursors,
    actor: CurrentActor,
    imports: ImportServiceDep,
) -> PageOf[LineReportRead]:
    """Administrators can list the lines of an import.

    Returns every line with its status and its faults, in order.
    """
    paging = Paging(cursors, f"imports/{import_id}/lines", query)
    page = await imports.report(ImportId(import_id), query.status, paging.request, actor=actor)
    return paging.answer(page, LineReportRead.from_domain)


@router.post(
    "/imports/{import_id}/cancel",
    responses=problems(NotPermitted, ImportNotFound, ImportStatusWrong),
)
async def cancel_import(import_id: ImportKey, actor: CurrentActor, imports: ImportServiceDep) -> ImportRead:
    """Administrators can cancel an import.

    Lines that are applied stay applied.
    """
    return ImportRead.from_domain(await imports.cancel(ImportId(import_id), actor=actor))


@router.post(
    "/imports/{import_id}/invitations",
    response_class=StreamingResponse,
    responses=documented_as_file("text/csv") | problems(NotPermitted, ImportNotFound, ImportStatusWrong),
)
async def create_import_invitations(
    import_id: ImportKey, actor: CurrentActor, imports: ImportServiceDep
) -> StreamingResponse:
    """Administrators can invite the users of an import.

    Returns a CSV file with a personal code for each user of the import who has not chosen a
    password yet. The user registers with it, under the same e-mail, and so takes over the account. The codes expire
    after 30 days and cannot be shown again; codes of earlier calls stop working.
    """
    batches = await imports.invite(ImportId(import_id), actor=actor)
    answer = DocumentInTime(invitations_written(batches), EXPORT_DEADLINE_S, "text/csv")
    answer.headers.update(_as_file(f"invitations-{import_id}", "text/csv"))
    return answer


@router.get(
    "/exports/{kind}",
    response_class=StreamingResponse,
    responses=documented_as_file("text/csv", "application/json") | problems(NotPermitted),
)
async def export_records(
    kind: ExportKind, query: Annotated[ExportQuery, Query()], actor: CurrentActor, imports: ImportServiceDep
) -> StreamingResponse:
    """Administrators can export users, cohorts, challenges or completions.

    Returns a file that can be imported: learners and coaches, cohorts, challenges in force, or
    approved completions. In CSV, a cell that a spreadsheet would take for a formula begins with an apostrophe, which
    an import removes.
    """
    batches = await imports.export(kind, actor=actor)
    media_type = next(name for name, known in MEDIA_TYPES.items() if known is query.format)
    answer = DocumentInTime(written(kind, query.format, batches), EXPORT_DEADLINE_S, media_type)
    answer.headers.update(_as_file(kind, media_type))
    return answer
