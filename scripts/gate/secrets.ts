import type { Dataset } from '../../src/core/dataset.ts';
import type { Indicator } from '../../src/core/indicator.ts';
import { languages, type AreaId, type Value } from '../../src/core/model.ts';
import { encodeValue, observationFields } from '../../src/core/observation.ts';
import type { DerivedAtlas } from '../pipeline/build.ts';
import { buildGroups } from '../pipeline/groups.ts';
import type { Plan } from '../pipeline/suppress/suppress.ts';
import { isAmount } from '../pipeline/suppress/weakness.ts';

/** Something that no shipped file may say of an area. */
export interface Secret {
  readonly id: string;
  readonly indicator: Indicator;
  /** The amount; `undefined` for categories. */
  readonly amount: number | undefined;
  /** Half a unit of the last digit that is shown: what rounds to the same tells the same. */
  readonly tolerance: number;
  /** The ways to write it other than as an amount. */
  readonly texts: ReadonlySet<string>;
  /** Of the number of municipalities with a category: what the category is called. */
  readonly category?: readonly string[];
}

/** The true values that are withheld, and the totals that would give them back. */
export function listSecrets(
  plans: readonly Plan[],
  facts: DerivedAtlas,
  published: Dataset,
): readonly Secret[] {
  return plans.flatMap(({ family }) =>
    family.indicators.flatMap((indicator) => {
      const truth = facts.observations.get(indicator.id);
      const shown = published.observations.get(indicator.id);
      const hidden = [...(truth ?? [])].flatMap(([ags, entry]) =>
        entry.status === 'ok' && shown?.get(ags as AreaId)?.status !== 'ok' ? [{ ags, ...entry }] : [],
      );
      return [
        ...hidden.map(({ ags, value, detail }) => createSecret(ags, indicator, value, detail)),
        ...listTotals(indicator, facts, new Set(hidden.map(({ ags }) => ags))),
        ...listCounts(indicator, facts, hidden),
      ];
    }),
  );
}

function createSecret(id: string, indicator: Indicator, value: Value, detail?: string): Secret {
  const decimals = 'decimals' in indicator ? indicator.decimals : 0;
  const labels =
    'categories' in indicator
      ? indicator.categories.filter((category) => category.id === value).map(({ label }) => label)
      : [];
  const texts = [
    String(encodeValue(indicator, value)),
    ...labels.flatMap((label) => languages.map((language) => label[language])),
    ...(detail === undefined ? [] : [detail]),
  ];
  return {
    id,
    indicator,
    amount: isAmount(indicator) ? Number(value) : undefined,
    tolerance: 0.5 * 10 ** -decimals,
    texts: new Set(isAmount(indicator) ? [] : texts),
  };
}

/** Totals of groups with withheld amounts. They may be known from elsewhere; they must not come from here. */
function listTotals(indicator: Indicator, facts: DerivedAtlas, hidden: ReadonlySet<string>): Secret[] {
  if (!isAmount(indicator) || indicator.derive.rule === 'rate') return [];
  const truth = facts.observations.get(indicator.id);
  const groups = Object.values(buildGroups(facts.communities)).flatMap((level) => [...level]);
  return groups
    .filter(([, members]) => members.some((ags) => hidden.has(ags)))
    .map(([id, members]) => {
      const total = members.reduce((sum, ags) => {
        const entry = truth?.get(ags);
        return entry?.status === 'ok' ? sum + Number(entry.value) : sum;
      }, 0);
      return createSecret(id, indicator, total);
    });
}

/** How often each category of a withheld value occurs in a group: less what is published it would be the value. */
function listCounts(
  indicator: Indicator,
  facts: DerivedAtlas,
  hidden: readonly { readonly ags: string; readonly value: Value }[],
): Secret[] {
  if (!('categories' in indicator)) return [];
  const truth = facts.observations.get(indicator.id);
  const groups = Object.values(buildGroups(facts.communities)).flatMap((level) => [...level]);
  return groups.flatMap(([id, members]) => {
    const withheld = hidden.filter(({ ags }) => members.includes(ags)).map(({ value }) => value);
    return indicator.categories
      .filter((category) => withheld.includes(category.id))
      .map((category) => ({
        ...createSecret(id, indicator, category.id),
        amount: members.filter((ags) => {
          const entry = truth?.get(ags);
          return entry?.status === 'ok' && entry.value === category.id;
        }).length,
        category: [category.id, ...languages.map((language) => category.label[language])],
      }));
  });
}

/** Whether a column is one of an indicator, by its name: "vzae", "vzae_detail", "vzae (Wert)". */
export function isColumnOf(name: string, { id }: Indicator): boolean {
  const { status } = observationFields(id);
  return name === id || (name.startsWith(id) && /[^\w-]|_/.test(name.charAt(id.length)) && name !== status);
}
