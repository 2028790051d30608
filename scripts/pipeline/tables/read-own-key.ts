import { parentLevels, type Keys } from '../../../src/core/keys.ts';
import { readOwnKey } from '../../lib/own-key.ts';
import { cleanText } from './clean-text.ts';
import type { KeyReading, KnownKeys } from './read-key.ts';

/**
 * Reads a key of an atlas whose catalogue says how its keys are built. Zeros are put in front only where the key then
 * exists, because other numbers could become keys by them too.
 */
export function readDescribedKey(text: string, known: KnownKeys, keys: Keys): KeyReading {
  const spelled = cleanText(text);
  const [, number = spelled, name] = /^(\S*\d\S*?)[\s,;:–-]+(\p{L}.*)$/su.exec(spelled) ?? [];
  const own = readOwnKey(spelled, keys) ?? readOwnKey(number, keys);
  if (!own || (own.isFilled && known.size > 0 && !known.has(own.key)))
    return describeUpper(spelled, known, keys);
  const isNamed = name !== undefined && readOwnKey(spelled, keys) === undefined;
  const repairs = [
    ...(isNamed ? (['named'] as const) : []),
    ...(own.isFilled ? (['zero'] as const) : []),
    ...(!isNamed && !own.isFilled && own.key !== text ? (['blanks'] as const) : []),
  ];
  return { key: own.key, repairs, ...(isNamed && { name }) };
}

/** Keys of upper areas are told where they are the beginning of keys that exist. */
function describeUpper(text: string, known: KnownKeys, { parents, example }: Keys): KeyReading {
  const level = parentLevels.find((entry) => {
    const rule = parents[entry];
    return 'characters' in rule && rule.characters === text.length;
  });
  if (level === undefined || ![...known.keys()].some((key) => key.startsWith(text))) return undefined;
  return {
    what: `key of a ${level}, not of a municipality`,
    mend: `state the key of a municipality, like ${example}; if the table has rows of upper levels too, "reshape": {"upperLevels": "drop"} leaves them out`,
    isUpper: true,
  };
}
