import type { FoundPlaces, MarkablePlace } from '../../core/embed/find-places.ts';

const nameOf = ({ name }: MarkablePlace) => name;

/** Writes into a form which places are marked, and which are not and why. */
export function tellPlaces(form: HTMLFormElement, found: FoundPlaces): void {
  const status = form.querySelector<HTMLElement>('#places-found');
  const names = found.marked.map(nameOf).join(', ');
  if (status) status.textContent = names === '' ? '' : `${status.dataset['words'] ?? ''} ${names}`;
  const faults: Readonly<Record<string, readonly string[]>> = {
    unknown: found.unknown,
    ambiguous: found.ambiguous.map(([word, places]) => `${word} (${places.map(({ id }) => id).join(', ')})`),
    outside: found.outside.map(nameOf),
    surplus: found.surplus.map(nameOf),
  };
  for (const fault of form.querySelectorAll<HTMLElement>('[data-fault]')) {
    const words = faults[fault.dataset['fault'] ?? ''] ?? [];
    fault.hidden = words.length === 0;
    const list = fault.querySelector('span');
    if (list) list.textContent = words.join(', ');
  }
}
