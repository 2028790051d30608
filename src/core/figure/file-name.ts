import { encodeSelection } from '../url.ts';
import type { View } from '../view.ts';
import type { LayoutName } from './layout-name.ts';
import type { Tone } from './tone.ts';

/** What of a figure's making its name tells, beyond what it shows. */
export interface FigureMaking {
  /** As it was asked for: "174mm" or "a4". */
  readonly size: string;
  readonly tone: Tone;
  readonly layout: LayoutName;
  readonly inset?: readonly string[];
  readonly area?: string | undefined;
}

const toneWords: Readonly<Record<Tone, string>> = { colour: '', grey: 'grau', hatched: 'schraffur' };

/** A name that tells what the figure shows: "start_2018-08_2c6b6cc5_174mm_de", with further choices behind. */
export function nameFigure(view: View, made: FigureMaking): string {
  const { size, tone, layout, inset = [], area } = made;
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
    layout === 'map' || layout === 'map-chart' ? '' : layout,
    toneWords[tone],
    area === undefined ? '' : `gebiet-${area}`,
    inset.length === 0 ? '' : `ausschnitt-${inset.join('-')}`,
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
