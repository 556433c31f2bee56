"""Whether any idea on very many generated maps is about, through or with anyone it must not be.

`python -m tests.benchmarks.no_contact [NUMBER] [FIRST]`: how many maps were looked at, how many names stood
in ideas, and what was wrong: nothing, if all is well. The rules are those of `tests.ideas.contact`.
"""

import sys
import time

from tests.ideas.everywhere import wrongs_anywhere
from tests.many_maps import one_of_many

USUAL = 20_000
EVERY = 20_000


def main() -> int:
    number = int(sys.argv[1]) if sys.argv[1:] else USUAL
    first = int(sys.argv[2]) if sys.argv[2:] else 0
    start, named, wrong = time.perf_counter(), 0, 0
    for done in range(1, number + 1):
        found = wrongs_anywhere(one_of_many(first + done - 1))
        named += found.named
        for what in found.wrongs:
            wrong += 1
            print(f"map {first + done - 1}: {what}", flush=True)
        if done % EVERY == 0 or done == number:
            seconds = time.perf_counter() - start
            print(f"{done:,} maps, {named:,} names in ideas, {wrong} wrong, {seconds:.0f} s", flush=True)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
