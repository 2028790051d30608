import type { KnownKeys } from './read-key.ts';

const mostProposals = 3;

/** Known keys that one slip of the fingers away would have given: a digit wrong, or two neighbours swapped. */
export function findNearestKeys(key: string, known: KnownKeys): readonly string[] {
  const near: string[] = [];
  for (const [candidate, name] of known) {
    if (near.length === mostProposals) break;
    if (isSlip(key, candidate)) near.push(name === '' ? candidate : `${candidate} ${name}`);
  }
  return near;
}

function isSlip(key: string, candidate: string): boolean {
  if (key.length !== candidate.length) return false;
  const places = Array.from(key, (_, index) => index).filter((index) => key[index] !== candidate[index]);
  const [first = 0, second = 0] = places;
  if (places.length === 1) return true;
  const isSwapped = key[first] === candidate[second] && key[second] === candidate[first];
  return places.length === 2 && second === first + 1 && isSwapped;
}
