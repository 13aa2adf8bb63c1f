"""Which machines onrecord goes to by itself: those of the public internet."""

from __future__ import annotations

import ipaddress

# Forms of IPv6 that carry an IPv4 address within them, through which a private machine could be named; and what is set aside.
CARRIERS = tuple(
    ipaddress.ip_network(each)
    for each in (
        "::/96",
        "::ffff:0:0/96",
        "::ffff:0:0:0/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "2001::/32",
        "2002::/16",
        "3fff::/20",
    )
)
RELAYS = ipaddress.ip_network("192.88.99.0/24")  # of 6to4


def is_public(written: str) -> bool:
    """Whether an IP address is one of the public internet, and carries no other within it.

    >>> [is_public(each) for each in ("93.184.215.14", "127.0.0.1", "::ffff:93.184.215.14", "100.64.0.1")]
    [True, False, False, False]
    """
    try:
        address = ipaddress.ip_address(written)
    except ValueError:
        return False
    if not address.is_global or address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        return address not in RELAYS
    return not address.is_site_local and not any(address in each for each in CARRIERS)
