import * as v from 'valibot';
import { parseMonth } from '../month.ts';
import { InputError } from '../problem.ts';
import { describeEntry } from '../schema-issue.ts';

const localized = v.object({ de: v.string(), en: v.string() });
const common = {
  figure: v.number(),
  id: v.string(),
  text: localized,
  base: v.optional(v.string()),
  /** How the number is computed where the report leaves it open. */
  assumption: v.optional(localized),
  unit: v.string(),
  /** Where a share of what had begun by a month stands on the cumulative curve of an indicator. */
  mark: v.optional(
    v.strictObject({
      indicator: v.string(),
      month: v.pipe(
        v.string(),
        v.check((text) => parseMonth(text) !== undefined, 'expected a month like "2018-01"'),
      ),
    }),
  ),
};

/** How a computed value must stand to the published one: `rounds-to` is equal after rounding as it is printed. */
const published = v.variant('compare', [
  v.object({ ...common, compare: v.literal('equal'), value: v.union([v.number(), v.string()]) }),
  v.object({ ...common, compare: v.picklist(['above', 'below', 'rounds-to']), value: v.number() }),
  v.object({ ...common, compare: v.literal('about'), value: v.number(), tolerance: v.number() }),
  v.object({ ...common, compare: v.picklist(['at-most', 'at-least']), value: v.string() }),
  v.object({ ...common, compare: v.literal('order'), value: v.array(v.string()) }),
]);

/** A number that the report publishes; months as ISO text, shares in percent, classes as intervals. */
export type Published = v.InferOutput<typeof published>;

/**
 * Reads the list of published numbers.
 *
 * @param file the name to use in messages
 * @throws InputError with every problem
 */
export function parsePublished(input: unknown, file: string): readonly Published[] {
  const result = v.safeParse(v.array(published), input);
  if (result.success) return result.output;
  throw new InputError(
    result.issues.map((issue) => ({
      ...describeEntry('wrong entry in the published numbers', issue),
      file,
      column: v.getDotPath(issue) ?? '',
    })),
  );
}
