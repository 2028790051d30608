import { describeOrigin, describeSources } from './footer.ts';
import { messagesOf } from '../messages/messages.ts';
import type { View } from '../view.ts';

/** What a picture says about itself where it holds no text. */
export type FigureFacts = Readonly<Record<'Title' | 'Description' | 'Source' | 'Copyright' | 'URL', string>>;

/** The facts of a view; the address is that of the atlas. */
export function describeFacts(view: View, address: string): FigureFacts {
  const { language } = view.selection;
  const { catalog } = view.dataset;
  const mark = catalog.synthetic ? ` (${messagesOf(language).demoMark})` : '';
  const licences = catalog.sources.flatMap((source) => source.licence?.url ?? []);
  return {
    Title: `${view.indicator.title[language]}${mark}`,
    Description: view.indicator.question[language],
    Source: describeSources(view),
    Copyright: licences.join(' '),
    URL: describeOrigin(view, address),
  };
}
