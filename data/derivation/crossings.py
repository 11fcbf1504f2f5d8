"""Do two borders cross? Rounding and simplifying can make them; a polygon whose ring crosses itself is none.

A crossing is healed by leaving out one corner, where that makes the crossing go and no other come. Where
no corner does (the ends of short arcs were rounded past each other) it stays: metres, not kilometres.
"""

import math
from collections import Counter, defaultdict
from itertools import pairwise

from derivation.topology import Point, Topology

CELL_DEGREES = 0.05
MOST_ROUNDS = 10

Segment = tuple[int, int]
"""(arc, index of its first position)"""


def untangled(topology: Topology) -> Topology:
    """The same topology without crossings and without corners that lie on another border."""
    arcs = [list(arc) for arc in topology.arcs]
    drop_repeated_corners(arcs)
    for _ in range(MOST_ROUNDS):
        found = crossings(arcs)
        healed = [heal(arcs, *pair) for pair in found if still_there(arcs, pair)]
        if not any(healed):
            break
    return Topology(arcs, dict(topology.areas))


def drop_repeated_corners(arcs: list[list[Point]]) -> None:
    """A position within an arc that occurs elsewhere too lets a ring touch itself: it goes."""
    occurrences = Counter(position for arc in arcs for position in set(arc))
    for arc in arcs:
        seen: set[Point] = set()
        kept = [arc[0]]
        for position in arc[1:-1]:
            if occurrences[position] == 1 and position not in seen:
                kept.append(position)
            seen.add(position)
        if len(kept) + 1 >= (4 if arc[0] == arc[-1] else 2):
            arc[:] = [*kept, arc[-1]]


def crossings(arcs: list[list[Point]]) -> list[tuple[Segment, Segment]]:
    """Every pair of segments that meet elsewhere than in a common end."""
    cells: dict[tuple[int, int], list[Segment]] = defaultdict(list)
    for number, arc in enumerate(arcs):
        for index, (a, b) in enumerate(pairwise(arc)):
            for cell in cells_of(a, b):
                cells[cell].append((number, index))
    found = set()
    for segments in cells.values():
        for position, first in enumerate(segments):
            for second in segments[position + 1 :]:
                if meet(*ends(arcs, first), *ends(arcs, second)):
                    found.add((min(first, second), max(first, second)))
    return sorted(found)


def cells_of(a: Point, b: Point) -> list[tuple[int, int]]:
    """The grid cells that the box around a segment touches."""
    columns = range(math.floor(min(a[0], b[0]) / CELL_DEGREES), math.floor(max(a[0], b[0]) / CELL_DEGREES) + 1)
    rows = range(math.floor(min(a[1], b[1]) / CELL_DEGREES), math.floor(max(a[1], b[1]) / CELL_DEGREES) + 1)
    return [(column, row) for column in columns for row in rows]


def ends(arcs: list[list[Point]], segment: Segment) -> tuple[Point, Point]:
    """The two positions of a segment."""
    arc, index = segment
    return arcs[arc][index], arcs[arc][index + 1]


def meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two segments cross or touch elsewhere than in a common end."""
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return False
    if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
        return False
    common = {a, b} & {c, d}
    if len(common) == 2:
        return True
    if common:
        [joint] = common
        p, q = (b if a == joint else a), (d if c == joint else c)
        same_line = side(joint, p, q) == 0
        return same_line and (p[0] - joint[0]) * (q[0] - joint[0]) + (p[1] - joint[1]) * (q[1] - joint[1]) > 0
    return side(a, b, c) * side(a, b, d) <= 0 and side(c, d, a) * side(c, d, b) <= 0


def side(a: Point, b: Point, c: Point) -> int:
    """1 when c lies left of the line from a to b, -1 right of it, 0 on it."""
    turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return (turn > 1e-15) - (turn < -1e-15)


def still_there(arcs: list[list[Point]], pair: tuple[Segment, Segment]) -> bool:
    """Whether the two segments exist and meet after what was healed before them."""
    return all(index + 1 < len(arcs[arc]) for arc, index in pair) and meet(*ends(arcs, pair[0]), *ends(arcs, pair[1]))


def heal(arcs: list[list[Point]], first: Segment, second: Segment) -> bool:
    """Leaves out the corner whose loss leaves no crossing behind, the flattest one first; whether there was one."""
    candidates = []
    for number, index in (first, (first[0], first[1] + 1), second, (second[0], second[1] + 1)):
        arc = arcs[number]
        closed = arc[0] == arc[-1]
        if 0 < index < len(arc) - 1 and len(arc) > (4 if closed else 2):
            before, corner, after = arc[index - 1 : index + 2]
            flatness = abs((corner[0] - before[0]) * (after[1] - before[1]) - (after[0] - before[0]) * (corner[1] - before[1]))
            candidates.append((flatness, number, index))
    for _, number, index in sorted(candidates):
        corner = arcs[number].pop(index)
        if count_meetings(arcs, (arcs[number][index - 1], arcs[number][index])) == 0:
            return True
        arcs[number].insert(index, corner)
    return False


def count_meetings(arcs: list[list[Point]], segment: tuple[Point, Point]) -> int:
    """How many segments a segment meets, itself not counted."""
    west, east = sorted((segment[0][0], segment[1][0]))
    south, north = sorted((segment[0][1], segment[1][1]))
    total = 0
    for arc in arcs:
        for a, b in pairwise(arc):
            if max(a[0], b[0]) >= west and min(a[0], b[0]) <= east and max(a[1], b[1]) >= south and min(a[1], b[1]) <= north:
                total += meet(*segment, a, b)
    return total - 1
