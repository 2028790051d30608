import type { Dataset } from './dataset.ts';
import { describeIndicator } from './facts.ts';
import { formatNumber } from './format.ts';
import type { Indicator } from './indicator.ts';
import { placeWords } from './messages/place.ts';
import type { AreaId, Language, Municipality, Observation } from './model.ts';

/** What a municipality had in one edition and has in another. */
export interface ValueChange {
  readonly id: AreaId;
  readonly name: string;
  /** In words, with the unit; a missing value by its reason. */
  readonly before: string;
  readonly after: string;
}

/** All changes of an indicator, or of a fact such as the number of inhabitants. */
export interface SubjectChanges {
  readonly label: string;
  /** By key. */
  readonly changes: readonly ValueChange[];
}

/** In which values two editions differ. */
export interface EditionChanges {
  /** The ids of both editions; "" where a build wrote none. */
  readonly before: string;
  readonly after: string;
  /** Those with changes only, in the order of the catalogue. */
  readonly subjects: readonly SubjectChanges[];
  /** How many values changed, in how many municipalities. */
  readonly values: number;
  readonly places: number;
  /** Names of indicators and municipalities that only one of the two has. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/**
 * Compares the published values of two editions, indicator by indicator; each is told by the catalogue of its own
 * edition. Classes, texts and shapes are not compared.
 */
export function compareEditions(before: Dataset, after: Dataset, language: Language): EditionChanges {
  const pairs = pairMunicipalities(before, after);
  const subjects = [
    ...after.catalog.indicators.flatMap((indicator) => {
      const earlier = before.catalog.indicators.find(({ id }) => id === indicator.id);
      return earlier ? [compareIndicator([before, earlier], [after, indicator], pairs, language)] : [];
    }),
    ...(['population', 'refugees'] as const).map((fact) => compareFact(fact, pairs, language)),
  ].filter(({ changes }) => changes.length > 0);
  const changes = subjects.flatMap((subject) => subject.changes);
  return {
    before: before.catalog.edition ?? '',
    after: after.catalog.edition ?? '',
    subjects,
    values: changes.length,
    places: new Set(changes.map(({ id }) => id)).size,
    gone: listMissing(before, after, language),
    added: listMissing(after, before, language),
  };
}

type Pair = readonly [before: Municipality, after: Municipality];

/** The municipalities of both editions; the unincorporated areas have no values. */
function pairMunicipalities(before: Dataset, after: Dataset): readonly Pair[] {
  const earlier = new Map(before.municipalities.map((entry) => [entry.id, entry]));
  return after.municipalities
    .filter(({ counted }) => counted)
    .flatMap((entry) => {
      const other = earlier.get(entry.id);
      return other ? [[other, entry] as const] : [];
    });
}

type Edition = readonly [dataset: Dataset, indicator: Indicator];

function compareIndicator(
  before: Edition,
  after: Edition,
  pairs: readonly Pair[],
  language: Language,
): SubjectChanges {
  const observe = ([dataset, { id }]: Edition, place: AreaId) => dataset.observations.get(id)!.get(place)!;
  const changed = pairs.filter(([, { id }]) => !isSame(observe(before, id), observe(after, id)));
  const changes = changed.map(([, { id, name }]) => {
    const [earlier, later] = [before, after].map(([dataset, indicator]) => {
      const { text, detail, via } = describeIndicator(dataset, indicator, id, language);
      return [text, detail, via].filter((part) => part !== undefined);
    }) as [string[], string[]];
    return { id, name, ...tellApart(earlier, later, [observe(before, id), observe(after, id)], language) };
  });
  return { label: after[1].label[language], changes };
}

function isSame(a: Observation, b: Observation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** More digits than a value is shown with: a change that rounding hides is a change. */
const manyDecimals = 6;

/** Both values in the fewest words that differ: the value alone, with who reported it, or with all digits. */
function tellApart(
  earlier: readonly string[],
  later: readonly string[],
  observations: readonly [Observation, Observation],
  language: Language,
): { readonly before: string; readonly after: string } {
  if (earlier[0] !== later[0]) return { before: earlier[0]!, after: later[0]! };
  if (earlier.join() !== later.join()) return { before: earlier.join(', '), after: later.join(', ') };
  const [before, after] = observations.map((observation) =>
    observation.status === 'ok' && typeof observation.value === 'number'
      ? formatNumber(observation.value, language, manyDecimals)
      : earlier.join(', '),
  );
  return { before: before!, after: after! };
}

function compareFact(
  fact: 'population' | 'refugees',
  pairs: readonly Pair[],
  language: Language,
): SubjectChanges {
  const changes = pairs
    .filter(([before, after]) => before[fact] !== after[fact])
    .map(([before, { id, name, [fact]: now }]) => ({
      id,
      name,
      before: formatNumber(before[fact], language),
      after: formatNumber(now, language),
    }));
  return { label: placeWords[language].facts[fact], changes };
}

/** What the first has and the second has not. */
function listMissing(some: Dataset, others: Dataset, language: Language): readonly string[] {
  const places = new Set<string>(others.municipalities.map(({ id }) => id));
  const indicators = new Set(others.catalog.indicators.map(({ id }) => id));
  return [
    ...some.catalog.indicators.filter(({ id }) => !indicators.has(id)).map(({ label }) => label[language]),
    ...some.municipalities.filter(({ id }) => !places.has(id)).map(({ name }) => name),
  ];
}
