import { encodeSelection } from '../url.ts';
import type { View } from '../view.ts';

/** A name that tells what the figure shows: "start_2018-08_2c6b6cc5_174mm_de", with further choices behind. */
export function nameFigure(view: View, size: string, isGreyscale: boolean): string {
  const { selection, dataset, indicator } = view;
  const rest = encodeSelection({ ...selection, language: 'de', page: 'map' }, dataset.catalog)
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !parameter.startsWith('merkmal='));
  const parts = [
    indicator.id,
    indicator.referenceDate,
    dataset.catalog.edition ?? '',
    size,
    selection.language,
    isGreyscale ? 'grau' : '',
    ...rest,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/[^\w.-]+/g, '-'))
    .join('_')
    .slice(0, longest);
}

/** File systems allow 255 bytes; a path has room beside the name. */
const longest = 150;
