"""How do polygons that share borders dissolve, simplify and travel without tearing apart?

A topology stores each border once, as an arc; an area is a set of rings of directed arcs (`~i` is
arc `i` walked backwards, as in TopoJSON). Whatever happens to an arc happens to both its neighbours,
so that no gap and no overlap can appear between them.
"""

import heapq
import math
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

Point = tuple[float, float]
Ring = list[int]

METRES_PER_DEGREE = 111_195.0
"""Of latitude, on a sphere of 6 371 008.8 m."""


@dataclass
class Topology:
    """Arcs, and areas by code: each area a list of directed arcs that bound it, in no order."""

    arcs: list[list[Point]]
    areas: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def read(cls, topojson: dict, object_name: str, code_property: str) -> "Topology":
        """One object of a quantized TopoJSON file."""
        arcs = decode_arcs(topojson)
        areas = {}
        for geometry in topojson["objects"][object_name]["geometries"]:
            polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
            areas[geometry["properties"][code_property]] = [arc for polygon in polygons for ring in polygon for arc in ring]
        return cls(arcs, areas)

    def merge(self, area_of: dict[str, str]) -> "Topology":
        """The areas that `area_of` maps to, on the same arcs: a border between two parts of one area is gone."""
        directed: dict[str, set[int]] = defaultdict(set)
        for code, arcs in self.areas.items():
            directed[area_of[code]].update(arcs)
        areas = {code: sorted(arc for arc in arcs if ~arc not in arcs) for code, arcs in sorted(directed.items())}
        return Topology(self.arcs, areas)

    def dissolve(self, area_of: dict[str, str]) -> "Topology":
        """The merged areas on arcs of their own, as few as possible."""
        return self.merge(area_of).compacted()

    def add_hole(self, code: str, contains: Point) -> None:
        """Makes the hole around a point an area of its own: its border is the border of its neighbours."""
        used = {arc for arcs in self.areas.values() for arc in arcs}
        holes = self.rings(sorted(~arc for arc in used if ~arc not in used))
        around = [ring for ring in holes if ring_contains(self.points(ring), contains)]
        self.areas[code] = min(around, key=lambda ring: abs(signed_area(self.points(ring))))

    def compacted(self) -> "Topology":
        """The same areas on as few arcs as possible: arcs that meet where no third one does become one."""
        degree: dict[Point, int] = defaultdict(int)
        used = sorted({max(arc, ~arc) for arcs in self.areas.values() for arc in arcs})
        by_end: dict[Point, list[int]] = defaultdict(list)
        for arc in used:
            for directed in (arc, ~arc):
                by_end[self.first(directed)].append(directed)
                degree[self.first(directed)] += 1
        owners = self._owners()
        chains: list[list[int]] = []
        seen: set[int] = set()
        starts = [arc for arc in used for arc in (arc, ~arc) if degree[self.first(arc)] != 2] + used
        for start in starts:
            if max(start, ~start) in seen:
                continue
            chain = [start]
            seen.add(max(start, ~start))
            while degree[self.last(chain[-1])] == 2:
                following = [arc for arc in by_end[self.last(chain[-1])] if arc != ~chain[-1]]
                if not following or max(following[0], ~following[0]) in seen or owners[following[0]] != owners[start]:
                    break
                chain.append(following[0])
                seen.add(max(following[0], ~following[0]))
            chains.append(chain)
        index = {}
        for number, chain in enumerate(chains):
            index[chain[0]] = number
            index[~chain[-1]] = ~number
        areas = {code: sorted({index[arc] for arc in arcs if arc in index}) for code, arcs in self.areas.items()}
        return Topology([self.points(chain) for chain in chains], areas)

    def _owners(self) -> dict[int, tuple]:
        """Which areas lie on the two sides of a directed arc."""
        sides: dict[int, list[str]] = defaultdict(list)
        for code, arcs in self.areas.items():
            for arc in arcs:
                sides[arc].append(code)
        return {
            directed: (tuple(sides[directed]), tuple(sides[~directed]))
            for arc in list(sides)
            for directed in (arc, ~arc)
        }

    def first(self, arc: int) -> Point:
        return self.arcs[arc][0] if arc >= 0 else self.arcs[~arc][-1]

    def last(self, arc: int) -> Point:
        return self.first(~arc)

    def points(self, ring: list[int]) -> list[Point]:
        """The positions along consecutive directed arcs, joints once."""
        result: list[Point] = []
        for arc in ring:
            positions = self.arcs[arc] if arc >= 0 else self.arcs[~arc][::-1]
            result += positions[1:] if result else positions
        return result

    def rings(self, arcs: list[int]) -> list[Ring]:
        """Closed rings made of directed arcs; a ring that touches itself becomes several that do not."""
        leaving: dict[Point, list[int]] = defaultdict(list)
        for arc in sorted(arcs, reverse=True):
            leaving[self.first(arc)].append(arc)
        rings = []
        for start in sorted(leaving):
            while leaving[start]:
                rings += self._walk(start, leaving)
        return rings

    def _walk(self, start: Point, leaving: dict[Point, list[int]]) -> list[Ring]:
        """Walks until the start is reached again, cutting off a ring whenever a node is met twice."""
        closed, path, visited = [], [], [start]
        while True:
            arc = leaving[visited[-1]].pop()
            path.append(arc)
            node = self.last(arc)
            if node in visited:
                position = visited.index(node)
                closed.append(path[position:])
                del path[position:], visited[position + 1 :]
                if not path:
                    return closed
            else:
                visited.append(node)

    def polygons(self, code: str) -> list[list[Ring]]:
        """The polygons of an area as rings of arcs: the outer ring first, its holes after it; large ones first."""
        rings = [(ring, self.points(ring)) for ring in self.rings(self.areas[code])]
        outer_sign = outer_orientation([points for _, points in rings])
        outers = [(ring, points) for ring, points in rings if signed_area(points) * outer_sign > 0]
        outers.sort(key=lambda outer: -abs(signed_area(outer[1])))
        polygons = [[ring] for ring, _ in outers]
        for ring, points in rings:
            if signed_area(points) * outer_sign < 0:
                around = [i for i, outer in enumerate(outers) if ring_contains(outer[1], inner_point(points))]
                polygons[around[-1] if around else 0].append(ring)
        return polygons

    def simplify(self, minimum_area_m2: float) -> "Topology":
        """Visvalingam's algorithm on every arc; end points stay, so borders still meet."""
        return Topology([visvalingam(arc, minimum_area_m2) for arc in self.arcs], dict(self.areas))

    def without_islets(self, minimum_area_m2: float) -> "Topology":
        """Without polygons smaller than given; the largest polygon of an area always stays."""
        areas = {}
        for code in self.areas:
            first, *others = self.polygons(code)
            kept = [first] + [p for p in others if area_m2(self.points(p[0])) >= minimum_area_m2]
            areas[code] = sorted(arc for polygon in kept for ring in polygon for arc in ring)
        return Topology(self.arcs, areas)

    def coordinates(self, code: str, decimals: int) -> list[list[list[list[float]]]]:
        """The MultiPolygon coordinates of an area as RFC 7946 wants them: outer rings counterclockwise."""
        return [
            [oriented(self.points(ring), counterclockwise=index == 0, decimals=decimals) for index, ring in enumerate(polygon)]
            for polygon in self.polygons(code)
        ]


