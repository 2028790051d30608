import { encodeSelection } from '../url.ts';
import type { View } from '../view.ts';

/** The query of the map with the same view. It names the indicator even where the atlas begins with it. */
export function queryOf(view: View): string {
  const query = encodeSelection({ ...view.selection, page: 'map' }, view.dataset.catalog);
  if (query.includes('merkmal=')) return query;
  return `?merkmal=${view.selection.indicator}${query.replace('?', '&')}`;
}
