import type { Random } from '../demo/random.ts';
import { pick, type Mutation } from './mutations.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const nastyValues: readonly [Json, ...Json[]] = [
  null, true, 0, -1, 1e9, '', ' ', 'x', 'constructor', '__proto__', '../x', '^(', [], [null], {}, { a: 1 }, ['a', 'a'],
]; // oxfmt-ignore

/** Replaces, drops or doubles one value anywhere in a description; text that is no JSON stays as it is. */
export const mutateJson: Mutation = (bytes, random) => {
  const root = parse(bytes);
  if (root === undefined) return bytes;
  const holders = collectHolders(root);
  const holder = holders[random.integer(0, holders.length - 1)];
  if (holder) spoil(holder, random);
  return new TextEncoder().encode(JSON.stringify(root));
};

type Holder = Json[] | { [name: string]: Json };

function parse(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Json;
  } catch {
    return undefined;
  }
}

function collectHolders(value: Json): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(collectHolders)];
}

function spoil(holder: Holder, random: Random): void {
  if (Array.isArray(holder)) {
    const place = random.integer(0, Math.max(0, holder.length - 1));
    const value = random.chance(0.5) ? pick(nastyValues, random) : (holder[place] ?? null);
    holder.splice(place, random.integer(0, 1), ...(random.chance(0.7) ? [value] : []));
    return;
  }
  const names = Object.keys(holder);
  const name = names[random.integer(0, names.length - 1)] ?? 'x';
  if (random.chance(0.6)) holder[name] = pick(nastyValues, random);
  else if (random.chance(0.5)) Reflect.deleteProperty(holder, name);
  else holder[`${name}x`] = holder[name] ?? null;
}
