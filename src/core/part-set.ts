import { isInRange, isSamePart, type Part, type SinglePart } from './part.ts';
import { hasPart } from './parts.ts';
import type { View } from './view.ts';

/** The parts that a part consists of: itself, if it is a single one. */
export function listParts(part: Part | undefined): readonly SinglePart[] {
  if (!part) return [];
  return part.kind === 'several' ? part.parts : [part];
}

/** Parts as one, each of them once; `undefined` where there is none. */
export function joinParts(parts: readonly SinglePart[]): Part | undefined {
  const once = parts.filter((part, index) => parts.findIndex((other) => isSamePart(other, part)) === index);
  return once.length > 1 ? { kind: 'several', parts: once } : once[0];
}

/** Whether a part is, or is within, one of those that another consists of; a bar is within a range of values. */
export function holdsPart(whole: Part | undefined, part: Part): boolean {
  return listParts(whole).some((one) => isSamePart(one, part) || isWithin(part, one));
}

function isWithin(part: Part, whole: Part): boolean {
  if (part.kind !== 'range' || whole.kind !== 'range') return false;
  const { from, to } = part;
  return from === to ? isInRange(whole, from) : from >= whole.from && to <= whole.to;
}

/** Takes a single part out of others, or puts it to them. */
export function togglePart(whole: Part | undefined, part: SinglePart): Part | undefined {
  const before = listParts(whole);
  const without = before.filter((one) => !isSamePart(one, part));
  return joinParts(without.length < before.length ? without : [...before, part]);
}

/** What of a part a view knows: an address may name a class too many. */
export function partIn(view: View, part: Part | undefined): Part | undefined {
  return joinParts(listParts(part).filter((one) => hasPart(view, one)));
}
