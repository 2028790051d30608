import type { ExportTable } from '../../../src/core/export/export-cell.ts';
import type { AtlasTopology } from '../../../src/core/topology.ts';

/** Mean radius of the Earth in kilometres (IUGG: R1 of GRS 80). */
const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/**
 * Which municipalities share a border, and how long it is on the globe: a row in either direction, sorted by both keys.
 * Areas that only meet in a point are no neighbours.
 *
 * @param topology in full detail
 */
export function buildNeighbourTable(topology: AtlasTopology): ExportTable {
  const owners = new Map<number, string[]>();
  for (const area of topology.objects.municipalities.geometries)
    for (const arc of listArcs(area)) owners.set(arc, [...(owners.get(arc) ?? []), area.id]);
  const lengthByPair = new Map<string, number>();
  for (const [arc, [one, other]] of owners) {
    if (one === undefined || other === undefined || one === other) continue;
    const length = measureArc(topology, arc);
    for (const pair of [`${one} ${other}`, `${other} ${one}`])
      lengthByPair.set(pair, (lengthByPair.get(pair) ?? 0) + length);
  }
  const rows = [...lengthByPair].sort().map(([pair, length]) => {
    const [one = '', other = ''] = pair.split(' ');
    return [one, other, Number(length.toFixed(decimals))];
  });
  return { columns, rows };
}

const decimals = 2;

const columns: ExportTable['columns'] = [
  { name: 'ags', title: 'Schlüssel', type: 'string' },
  { name: 'neighbour_ags', title: 'Schlüssel des Nachbarn', type: 'string' },
  { name: 'border_km', title: 'Länge der gemeinsamen Grenze (km)', type: 'number', decimals },
];

type Municipality = AtlasTopology['objects']['municipalities']['geometries'][number];

/** Places of the lines around an area, whichever way they run. */
function listArcs(area: Municipality): number[] {
  const rings = area.type === 'Polygon' ? area.arcs : area.arcs.flat();
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

function measureArc({ arcs, transform }: AtlasTopology, index: number): number {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [, fromY] = transform?.translate ?? [0, 0];
  let latitude = 0;
  let length = 0;
  for (const [place, [dx = 0, dy = 0]] of (arcs[index] ?? []).entries()) {
    latitude += dy;
    if (place === 0) continue;
    const middle = ((latitude - dy / 2) * scaleY + fromY) * radians;
    length += Math.hypot(dx * scaleX * Math.cos(middle), dy * scaleY);
  }
  return length * radians * earthRadiusKm;
}
