import { reclass } from '../../src/core/classing/reclass.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { answerQuestion } from '../../src/core/gaps/result.ts';
import type { AreaId } from '../../src/core/model.ts';
import { decodeSelection, encodeSelection } from '../../src/core/url.ts';
import { buildView, type MapStyle } from '../../src/core/view.ts';

/** What a change of the map may take of the processor, 95 of 100 times, in milliseconds. */
export const recolourLimits = { state: 16, country: 100 } as const;
/** A country has about ten times as many municipalities as the state. */
export const countryFactor = 10;

export interface RecolourTimes {
  readonly municipalities: number;
  readonly p95Ms: number;
  readonly worstMs: number;
}

/** What readers change: indicator, classes, answers, month, weight, and a question of the gaps. */
const changes: readonly string[] = [
  '?merkmal=vzae',
  '?merkmal=vzae&klassen=quantile-5',
  '?merkmal=vzae&klassen=natuerlich-6&palette=YlOrBr',
  '?merkmal=vzae&mengen=symbole',
  '?merkmal=kapazitaet',
  '?merkmal=start',
  '?merkmal=start&bis=2018-01',
  '?merkmal=start&bis=2018-02&gewicht=gefluechtete',
  '?merkmal=rechtsstatus&antworten=duldung,eu&modus=eine',
  '?merkmal=antrag',
  '?seite=luecken&frage=oder(start.nach.2018-03,vzae.unter.0.5)',
];

/**
 * Measures what lies between an act and the colours of all areas: address, view, a fill for each. Time is that of the
 * processor: a busy machine does not change it.
 *
 * @param rounds how often each change is made; the first rounds warm up and do not count
 */
export function measureRecolour(dataset: Dataset, rounds = 30): RecolourTimes {
  const known = new Set<string>(dataset.municipalities.map(({ id }) => id));
  const isPlace = (id: string): id is AreaId => known.has(id);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const query of changes) {
      const start = process.cpuUsage();
      const { selection } = decodeSelection(query, { catalog: dataset.catalog, isPlace });
      paint(dataset, selection);
      encodeSelection(selection, dataset.catalog);
      const { user, system } = process.cpuUsage(start);
      if (round >= rounds / 3) times.push((user + system) / 1000);
    }
  return {
    municipalities: dataset.municipalities.length,
    p95Ms: percentile(times, 0.95),
    worstMs: Math.max(...times),
  };
}

function paint(dataset: Dataset, selection: Parameters<typeof buildView>[1]): ReadonlyMap<AreaId, string> {
  const { style } =
    selection.page === 'gaps'
      ? answerQuestion(dataset, selection.question)
      : buildView(dataset, selection, reclass);
  return fillAreas(style);
}

function fillAreas({ bins, fills }: MapStyle): ReadonlyMap<AreaId, string> {
  const colors = new Map<AreaId, string>();
  for (const [id, bin] of bins) {
    const fill = fills[bin]!;
    colors.set(id, 'color' in fill ? fill.color : fill.pattern);
  }
  return colors;
}

/** The least value that so large a share of all does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** As many data sets beside each other, with keys of their own: a state becomes a country. */
export function repeatDataset(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times }, (_, index) => index);
  const rename = (id: AreaId, copy: number) => (copy === 0 ? id : (`${id}-${copy}` as AreaId));
  return {
    ...dataset,
    municipalities: copies.flatMap((copy) =>
      dataset.municipalities.map((entry) => ({ ...entry, id: rename(entry.id, copy) })),
    ),
    observations: new Map(
      [...dataset.observations].map(([indicator, values]) => [
        indicator,
        new Map(
          copies.flatMap((copy) => [...values].map(([id, value]) => [rename(id, copy), value] as const)),
        ),
      ]),
    ),
  };
}
