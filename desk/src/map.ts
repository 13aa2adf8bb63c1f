// The map: shapes and points of our own server alone. Where there is no WebGL, the picture that the server drew stays.
import { addProtocol, Map as GLMap, NavigationControl, Popup, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

const box = document.getElementById('map');
const drawn = document.getElementById('map-drawn');
const state = document.getElementById('map-state');
const PATIENCE = 20_000;

const style = getComputedStyle(document.documentElement);
const colour = (name: string): string => style.getPropertyValue(name).trim();

function hatch(): ImageData {
  const size = 12;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.strokeStyle = colour('--warn');
  pen.globalAlpha = 0.55;
  pen.lineWidth = 1.4;
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift, size);
    pen.lineTo(shift + size, 0);
  }
  pen.stroke();
  return pen.getImageData(0, 0, size, size);
}

type Json = GeoJSON.FeatureCollection & { wide?: { name: string; incidents: number }[] };

async function begin(container: HTMLElement): Promise<void> {
  if (!document.createElement('canvas').getContext('webgl2')) {
    if (state) state.textContent = 'drawn without WebGL';
    return;
  }
  const [world, points, towns] = await Promise.all([
    fetch('/map/world.json').then((answer) => answer.json() as Promise<Topology & { hatched: GeoJSON.FeatureCollection }>),
    fetch(container.dataset.points ?? '/map/points.json').then((answer) => answer.json() as Promise<Json>),
    fetch('/map/towns.json').then((answer) => answer.json() as Promise<GeoJSON.FeatureCollection>),
  ]);
  const { land, borders } = world.objects;
  if (!land || !borders) return;
  setWorkerUrl(workerUrl);
  const text = { 'text-font': ['sans-serif'], 'text-size': 12 };
  const halo = { 'text-color': colour('--ink'), 'text-halo-color': colour('--land'), 'text-halo-width': 1.4 };
  const spec: StyleSpecification = {
    version: 8,
    sources: {
      land: { type: 'geojson', data: feature(world, land) as GeoJSON.GeoJSON, tolerance: 0.2 },
      borders: { type: 'geojson', data: feature(world, borders) as GeoJSON.GeoJSON, tolerance: 0.2 },
      hatched: { type: 'geojson', data: world.hatched },
      towns: { type: 'geojson', data: towns },
      points: { type: 'geojson', data: points, cluster: true, clusterRadius: 38, clusterMaxZoom: 9 },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colour('--water') } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colour('--land'), 'fill-outline-color': colour('--soft') } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colour('--soft'), 'line-width': 1 } },
      {
        id: 'countries', type: 'symbol', source: 'towns', filter: ['==', ['get', 'kind'], 'country'], maxzoom: 7,
        layout: { ...text, 'text-field': ['get', 'name'], 'text-size': 11, 'symbol-sort-key': ['get', 'rank'] },
        paint: { ...halo, 'text-color': colour('--soft') },
      },
      {
        id: 'towns', type: 'symbol', source: 'towns', filter: ['==', ['get', 'kind'], 'town'], minzoom: 4.5,
        layout: { ...text, 'text-field': ['get', 'name'], 'text-size': 11, 'text-offset': [0, 1], 'symbol-sort-key': ['get', 'rank'] },
        paint: halo,
      },
      {
        id: 'areas', type: 'symbol', source: 'hatched', minzoom: 3.5,
        layout: { ...text, 'text-field': ['concat', ['get', 'name'], '\n', ['get', 'status']], 'text-size': 11, 'text-max-width': 11 },
        paint: { ...halo, 'text-color': colour('--warn') },
      },
      {
        id: 'rings', type: 'circle', source: 'points',
        filter: ['all', ['!', ['has', 'point_count']], ['in', ['get', 'precision'], ['literal', ['province', 'district']]]],
        paint: { 'circle-radius': 15, 'circle-color': colour('--go'), 'circle-opacity': 0.14, 'circle-stroke-color': colour('--go'), 'circle-stroke-width': 1.2 },
      },
      {
        id: 'dots', type: 'circle', source: 'points',
        filter: ['all', ['!', ['has', 'point_count']], ['in', ['get', 'precision'], ['literal', ['site', 'city']]]],
        paint: { 'circle-radius': 6, 'circle-color': colour('--go'), 'circle-stroke-color': colour('--panel'), 'circle-stroke-width': 1.5 },
      },
      {
        id: 'clusters', type: 'circle', source: 'points', filter: ['has', 'point_count'],
        paint: { 'circle-radius': ['interpolate', ['linear'], ['log10', ['get', 'point_count']], 0, 10, 4, 30], 'circle-color': colour('--go'), 'circle-opacity': 0.88 },
      },
      {
        id: 'counts', type: 'symbol', source: 'points', filter: ['has', 'point_count'],
        layout: { ...text, 'text-field': ['get', 'point_count_abbreviated'], 'text-allow-overlap': true },
        paint: { 'text-color': colour('--panel') },
      },
    ],
  };
  container.hidden = false;
  if (drawn) drawn.hidden = true;
  const map = new GLMap({ container, style: spec, attributionControl: false, center: [35, 40], zoom: 2, maxZoom: 14 });
  const back = (): void => {
    container.hidden = true;
    if (drawn) drawn.hidden = false;
    if (state) state.textContent = 'drawn without WebGL';
  };
  const late = setTimeout(back, PATIENCE);
  map.once('style.load', () => {
    map.addImage('hatch', hatch());
    map.addLayer({ id: 'hatched', type: 'fill', source: 'hatched', paint: { 'fill-pattern': 'hatch' } }, 'borders');
  });
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.once('load', () => void tiles(map, container.dataset.tiles));
  fit(map, points);
  map.once('idle', () => {
    clearTimeout(late);
    const wide = (points.wide ?? []).reduce((sum, each) => sum + each.incidents, 0);
    const told = `${points.features.length} incidents on the map`;
    if (state) state.textContent = wide ? `${told}, ${wide} told of no place within a country` : told;
  });
  map.on('click', 'clusters', async (event) => {
    const found = event.features?.[0];
    if (!found) return;
    const source = map.getSource('points') as GeoJSONSource;
    const zoom = await source.getClusterExpansionZoom(found.properties.cluster_id as number);
    map.easeTo({ center: event.lngLat, zoom });
  });
  for (const layer of ['dots', 'rings']) {
    map.on('click', layer, (event) => {
      const found = event.features ?? [];
      if (found.length) new Popup({ maxWidth: '280px' }).setLngLat(event.lngLat).setDOMContent(about(found)).addTo(map);
    });
  }
  for (const layer of ['clusters', 'dots', 'rings']) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
  }
}

