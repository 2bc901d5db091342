"""The client address of a request, as the rate limits count it, and the address that the service is reached at."""

from typing import Annotated

from fastapi import Depends, Request

from rebootcamp.security.addresses import counted_address


async def get_client_address(request: Request) -> str:
    """Returns the client's address, or the one that a trusted proxy names; for IPv6, the network of its site."""
    return counted_address(request.client.host if request.client else "")


async def get_base_url(request: Request) -> str:
    """Returns the absolute address that this request reached the service at, with a slash at its end."""
    return str(request.base_url)


ClientAddress = Annotated[str, Depends(get_client_address)]
BaseUrl = Annotated[str, Depends(get_base_url)]
