"""How many threads the matrix products take."""

from __future__ import annotations

import os

VARIABLES = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


def one_thread() -> None:
    """Hold numpy to one thread, unless the caller's environment says otherwise.

    To be called before numpy is imported, for it looks only then. The matrices of a small pipeline gain nothing from
    a second thread, and it burns a second core.
    """
    for name in VARIABLES:
        os.environ.setdefault(name, "1")
