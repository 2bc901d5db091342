"""The client address of a request, as the rate limits count it."""

from typing import Annotated

from fastapi import Depends, Request

from rebootcamp.security.addresses import counted_address


async def get_client_address(request: Request) -> str:
    """Returns the client's address, or the one that a trusted proxy names; for IPv6, the network of its site."""
    return counted_address(request.client.host if request.client else "")


ClientAddress = Annotated[str, Depends(get_client_address)]
