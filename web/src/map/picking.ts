/**
 * What lies under the pointer, or anywhere on the map?
 */
import type { Point } from 'geojson';
import type { GeoJSONSource, Map as GlMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Box, LngLat } from '../position';
import { CLUSTERS, SINGLES, SOURCE } from './layers';
import type { Place, Precision } from './places';

/** A finger is broader than a point. */
const SLACK_PX = 18;

/** Closer than this, points cannot be touched one without the other. */
const SAME_SPOT_PX = 3;

const LAYERS = [CLUSTERS, ...SINGLES];

/** Entries at one spot, a cluster that was made here, or one that the server made. */
export type Picked =
  | { kind: 'entries'; ids: string[]; position: LngLat }
  | { kind: 'cluster'; cluster: number; position: LngLat }
  | ServerCluster;

/** A cluster of a tile: it does not name its entries, only where they lie. */
export interface ServerCluster {
  kind: 'server-cluster';
  count: number;
  box: Box;
  position: LngLat;
}

/** What lies at `point`, or else closest to it within a finger's width. */
export function pick(map: GlMap, point: { x: number; y: number }): Picked | undefined {
  const at = map.queryRenderedFeatures([point.x, point.y], { layers: shown(map) });
  const found = at[0] ?? nearest(map, point, within(map, point, SLACK_PX))[0];
  if (!found) return undefined;
  const position = positionOf(found);
  if (found.layer.id !== CLUSTERS) {
    const spot = map.project(position);
    const here = within(map, spot, SAME_SPOT_PX).filter(
      (feature) =>
        feature.layer.id !== CLUSTERS && map.project(positionOf(feature)).dist(spot) < SAME_SPOT_PX,
    );
    return { kind: 'entries', ids: unique([found, ...here].map(idOf)), position };
  }
  const cluster: unknown = found.properties['cluster_id'];
  return cluster === undefined
    ? serverCluster(found)
    : { kind: 'cluster', cluster: Number(cluster), position };
}

/** The entries that stand together in a cluster made here. */
export async function membersOf(map: GlMap, cluster: number, most: number): Promise<string[]> {
  const leaves = await map.getSource<GeoJSONSource>(SOURCE)?.getClusterLeaves(cluster, most, 0);
  return (leaves ?? []).map(({ properties }) => String(properties?.['id']));
}

/** The zoom at which a cluster made here parts. */
export async function partingZoom(map: GlMap, cluster: number): Promise<number> {
  const zoom = await map.getSource<GeoJSONSource>(SOURCE)?.getClusterExpansionZoom(cluster);
  return zoom ?? Infinity;
}

/** Everything of the tiles that is in view, closest to the middle first. */
export function inView(map: GlMap): { clusters: ServerCluster[]; places: Place[] } {
  const middle = map.project(map.getCenter());
  const seen = nearest(map, middle, map.queryRenderedFeatures({ layers: shown(map) }));
  const clusters = seen.filter(({ layer }) => layer.id === CLUSTERS).map(serverCluster);
  const places = seen.filter(({ layer }) => layer.id !== CLUSTERS).map(placeOf);
  const keyed = <T>(items: T[], key: (item: T) => string) => [
    ...new Map(items.map((item) => [key(item), item])).values(),
  ];
  return {
    clusters: keyed(clusters, ({ box, count }) => `${box.join(' ')} ${count}`),
    places: keyed(places, ({ id }) => id),
  };
}

/** Where these entries of the tiles are, as far as they are in view. */
export function positionsInView(map: GlMap, ids: ReadonlySet<string>): Map<string, LngLat> {
  const singles = SINGLES.filter((layer) => map.getLayer(layer));
  const found = map.queryRenderedFeatures({ layers: singles });
  return new Map(
    found.filter((entry) => ids.has(idOf(entry))).map((entry) => [idOf(entry), positionOf(entry)]),
  );
}

/** A tile tells less of an entry than the API: enough to name it. */
function placeOf(feature: MapGeoJSONFeature): Place {
  const { name, precision, services } = feature.properties as Record<string, unknown>;
  return {
    id: idOf(feature),
    name: String(name ?? ''),
    position: positionOf(feature),
    precision: (precision as Precision | undefined) ?? 'municipality',
    comune: '',
    address: undefined,
    services: typeof services === 'string' && services !== '' ? services.split(',') : [],
  };
}

function serverCluster(feature: MapGeoJSONFeature): ServerCluster {
  const number = (name: string) => Number(feature.properties[name]);
  return {
    kind: 'server-cluster',
    count: number('count'),
    box: [number('west'), number('south'), number('east'), number('north')],
    position: positionOf(feature),
  };
}

/** Before the entries are there, their layers are not either. */
function shown(map: GlMap): string[] {
  return LAYERS.filter((layer) => map.getLayer(layer));
}

function within(map: GlMap, { x, y }: { x: number; y: number }, slack: number) {
  const around: [PointLike, PointLike] = [
    [x - slack, y - slack],
    [x + slack, y + slack],
  ];
  return map.queryRenderedFeatures(around, { layers: shown(map) });
}

function nearest(
  map: GlMap,
  { x, y }: { x: number; y: number },
  features: MapGeoJSONFeature[],
): MapGeoJSONFeature[] {
  const distance = (feature: MapGeoJSONFeature) => {
    const at = map.project(positionOf(feature));
    return Math.hypot(at.x - x, at.y - y);
  };
  return features.sort((one, other) => distance(one) - distance(other));
}

function idOf({ properties }: MapGeoJSONFeature): string {
  return String(properties['id']);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Every layer of entries holds points only. */
function positionOf({ geometry }: MapGeoJSONFeature): LngLat {
  return (geometry as Point).coordinates as LngLat;
}