function about(found: { properties: Record<string, unknown> }[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'popup';
  for (const each of found.slice(0, 8)) {
    const told = each.properties;
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = `/incidents/${encodeURIComponent(String(told.id))}`;
    link.textContent = `${String(told.place)}, ${String(told.start ?? 'day not told')}`;
    row.append(link, document.createElement('br'), `${String(told.reports)} reports, ${String(told.voices)} voices, 1 incident`);
    list.append(row);
  }
  return list;
}

function fit(map: GLMap, points: GeoJSON.FeatureCollection): void {
  const held = points.features.map((each) => (each.geometry as GeoJSON.Point).coordinates as [number, number]);
  if (!held.length) return;
  const sort = (at: 0 | 1) => held.map((point) => point[at]).sort((one, other) => one - other);
  const [across, up] = [sort(0), sort(1)];
  const part = (list: number[], share: number): number => list[Math.min(list.length - 1, Math.floor(share * list.length))] ?? 0;
  // The middle nine tenths: one far place would make a map of nothing.
  map.fitBounds([[part(across, 0.05), part(up, 0.05)], [part(across, 0.95), part(up, 0.95)]], { padding: 50, maxZoom: 7, duration: 0 });
}

// A user's own tiles, in the layers of the Protomaps basemap.
async function tiles(map: GLMap, address: string | undefined): Promise<void> {
  if (!address) return;
  const { PMTiles, Protocol } = await import('pmtiles'); // most desks have no tiles
  const protocol = new Protocol();
  addProtocol('pmtiles', protocol.tile);
  const url = new URL(address, location.href).href;
  protocol.add(new PMTiles(url));
  map.addSource('tiles', { type: 'vector', url: `pmtiles://${url}` });
  const layer = (id: string, type: 'fill' | 'line', paint: object): void => {
    map.addLayer({ id: `tiles-${id}`, type, source: 'tiles', 'source-layer': id, paint } as never, 'borders');
  };
  layer('water', 'fill', { 'fill-color': colour('--water') });
  layer('buildings', 'fill', { 'fill-color': colour('--rule') });
  layer('roads', 'line', { 'line-color': colour('--rule'), 'line-width': 1 });
}

if (box) begin(box).catch((fault: unknown) => {
  console.error(fault);
  box.hidden = true;
  if (drawn) drawn.hidden = false;
  if (state) state.textContent = 'the map could not be loaded; the picture stands in for it';
});
