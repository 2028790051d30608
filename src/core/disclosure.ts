import * as v from 'valibot';

const threshold = v.pipe(v.number(), v.gtValue(0));
const people = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Levels whose totals a reader may know. */
export const totalLevels = ['association', 'district', 'region', 'state'] as const;
export type TotalLevel = (typeof totalLevels)[number];

/**
 * Which values of an indicator must not be published, because they would tell something of single persons. The owner
 * of the data sets the numbers; what is left out is not asked for. Usual in German statistics: a minimum of 3 cases,
 * rounding to 5 or 10.
 */
export const disclosureSchema = v.strictObject({
  /** Amounts above 0 and below this are withheld; in the unit of the indicator. */
  minimumCount: v.optional(threshold),
  /**
   * Values of municipalities with fewer refugees on the reference date of the catalogue are withheld. What an
   * association gave tells of all its members, so that their refugees count together; the same holds for posts.
   */
  minimumRefugees: v.optional(people),
  /** Values of municipalities that fewer funded posts work for, shared ones included, are withheld. */
  minimumPosts: v.optional(people),
  /** Published amounts are multiples of this. */
  rounding: v.optional(v.picklist([5, 10])),
  /** Levels whose totals a reader knows from elsewhere or can add up; left out: associations and districts. */
  totals: v.optional(v.array(v.picklist(totalLevels))),
  /**
   * How far apart, in the unit of the indicator, the least and the greatest amount must lie that a reader who knows
   * the totals has to reckon with; left out: the minimum count, or else one unit of the last digit shown.
   */
  minimumWidth: v.optional(threshold),
});

export type Disclosure = v.InferOutput<typeof disclosureSchema>;
