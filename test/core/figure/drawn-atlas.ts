import { readFileSync } from 'node:fs';
import { parseCatalog, type Catalog } from '../../../src/core/catalog.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import { buildMapGeometry, type MapGeometry } from '../../../src/core/geometry.ts';
import { parseSize } from '../../../src/core/figure/sizes.ts';
import type { Indicator } from '../../../src/core/indicator.ts';
import { reclass } from '../../../src/core/classing/reclass.ts';
import { missingStatuses, type AreaId, type Observation, type Value } from '../../../src/core/model.ts';
import { parseMonth } from '../../../src/core/month.ts';
import { defaultSelection, type Selection } from '../../../src/core/selection.ts';
import { buildView, type View } from '../../../src/core/view.ts';
import { toyMunicipalities, toyTopology, type ToyArea } from '../toy-map.ts';

/**
 * The catalogue of the atlas, with its long words, on a state of sixteen squares in which every class and every status
 * occurs:
 *
 *     ok ok ok ok      row 3   (north; district 08003)
 *     ok ok ok ok      row 2
 *     -- -- -- --      row 1   no value, each for another reason
 *     -- -- -- --      row 0
 */
const columns = 4;

const areas: readonly ToyArea[] = Array.from({ length: 16 }, (_, index) => {
  const row = Math.floor(index / columns);
  const number = String(index + 1).padStart(3, '0');
  const isOutside = missingStatuses[index] === 'unincorporated';
  return {
    id: `0800${row}${number}`,
    association: `V${index % 3}`,
    population: isOutside ? 0 : 1000 + index,
    counted: !isOutside,
    cells: [[index % columns, row]],
  };
});

export const realCatalog: Catalog = parseCatalog(
  JSON.parse(readFileSync('geodata/catalog.json', 'utf8')),
  'catalog.json',
);

const municipalities = toyMunicipalities(areas);

/** The dataset with every observation of every indicator. */
export const drawnDataset: Dataset = {
  catalog: { ...realCatalog, edition: '1a2b3c4d' },
  municipalities,
  groups: {
    association: groupsOf('association', (area) => area.association ?? ''),
    district: groupsOf('district', (area) => area.district),
    region: groupsOf('region', (area) => area.region),
    state: groupsOf('state', () => '08'),
  },
  observations: new Map(
    realCatalog.indicators.map((indicator) => [
      indicator.id,
      new Map(municipalities.map(({ id }, index) => [id, observe(indicator, index)])),
    ]),
  ),
  topology: toyTopology(areas),
};

export const drawnGeometry: MapGeometry = buildMapGeometry(drawnDataset.topology, municipalities);

export function viewOf(part: Partial<Selection> = {}, dataset = drawnDataset): View {
  return buildView(dataset, { ...defaultSelection(dataset.catalog), ...part }, reclass);
}

function observe(indicator: Indicator, index: number): Observation {
  const status = missingStatuses[index];
  return status === undefined
    ? { status: 'ok', value: valueOf(indicator, index - missingStatuses.length), via: 'own' }
    : { status };
}

function valueOf(indicator: Indicator, index: number): Value {
  switch (indicator.kind) {
    case 'month':
      return parseMonth(indicator.breaks[index % indicator.breaks.length]!)! - 1 + Math.floor(index / 4);
    case 'number':
      return (indicator.breaks[index % indicator.breaks.length] ?? 0) + Math.floor(index / 4) * 3;
    case 'diverging':
      return (index - 3) * 0.4;
    case 'nominal':
    case 'ordinal':
      return indicator.categories[index % indicator.categories.length]!.id;
    case 'multiple':
      return indicator.options.slice(0, index % (indicator.options.length + 1)).map((option) => option.id);
    case 'association':
      return `V${index % 3}`;
  }
}

function groupsOf<L extends 'association' | 'district' | 'region' | 'state'>(
  level: L,
  keyOf: (area: (typeof municipalities)[number]) => string,
) {
  const keys = [...new Set(municipalities.map(keyOf))];
  return keys.map((key) => ({
    id: key as AreaId,
    level,
    name: `Gruppe ${key}`,
    members: municipalities.filter((area) => keyOf(area) === key).map((area) => area.id),
  }));
}

/** A single map in colour, in the column of a journal. */
export const columnOptions = {
  size: parseSize('85mm'),
  tone: 'colour',
  layout: 'map',
  hasNorth: false,
  inset: [],
  address: '',
} as const;
