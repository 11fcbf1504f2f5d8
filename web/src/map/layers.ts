/**
 * How are the entries drawn?
 *
 * Exact positions are points. Entries of which only the municipality is known are soft discs about
 * as large as a town, because a pin would stand at a stranger's door. Many together are one calm
 * disc with their number. Whatever lies at one and the same point stays together at every zoom.
 *
 * The entries come whole and are clustered here, or as tiles that the server has clustered: they
 * look the same.
 */
import type { FeatureCollection } from 'geojson';
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as GlMap,
  SourceSpecification,
} from 'maplibre-gl';
import type { LngLat } from '../position';
import { FONT } from './basemap';
import type { Colours } from './colours';

export const SOURCE = 'vicini-places';
const POINTED = 'vicini-pointed';
const POINTED_RING = 'vicini-pointed-ring';
const NEAR = 'vicini-near';
export const CLUSTERS = 'vicini-clusters';
export const SINGLES = ['vicini-points', 'vicini-discs'] as const;

/** The deepest zoom of the map: below the maximum, so that one point is always one cluster. */
export const DEEPEST_ZOOM = 16;

const CLUSTER_RADIUS_PX = 46;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Where a layer finds clusters and single entries, and how a cluster says how many it holds. */
interface Form {
  source: SourceSpecification;
  clusters: Selection;
  singles: Selection;
  count: string;
}

interface Selection {
  filter?: ExpressionSpecification;
  'source-layer'?: string;
}

const IS_CLUSTER: ExpressionSpecification = ['has', 'point_count'];
const IS_EXACT: ExpressionSpecification = [
  'in',
  ['get', 'precision'],
  ['literal', ['address', 'street']],
];

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

/** Adds what lies below and above the entries; called again after every change of style. */
export function addLayers(map: GlMap, colours: Colours): void {
  map.addSource(POINTED, { type: 'geojson', data: EMPTY });
  map.addSource(NEAR, { type: 'geojson', data: EMPTY });
  map.addLayer({
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
  });
  map.addLayer({
    id: POINTED_RING,
    type: 'circle',
    source: POINTED,
    paint: {
      'circle-radius': 24,
      'circle-color': colours.highlight,
      'circle-opacity': 0.12,
      'circle-stroke-color': colours.highlight,
      'circle-stroke-width': 4,
    },
  });
}

/** Draws entries that came whole, instead of what was drawn before. */
export function drawPlaces(map: GlMap, colours: Colours, data: FeatureCollection): void {
  draw(map, colours, {
    source: {
      type: 'geojson',
      data,
      cluster: true,
      clusterRadius: CLUSTER_RADIUS_PX,
      clusterMaxZoom: DEEPEST_ZOOM,
      maxzoom: DEEPEST_ZOOM + 1,
      clusterProperties: { exact: ['+', ['get', 'exact']] },
    },
    clusters: { filter: IS_CLUSTER },
    singles: { filter: ['!', IS_CLUSTER] },
    count: 'point_count',
  });
}

/** Draws entries that come in tiles, instead of what was drawn before. */
export function drawTiles(map: GlMap, colours: Colours, tiles: string): void {
  draw(map, colours, {
    source: { type: 'vector', tiles: [tiles] },
    clusters: { 'source-layer': 'clusters' },
    singles: { 'source-layer': 'places' },
    count: 'count',
  });
}

function draw(map: GlMap, colours: Colours, form: Form): void {
  // A style that is on its way asks for the entries itself, once it is there.
  if (!map.getSource(POINTED)) return;
  const drawn = layers(colours, form);
  for (const { id } of drawn) if (map.getLayer(id)) map.removeLayer(id);
  if (map.getSource(SOURCE)) map.removeSource(SOURCE);
  map.addSource(SOURCE, form.source);
  for (const layer of drawn) map.addLayer(layer, POINTED_RING);
}

function layers(colours: Colours, { clusters, singles, count }: Form): LayerSpecification[] {
  const narrowed = (selection: Selection, also: ExpressionSpecification): Selection =>
    selection.filter ? { filter: ['all', selection.filter, also] } : { ...selection, filter: also };
  const soft: CircleLayerSpecification['paint'] & object = {
    'circle-color': colours.accent,
    'circle-blur': 0.4,
    'circle-opacity': 0.55,
    'circle-radius': TOWN_RADIUS,
  };
  return [
    {
      id: 'vicini-cluster-discs',
      type: 'circle',
      source: SOURCE,
      minzoom: 9,
      // Only where clusters are made here it is known whether all that they hold is inexact.
      ...narrowed(clusters, ['==', ['get', 'exact'], 0]),
      paint: { ...soft, 'circle-opacity': 0.3 },
    },
    {
      id: 'vicini-discs',
      type: 'circle',
      source: SOURCE,
      ...narrowed(singles, ['!', IS_EXACT]),
      paint: soft,
    },
    {
      id: CLUSTERS,
      type: 'circle',
      source: SOURCE,
      ...clusters,
      // Where two touch, the larger lies above, with its number.
      layout: { 'circle-sort-key': ['get', count] },
      paint: {
        'circle-color': colours.accent,
        'circle-radius': ['step', ['get', count], 16, 10, 19, 50, 23, 200, 28, 1000, 32],
        'circle-stroke-color': colours.surface,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'vicini-cluster-counts',
      type: 'symbol',
      source: SOURCE,
      ...clusters,
      layout: {
        'text-field': ['to-string', ['get', count]],
        'text-font': FONT.bold,
        'text-size': 14,
        'text-allow-overlap': true,
        'symbol-sort-key': ['-', ['get', count]],
        // Names of towns make room for the disc, not only for its number.
        'text-padding': 18,
      },
      paint: { 'text-color': colours['accent-text'] },
    },
    {
      id: 'vicini-points',
      type: 'circle',
      source: SOURCE,
      ...narrowed(singles, IS_EXACT),
      paint: {
        'circle-color': colours.accent,
        'circle-radius': 8,
        'circle-stroke-color': colours.surface,
        'circle-stroke-width': 2.5,
      },
    },
  ];
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
