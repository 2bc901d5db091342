"""Where a request comes from, as far as counting goes."""

from typing import Annotated

from fastapi import Depends, Request

from rebootcamp.security.addresses import counted_address


async def get_client_address(request: Request) -> str:
    """The address that the connection comes from, or that a trusted proxy names; of IPv6, the network of a site."""
    return counted_address(request.client.host if request.client else "")


ClientAddress = Annotated[str, Depends(get_client_address)]
