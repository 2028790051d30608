import type { Dataset } from '../core/dataset.ts';
import { whereaboutsWords } from '../core/messages/whereabouts.ts';
import type { AreaId, Language } from '../core/model.ts';
import { locate } from '../map/locate.ts';

/** The municipality that the reader's device is in, or in words why it is not known. */
export async function findReader(
  dataset: Dataset,
  language: Language,
): Promise<{ readonly id: AreaId } | { readonly lost: string }> {
  const where = await locate(dataset, 'geolocation' in navigator ? navigator.geolocation : undefined);
  return where.state === 'found' ? { id: where.id } : { lost: whereaboutsWords[language][where.state] };
}
