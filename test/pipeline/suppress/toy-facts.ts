import type { Disclosure } from '../../../src/core/disclosure.ts';
import type { Indicator } from '../../../src/core/indicator.ts';
import type { Observation, Value } from '../../../src/core/model.ts';
import type { Records } from '../../../scripts/pipeline/records.ts';
import type { Post } from '../../../scripts/pipeline/register.ts';
import type { Underlying } from '../../../scripts/pipeline/suppress/suppress.ts';
import { groupBy } from '../../../src/core/group-by.ts';
import { parseCatalog } from '../../../src/core/catalog.ts';
import { rawToyCatalog } from '../../core/toy.ts';

/** A municipality: the first five digits of its key are the district. */
export interface ToyPlace {
  readonly ags: string;
  readonly association?: string;
  readonly refugees?: number;
  /** Posts that work here alone. */
  readonly posts?: number;
  /** Indicator id to value; with `shared` given by the association. */
  readonly values: Readonly<Record<string, Value>>;
  readonly shared?: boolean;
}

const none = { file: 'toy.csv', rows: [], sound: true };

/** Everything that `suppress` looks at, for a handful of municipalities. */
export function buildFacts(
  places: readonly ToyPlace[],
  policies: Readonly<Record<string, Disclosure>>,
): Underlying {
  const catalog = buildCatalog(policies);
  const all = places.map(({ ags, association, refugees = 100 }) => ({
    ags,
    counted: true,
    parents: { district: ags.slice(0, 5), region: ags.slice(0, 3), state: ags.slice(0, 2) },
    association: association ?? `alone ${ags}`,
    population: 1000,
    refugees: { stichtag_2017_09_15: refugees },
  }));
  const members = groupBy(all, (community) => community.association);
  const observe = (place: ToyPlace, { id }: Indicator): Observation => {
    const value = place.values[id];
    if (value === undefined) return { status: 'no-answer' };
    return { status: 'ok', value, via: place.shared === true ? 'association' : 'own' };
  };
  return {
    catalog,
    observations: new Map(
      catalog.indicators.map((indicator) => [
        indicator.id,
        new Map(places.map((place) => [place.ags, observe(place, indicator)])),
      ]),
    ),
    communities: {
      all,
      membersByAssociation: new Map([...members].map(([id, list]) => [id, list.map(({ ags }) => ags)])),
      refugeesOf: () => 0,
      isUnit: () => true,
      isApplicant: () => true,
    },
    register: {
      municipalities: none,
      areas: none,
      associations: none,
      members: none,
      refugees: none,
      surveys: new Map(),
      posts: new Map([['stellen', buildPosts(places)]]),
    },
  };
}

function buildPosts(places: readonly ToyPlace[]): Records<Post> {
  const rows = places.flatMap(({ ags, association, posts = 9 }) =>
    Array.from({ length: posts }, (_, index) => ({
      row: index + 2,
      association: association ?? `alone ${ags}`,
      municipality: ags,
      begin: 0,
      columns: {},
    })),
  );
  return { ...none, rows };
}

/** The indicators `posts` (amounts), `rate` (of it), `before`, `after` and `change`, and `method` (categories). */
export function buildCatalog(policies: Readonly<Record<string, Disclosure>>): Underlying['catalog'] {
  const raw = rawToyCatalog();
  const find = (id: string) => raw.indicators.find((entry) => entry.id === id)!;
  const number = (column: string) => ({ rule: 'number', table: 'umfrage', column });
  const describe = (id: string, source: string, derive: object = find(source).derive) => {
    const policy = policies[id];
    return { ...find(source), id, derive, ...(policy && { disclosure: policy }) };
  };
  const indicators = [
    describe('posts', 'posts'),
    describe('rate', 'posts', { rule: 'rate', of: 'posts', per: 'population', factor: 1000 }),
    describe('before', 'posts', number('vorher')),
    describe('after', 'posts', number('nachher')),
    describe('change', 'change', { rule: 'change', table: 'umfrage', before: 'vorher', after: 'nachher' }),
    describe('method', 'method'),
  ];
  const themes = [{ ...raw.themes[0], indicators: indicators.map(({ id }) => id) }];
  return parseCatalog({ ...raw, indicators, themes }, 'toy');
}
