import { describeOrigin, describeSources } from './footer.ts';
import { joinTitles } from './pair.ts';
import { messagesOf } from '../messages/messages.ts';
import type { View } from '../view.ts';

/** What a picture says about itself where it holds no text. */
export type FigureFacts = Readonly<Record<'Title' | 'Description' | 'Source' | 'Copyright' | 'URL', string>>;

/**
 * The facts of a view and of one whose map stands beside it; the address is that of the atlas.
 *
 * @param making as `writeMaking` gives it
 */
export function describeFacts(
  view: View,
  address: string,
  { beside = [], making = '' }: { readonly beside?: readonly View[]; readonly making?: string } = {},
): FigureFacts {
  const { language } = view.selection;
  const { catalog } = view.dataset;
  const mark = catalog.synthetic ? ` (${messagesOf(language).demoMark})` : '';
  const licences = catalog.sources.flatMap((source) => source.licence?.url ?? []);
  return {
    Title: `${joinTitles([view, ...beside])}${mark}`,
    Description: view.indicator.question[language],
    Source: describeSources(view, beside),
    Copyright: licences.join(' '),
    URL: describeOrigin(view, address, making),
  };
}
