/**
 * What lies under the pointer?
 */
import type { Point } from 'geojson';
import type { GeoJSONSource, Map as GlMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { LngLat } from '../position';
import { CLUSTERS, SINGLES, SOURCE } from './layers';

/** A finger is broader than a point. */
const SLACK_PX = 18;

/** One entry, or many that stand together. */
export type Picked =
  | { kind: 'entry'; id: string; position: LngLat }
  | { kind: 'cluster'; cluster: number; position: LngLat };

/** What lies at `point`, or else closest to it within a finger's width. */
export function pick(map: GlMap, point: { x: number; y: number }): Picked | undefined {
  const layers = [CLUSTERS, ...SINGLES];
  const around: [PointLike, PointLike] = [
    [point.x - SLACK_PX, point.y - SLACK_PX],
    [point.x + SLACK_PX, point.y + SLACK_PX],
  ];
  const distance = (feature: MapGeoJSONFeature) => {
    const { x, y } = map.project(positionOf(feature));
    return Math.hypot(x - point.x, y - point.y);
  };
  const found =
    map.queryRenderedFeatures([point.x, point.y], { layers })[0] ??
    map
      .queryRenderedFeatures(around, { layers })
      .sort((one, other) => distance(one) - distance(other))[0];
  if (!found) return undefined;
  const position = positionOf(found);
  return found.layer.id === CLUSTERS
    ? { kind: 'cluster', cluster: Number(found.properties['cluster_id']), position }
    : { kind: 'entry', id: String(found.properties['id']), position };
}

/** The entries that stand together in a cluster. */
export async function membersOf(map: GlMap, cluster: number, most: number): Promise<string[]> {
  const leaves = await map.getSource<GeoJSONSource>(SOURCE)?.getClusterLeaves(cluster, most, 0);
  return (leaves ?? []).map(({ properties }) => String(properties?.['id']));
}

/** The zoom at which a cluster parts. */
export async function partingZoom(map: GlMap, cluster: number): Promise<number> {
  const zoom = await map.getSource<GeoJSONSource>(SOURCE)?.getClusterExpansionZoom(cluster);
  return zoom ?? Infinity;
}

/** Every layer of entries holds points only. */
function positionOf({ geometry }: MapGeoJSONFeature): LngLat {
  return (geometry as Point).coordinates as LngLat;
}
