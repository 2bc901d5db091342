"""The pages for people at ``/app``: files of this package, compressed once, under a strict content policy.

The server knows no page but one document. The modules that it loads choose the page from the path and call the API.
Files are below ``/app/assets/`` and a digest of all files, so browsers keep them for a year, and a release replaces
them all at once.
"""

import gzip
import hashlib
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path, PurePosixPath

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException

from rebootcamp.controllers.frame.conditional import is_match
from rebootcamp.controllers.frame.strictness import StrictRoute

CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
MEDIA_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
"""Media types by suffix. Files with other suffixes, such as type declarations, are not served."""
COMPRESSED = frozenset({".woff2"})
ONLINE_ONLY = ("js/pages/admin/", "css/console.css", "vendor/LICENSES.txt")
"""Files that devices do not keep for times without a network."""
FOREVER = "public, max-age=31536000, immutable"
ENTRY = "js/main.js"
"""The module that the document loads."""
_COMMENTS = re.compile(r"^[ \t]*(?:/\*(?:(?!\*/).)*\*/|//[^\n]*)[ \t]*\n", re.DOTALL | re.MULTILINE)
"""Comments that fill whole lines. Those within a line stay: finding them would need a parser."""
_IMPORTED = re.compile(r"""(?:from|^import)\s*["'](\.[^"']+)["']""", re.MULTILINE)

router = APIRouter(route_class=StrictRoute, prefix="/app", include_in_schema=False)


@dataclass(frozen=True, slots=True)
class WebFile:
    """A file with its compressed form, which is None if compressing does not help."""

    body: bytes
    compressed: bytes | None
    media_type: str
    tag: str

    @staticmethod
    def of(body: bytes, suffix: str) -> "WebFile":
        """Returns the file with that content; the suffix of its name tells its media type."""
        compressed = None if suffix in COMPRESSED else gzip.compress(body, mtime=0)
        return WebFile(body, compressed, MEDIA_TYPES[suffix], hashlib.blake2b(body, digest_size=15).hexdigest())

    def response(self, request: Request, headers: dict[str, str]) -> Response:
        """Returns the file, compressed if the client accepts it, or 304 if the client has it."""
        encoded = self.compressed is not None and "gzip" in request.headers.get("accept-encoding", "")
        tag = f'"{self.tag}-gzip"' if encoded else f'"{self.tag}"'
        headers = {**headers, "ETag": tag, "Vary": "Accept-Encoding"}
        if is_match(request.headers.get("if-none-match"), tag):
            return Response(status_code=304, headers=headers)
        if encoded:
            headers["Content-Encoding"] = "gzip"
        return Response(self.compressed if encoded else self.body, headers=headers, media_type=self.media_type)


@dataclass(frozen=True, slots=True)
class Site:
    """All files of the pages.

    Attributes:
        digest: A digest of all files, which is part of their addresses.
        assets: The files that never change at their address, by path.
        documents: The files with placeholders, by name: the document, the service worker and the manifest.
        preloads: The modules that the entry imports, directly or indirectly, to be fetched at once.
    """

    digest: str
    assets: dict[str, WebFile]
    documents: dict[str, str]
    preloads: tuple[str, ...]

    @cache  # noqa: B019 - there is one site
    def document(self, name: str, root_path: str) -> WebFile:
        """Returns a document with its placeholders filled in.

        Args:
            name: The document's name.
            root_path: The path below which a proxy serves the whole service; usually empty.
        """
        assets = f"{root_path}/app/assets/{self.digest}"
        preloads = "\n".join(f'<link rel="modulepreload" href="{assets}/{path}">' for path in self.preloads)
        text = (
            self.documents[name]
            .replace("{{assets}}", assets)
            .replace("{{root}}", root_path)
            .replace("{{digest}}", self.digest)
            .replace("{{files}}", " ".join(name for name in sorted(self.assets) if not name.startswith(ONLINE_ONLY)))
            .replace("<!-- {{preloads}} -->", preloads)
        )
        return WebFile.of(text.encode(), PurePosixPath(name).suffix)

    def __hash__(self) -> int:
        return hash(self.digest)


@cache
def site() -> Site:
    """Returns the files of the pages, read and compressed at the first use."""
    folder = Path(str(files("rebootcamp"))) / "web"
    bodies = {
        path.relative_to(folder).as_posix(): _content_of(path)
        for path in sorted(folder.rglob("*"))
        if path.suffix in MEDIA_TYPES
    }
    digest = hashlib.blake2b(digest_size=8)
    for name, body in bodies.items():
        digest.update(f"{name} {len(body)} ".encode() + body)
    documents = {name: body.decode() for name, body in bodies.items() if "/" not in name}
    assets = {name: WebFile.of(body, PurePosixPath(name).suffix) for name, body in bodies.items() if "/" in name}
    return Site(digest.hexdigest(), assets, documents, tuple(_imported_by(ENTRY, bodies)))


def _content_of(path: Path) -> bytes:
    """Returns the content of a file, without comments, which would be a fifth of what a first visit transfers."""
    if path.suffix in {".css", ".js"} and path.parent.name != "vendor":
        return _COMMENTS.sub("", path.read_text("utf-8")).encode()
    return path.read_bytes()


def _imported_by(entry: str, bodies: dict[str, bytes]) -> Iterator[str]:
    """Yields a module and those that it imports statically, directly or indirectly, each once."""
    seen, waiting = {entry}, [entry]
    while waiting:
        module = waiting.pop()
        yield module
        for imported in _IMPORTED.findall(bodies[module].decode()):
            name = posixpath.normpath(posixpath.join(posixpath.dirname(module), imported))
            if name not in seen:
                seen.add(name)
                waiting.append(name)


@router.head("")
@router.get("")
async def lead_to_app(request: Request) -> Response:
    """Redirects to the address below which all pages are."""
    return RedirectResponse(f"{request.scope.get('root_path', '')}/app/")


@router.head("/assets/{digest}/{path:path}")
@router.get("/assets/{digest}/{path:path}")
async def get_asset(digest: str, path: str, request: Request) -> Response:
    """Returns a file of this release.

    Raises:
        HTTPException: There is no such file, or it belongs to another release (404).
    """
    files_of_release = site()
    file = files_of_release.assets.get(path)
    if file is None or digest != files_of_release.digest:
        raise HTTPException(404)
    return file.response(request, {"Cache-Control": FOREVER})


@router.head("/{path:path}")
@router.get("/{path:path}")
async def show_page(path: str, request: Request) -> Response:
    """Returns the service worker, the manifest, or the document, which serves every page.

    Raises:
        HTTPException: The path has a suffix, as files have and pages do not (404).
    """
    name = path if path in site().documents else "index.html"
    if name != path and PurePosixPath(path).suffix:
        raise HTTPException(404)
    document = site().document(name, request.scope.get("root_path", ""))
    return document.response(request, {"Cache-Control": "no-cache", "Content-Security-Policy": CONTENT_POLICY})
