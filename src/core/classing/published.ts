import type { View } from '../view.ts';
import { isClassable } from './classable.ts';

/** Whether the view shows other classes or colours than those that were published. */
export function differsFromPublished({ indicator, published }: View): boolean {
  const look = (of: View['indicator']) =>
    JSON.stringify([of.palette, of.reversed ?? false, isClassable(of) ? of.breaks : []]);
  return look(indicator) !== look(published);
}