def decode_arcs(topojson: dict) -> list[list[Point]]:
    """Quantized, delta-encoded arcs as positions in degrees."""
    (scale_x, scale_y), (origin_x, origin_y) = topojson["transform"]["scale"], topojson["transform"]["translate"]
    arcs = []
    for deltas in topojson["arcs"]:
        x = y = 0
        arc = []
        for delta_x, delta_y in deltas:
            x, y = x + delta_x, y + delta_y
            arc.append((x * scale_x + origin_x, y * scale_y + origin_y))
        arcs.append(arc)
    return arcs


def signed_area(points: list[Point]) -> float:
    """Square degrees, positive when counterclockwise (shoelace formula)."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(points)) / 2


def area_m2(points: list[Point]) -> float:
    """Square metres of a small ring, on the plane that touches it."""
    return abs(signed_area(points)) * METRES_PER_DEGREE**2 * math.cos(math.radians(points[0][1]))


def outer_orientation(rings: list[list[Point]]) -> float:
    """The sign of the largest ring: it can be no hole."""
    return math.copysign(1.0, max((signed_area(points) for points in rings), key=abs))


def ring_contains(points: list[Point], point: Point) -> bool:
    """Even-odd rule."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in pairwise(points):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def inner_point(points: list[Point]) -> Point:
    """A point just inside a ring: the middle of a diagonal over one corner that bulges outwards."""
    for a, b, c in zip(points, points[1:], points[2:], strict=False):
        middle = ((a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3)
        if ring_contains(points, middle):
            return middle
    return points[0]


def oriented(points: list[Point], counterclockwise: bool, decimals: int) -> list[list[float]]:
    """Rounded positions in the direction asked for, without equal neighbours."""
    ordered = points if (signed_area(points) > 0) == counterclockwise else points[::-1]
    rounded = [[round(x, decimals), round(y, decimals)] for x, y in ordered]
    return [p for index, p in enumerate(rounded) if index == 0 or p != rounded[index - 1]]


def visvalingam(arc: list[Point], minimum_area_m2: float) -> list[Point]:
    """The arc without the points whose triangle with their neighbours is smaller than given.

    Source: Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", 1993.
    A closed arc keeps at least four positions.
    """
    scale = METRES_PER_DEGREE**2 * math.cos(math.radians(arc[0][1]))
    before, after = list(range(-1, len(arc) - 1)), list(range(1, len(arc) + 1))
    keep_at_least = 4 if arc[0] == arc[-1] else 2

    def triangle_m2(index: int) -> float:
        (x1, y1), (x2, y2), (x3, y3) = arc[before[index]], arc[index], arc[after[index]]
        return abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2 * scale

    current = {index: triangle_m2(index) for index in range(1, len(arc) - 1)}
    queue = [(area, index) for index, area in current.items()]
    heapq.heapify(queue)
    kept = set(range(len(arc)))
    while queue and len(kept) > keep_at_least:
        area, index = heapq.heappop(queue)
        if current.get(index) != area:
            continue
        if area >= minimum_area_m2:
            break
        kept.remove(index)
        del current[index]
        after[before[index]], before[after[index]] = after[index], before[index]
        for neighbour in (before[index], after[index]):
            if neighbour in current:
                current[neighbour] = max(area, triangle_m2(neighbour))
                heapq.heappush(queue, (current[neighbour], neighbour))
    return [arc[index] for index in sorted(kept)]
