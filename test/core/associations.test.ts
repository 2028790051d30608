import fc from 'fast-check';
import { neighbors } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { buildBins } from '../../src/core/bins.ts';
import type { AreaId, Group } from '../../src/core/model.ts';
import { toyDataset } from './toy.ts';
import { toyMunicipalities, toyTopology, type ToyArea } from './toy-map.ts';

const side = 6;

/** A square state of 6 × 6 municipalities, each in one of a few associations. */
function buildDataset(associations: readonly string[]) {
  const areas: readonly ToyArea[] = associations.map((association, index) => ({
    id: `0800${Math.floor(index / side) + 1}${String(index).padStart(3, '0')}`,
    association,
    cells: [[index % side, Math.floor(index / side)]],
  }));
  const municipalities = toyMunicipalities(areas);
  const membersOf = (id: string) =>
    municipalities.filter((entry) => entry.association === id).map((entry) => entry.id);
  const groups = [...new Set(associations)].map((id): Group => ({
    id: id as AreaId,
    level: 'association',
    name: id,
    members: membersOf(id),
  }));
  const dataset = toyDataset();
  return {
    ...dataset,
    municipalities,
    groups: { ...dataset.groups, association: groups },
    topology: toyTopology(areas),
  };
}

describe('the colours of associations', () => {
  test('differ between neighbours, as long as an association has fewer neighbours than there are colours', () => {
    // Bands of two rows: each touches one or two others.
    const dataset = buildDataset(
      Array.from({ length: side * side }, (_, index) => `V${Math.floor(index / (2 * side))}`),
    );
    const indicator = dataset.catalog.indicators.find((entry) => entry.kind === 'association')!;
    const { binOf } = buildBins(indicator, dataset, 'de');
    const { geometries } = dataset.topology.objects.municipalities;
    const associationOf = new Map<string, string>(
      dataset.municipalities.map((entry) => [entry.id, entry.association!]),
    );
    const colorOf = (index: number) =>
      binOf({ status: 'ok', value: associationOf.get(geometries[index]!.id)!, via: 'own' });
    for (const [index, others] of neighbors(geometries).entries())
      for (const other of others) {
        const isSame = associationOf.get(geometries[index]!.id) === associationOf.get(geometries[other]!.id);
        expect(colorOf(index) === colorOf(other)).toBe(isSame);
      }
  });

  test('are the same for all members, and a single applicant is never coloured as an association', () => {
    const names = fc.constantFrom('V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7');
    fc.assert(
      fc.property(fc.array(names, { minLength: side * side, maxLength: side * side }), (associations) => {
        const dataset = buildDataset(associations);
        const indicator = dataset.catalog.indicators.find((entry) => entry.kind === 'association')!;
        const { binOf, classes } = buildBins(indicator, dataset, 'de');
        for (const group of dataset.groups.association) {
          const bin = binOf({ status: 'ok', value: group.id, via: 'own' });
          expect(classes[group.members.length > 1 ? 0 : 1]!.bins).toContain(bin);
        }
      }),
      { numRuns: 30 },
    );
  });
});
