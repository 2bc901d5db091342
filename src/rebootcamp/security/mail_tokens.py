"""Tokens in the links of mails: what they are for, sealed with a key. None of them is stored.

The token of a password reset is sealed together with the hash of the password that it replaces. So it works once, and
every other change of the password ends it, too.
"""

import hashlib
import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from datetime import UTC, datetime
from uuid import UUID

from rebootcamp.domain.mails import MailTopic
from rebootcamp.domain.users import UserId
from rebootcamp.services.ports.mails import MailTokens, PresentedReset

PREFIX = "rcm_"
"""A fixed prefix by which secret scanners and log redaction recognise a token."""
ID_BYTES = 16
TIME_BYTES = 8
SEAL_BYTES = 16
_FORM = re.compile(PREFIX + r"[\w-]{1,128}", re.ASCII)


class SealedMailTokens(MailTokens):
    """Makes and reads the tokens.

    Args:
        secret: The signing key.
        previous_secret: The previous signing key, whose tokens are still read; None if there was none.
    """

    def __init__(self, secret: str, previous_secret: str | None = None) -> None:
        accepted = [secret] if previous_secret is None else [secret, previous_secret]
        self._keys = [hashlib.sha256(b"mail:" + key.encode()).digest() for key in accepted]

    def for_registration(self, mailbox_id: UUID, registration_id: UUID) -> str:
        return self._sealed(b"registration", mailbox_id.bytes + registration_id.bytes)

    def registration_of(self, token: str) -> tuple[UUID, UUID] | None:
        content = self._content(b"registration", token)
        if content is None or len(content) != 2 * ID_BYTES:
            return None
        return UUID(bytes=content[:ID_BYTES]), UUID(bytes=content[ID_BYTES:])

    def for_reset(self, user_id: UserId, password_hash: str, expires_at: datetime) -> str:
        content = user_id.bytes + int(expires_at.timestamp()).to_bytes(TIME_BYTES, "big")
        return _text_of(content + _seal(self._keys[0], b"reset", content + password_hash.encode()))

    def reset_of(self, token: str) -> PresentedReset | None:
        content = _bytes_of(token)
        if content is None or len(content) != ID_BYTES + TIME_BYTES + SEAL_BYTES:
            return None
        moment_s = int.from_bytes(content[ID_BYTES:-SEAL_BYTES], "big")
        try:
            expires_at = datetime.fromtimestamp(moment_s, UTC)
        except (OverflowError, ValueError, OSError):
            return None
        return PresentedReset(UserId(UUID(bytes=content[:ID_BYTES])), expires_at, content[-SEAL_BYTES:])

    def is_sealed(self, presented: PresentedReset, password_hash: str) -> bool:
        moment = int(presented.expires_at.timestamp()).to_bytes(TIME_BYTES, "big")
        content = presented.user_id.bytes + moment + password_hash.encode()
        return any(hmac.compare_digest(presented.seal, _seal(key, b"reset", content)) for key in self._keys)

    def for_unsubscribing(self, user_id: UserId, topic: MailTopic) -> str:
        return self._sealed(b"unsubscribe", user_id.bytes + topic.encode())

    def unsubscribing_of(self, token: str) -> tuple[UserId, MailTopic] | None:
        content = self._content(b"unsubscribe", token)
        if content is None:
            return None
        try:
            return UserId(UUID(bytes=content[:ID_BYTES])), MailTopic(content[ID_BYTES:].decode())
        except ValueError:
            return None

    def _sealed(self, purpose: bytes, content: bytes) -> str:
        return _text_of(content + _seal(self._keys[0], purpose, content))

    def _content(self, purpose: bytes, token: str) -> bytes | None:
        """Returns what was sealed for that purpose; None if it was not sealed with one of our keys."""
        sealed = _bytes_of(token)
        if sealed is None:
            return None
        content, seal = sealed[:-SEAL_BYTES], sealed[-SEAL_BYTES:]
        is_ours = any(hmac.compare_digest(seal, _seal(key, purpose, content)) for key in self._keys)
        return content if is_ours else None


def _seal(key: bytes, purpose: bytes, content: bytes) -> bytes:
    return hmac.digest(key, purpose + b":" + content, "sha256")[:SEAL_BYTES]


def _text_of(content: bytes) -> str:
    return PREFIX + urlsafe_b64encode(content).decode().rstrip("=")


def _bytes_of(token: str) -> bytes | None:
    if not _FORM.fullmatch(token):
        return None
    text = token.removeprefix(PREFIX)
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except Base64Error:
        return None
