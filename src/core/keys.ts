import * as v from 'valibot';
import type { Level } from './model.ts';

const word = v.pipe(v.string(), v.minLength(1));
const parent = v.union([
  /** The upper area is named by so many characters at the beginning of the key. */
  v.strictObject({ characters: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  /** The upper area stands in this column of the table of municipalities. */
  v.strictObject({ column: word }),
  /** All municipalities lie in the one upper area with this key. */
  v.strictObject({ all: word }),
]);

/** How the keys of an atlas are built; those of Germany (AGS) without it. */
export const keysSchema = v.strictObject({
  /** Regular expression for the whole key of a municipality. */
  pattern: word,
  /** A key as it must look, for messages. */
  example: word,
  /** In which district, region and state a municipality lies. */
  parents: v.strictObject({ district: parent, region: parent, state: parent }),
});

export type Keys = v.InferOutput<typeof keysSchema>;
export type ParentLevel = Exclude<Level, 'municipality' | 'association'>;

export const parentLevels = ['district', 'region', 'state'] as const satisfies readonly ParentLevel[];

/** The Amtlicher Gemeindeschlüssel: state (2 digits), region (1), district (2), municipality (3). */
export const germanKeys: Keys = {
  pattern: '[0-9]{8}',
  example: '08111000',
  parents: { district: { characters: 5 }, region: { characters: 3 }, state: { characters: 2 } },
};

/** Whether a text is a whole key of a municipality. */
export function isKey({ pattern }: Keys, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(text);
}

/** Columns of the table of municipalities that name upper areas. */
export function parentColumns({ parents }: Keys): readonly string[] {
  const columns = parentLevels.flatMap((level) => {
    const rule = parents[level];
    return 'column' in rule ? [rule.column] : [];
  });
  return [...new Set(columns)];
}

/**
 * The key of the upper area that a municipality lies in.
 *
 * @param columns what stands in `parentColumns` of its row
 */
export function parentOf(
  { parents }: Keys,
  level: ParentLevel,
  key: string,
  columns: Readonly<Record<string, string>>,
): string {
  const rule = parents[level];
  if ('characters' in rule) return key.slice(0, rule.characters);
  if ('all' in rule) return rule.all;
  const found = columns[rule.column];
  if (found === undefined) throw new Error(`no column ${rule.column} of ${key}`);
  return found;
}

/** What is wrong with rules that are well-formed: a pattern that cannot be read, an example that does not fit it. */
export function findKeyFault(keys: Keys): string | undefined {
  try {
    return isKey(keys, keys.example) ? undefined : `the example ${keys.example} does not match the pattern`;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `the pattern is no regular expression: ${error.message}`;
  }
}
