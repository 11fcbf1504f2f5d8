/**
 * How are the entries drawn?
 *
 * Exact positions are points. Entries of which only the municipality is known are soft discs about
 * as large as a town, because a pin would stand at a stranger's door. Many together are one calm
 * disc with their number. Whatever lies at one and the same point stays together at every zoom.
 */
import type { FeatureCollection } from 'geojson';
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as GlMap,
} from 'maplibre-gl';
import type { LngLat } from '../position';
import { FONT } from './basemap';
import type { Colours } from './colours';

export const SOURCE = 'vicini-places';
const POINTED = 'vicini-pointed';
const NEAR = 'vicini-near';
export const CLUSTERS = 'vicini-clusters';
export const SINGLES = ['vicini-points', 'vicini-discs'] as const;

/** The deepest zoom of the map: below the maximum, so that one point is always one cluster. */
export const DEEPEST_ZOOM = 16;

const CLUSTER_RADIUS_PX = 46;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** About one and a half kilometres around the middle of a town, and never too small to tap. */
const TOWN_RADIUS: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  8,
  13,
  13,
  120,
];

/** Adds sources and layers to whatever style is loaded; called again after every change of style. */
export function addLayers(map: GlMap, colours: Colours): void {
  map.addSource(SOURCE, {
    type: 'geojson',
    data: EMPTY,
    cluster: true,
    clusterRadius: CLUSTER_RADIUS_PX,
    clusterMaxZoom: DEEPEST_ZOOM,
    maxzoom: DEEPEST_ZOOM + 1,
    clusterProperties: { exact: ['+', ['get', 'exact']] },
  });
  map.addSource(POINTED, { type: 'geojson', data: EMPTY });
  map.addSource(NEAR, { type: 'geojson', data: EMPTY });
  for (const layer of layers(colours)) map.addLayer(layer);
}

function layers(colours: Colours): LayerSpecification[] {
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  const isExact: ExpressionSpecification = ['==', ['get', 'exact'], 1];
  const soft: CircleLayerSpecification['paint'] & object = {
    'circle-color': colours.accent,
    'circle-blur': 0.4,
    'circle-opacity': 0.55,
    'circle-radius': TOWN_RADIUS,
  };
  return [
    {
      id: 'vicini-near-disc',
      type: 'circle',
      source: NEAR,
      paint: {
        'circle-radius': 18,
        'circle-color': colours.highlight,
        'circle-opacity': 0.16,
        'circle-stroke-color': colours.highlight,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'vicini-cluster-discs',
      type: 'circle',
      source: SOURCE,
      minzoom: 9,
      filter: ['all', isCluster, ['==', ['get', 'exact'], 0]],
      paint: { ...soft, 'circle-opacity': 0.3 },
    },
    {
      id: 'vicini-discs',
      type: 'circle',
      source: SOURCE,
      filter: ['all', ['!', isCluster], ['!', isExact]],
      paint: soft,
    },
    {
      id: CLUSTERS,
      type: 'circle',
      source: SOURCE,
      filter: isCluster,
      paint: {
        'circle-color': colours.accent,
        'circle-radius': ['step', ['get', 'point_count'], 16, 10, 19, 50, 23, 200, 28],
        'circle-stroke-color': colours.surface,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'vicini-cluster-counts',
      type: 'symbol',
      source: SOURCE,
      filter: isCluster,
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': FONT.bold,
        'text-size': 14,
        'text-allow-overlap': true,
        // Names of towns make room for the disc, not only for its number.
        'text-padding': 18,
      },
      paint: { 'text-color': colours['accent-text'] },
    },
    {
      id: 'vicini-points',
      type: 'circle',
      source: SOURCE,
      filter: ['all', ['!', isCluster], isExact],
      paint: {
        'circle-color': colours.accent,
        'circle-radius': 8,
        'circle-stroke-color': colours.surface,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'vicini-pointed-ring',
      type: 'circle',
      source: POINTED,
      paint: {
        'circle-radius': 24,
        'circle-color': colours.highlight,
        'circle-opacity': 0.12,
        'circle-stroke-color': colours.highlight,
        'circle-stroke-width': 4,
      },
    },
  ];
}

export function setPlaces(map: GlMap, features: FeatureCollection): void {
  map.getSource<GeoJSONSource>(SOURCE)?.setData(features);
}

/** Draws a ring around `positions`: what the visitor points at in the list or holds open. */
export function setPointed(map: GlMap, positions: readonly LngLat[]): void {
  map.getSource<GeoJSONSource>(POINTED)?.setData(points(positions));
}

/** Marks roughly where the visitor looks around. */
export function setNear(map: GlMap, position: LngLat | undefined): void {
  map.getSource<GeoJSONSource>(NEAR)?.setData(points(position ? [position] : []));
}

function points(positions: readonly LngLat[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: positions.map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates },
    })),
  };
}
