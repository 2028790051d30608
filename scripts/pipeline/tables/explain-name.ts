import { cleanText } from './clean-text.ts';
import type { KeyFault, KnownKeys } from './read-key.ts';
import { isSameName } from './same-name.ts';

const mostProposals = 5;

/**
 * Why a name is not taken for the key of a municipality. Rows are never joined by name: several places share one, and a
 * wrong one could not be seen on the map. `undefined` if no municipality is called so.
 */
export function explainName(text: string, known: KnownKeys): KeyFault | undefined {
  const cleaned = cleanText(text);
  if (!/^\p{L}{2}/u.test(cleaned)) return undefined;
  const keys = [...known].filter(([, name]) => name !== '' && isSameName(name, cleaned)).map(([key]) => key);
  const [key] = keys;
  if (key === undefined) return undefined;
  if (keys.length === 1)
    return {
      what: 'name in place of a key',
      mend: `write the key: ${key} is called ${known.get(key) ?? ''}`,
    };
  return {
    what: `ambiguous name in place of a key: ${keys.length} municipalities are called so`,
    mend: `write the key, one of ${keys.slice(0, mostProposals).join(', ')}`,
  };
}
