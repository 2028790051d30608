import { formatList, formatNumber, formatShortMonth } from '../format.ts';
import { describeForm } from '../equal/form-text.ts';
import { findArea } from '../facts.ts';
import { allWordsOf } from '../all-words.ts';
import { figureWords } from '../messages/figure.ts';
import { pinningWords } from '../messages/pinning.ts';
import { partIn } from '../part-set.ts';
import { measurePart } from '../part-text.ts';
import { buildTable } from '../table.ts';
import { describeBase } from '../base-text.ts';
import type { View } from '../view.ts';
import { bodyStyle, emptyBlock, ink, muted, paragraph, stack, type Block } from './blocks.ts';
import type { LayoutName } from './layout-name.ts';
import { joinTitles, letterOf } from './pair.ts';
import type { FigureSize } from './sizes.ts';

/** Title, question, who is counted and when, and what the reader has chosen beyond the plain view; of one view or two. */
export function buildHeading(
  views: readonly View[],
  { size, layout }: { readonly size: FigureSize; readonly layout: LayoutName },
  width: number,
): Block {
  const [view] = views;
  if (!view) return emptyBlock;
  const isPair = views.length > 1;
  const { language } = view.selection;
  const body = bodyStyle(size);
  const line = (text: string) => (text === '' ? [] : [paragraph(text, width, { ...body, color: muted })]);
  const questions = views.map(({ indicator }, index) => {
    const question = endSentence(indicator.question[language]);
    return isPair ? `(${letterOf(index)}) ${question}` : question;
  });
  return stack(
    [
      paragraph(joinTitles(views), width, { size: size.title, weight: 600, color: ink }, 'H1'),
      ...questions.map((question) => paragraph(question, width, body)),
      // Two maps carry their numbers themselves.
      ...(isPair ? [] : line(endSentence(describeBase(view)))),
      ...line(view.level?.explained ?? ''),
      ...line(describeChoices(view, layout !== 'chart')),
    ],
    size.body * 0.3,
  );
}

/**
 * What is asked for beyond the plain indicator, as sentences; "" where nothing is.
 *
 * @param hasMap on which what passes the filter is outlined
 */
export function describeChoices(view: View, hasMap = true): string {
  const { selection, indicator, dataset } = view;
  const { language, asOf, mode } = selection;
  const words = allWordsOf(view);
  const form = hasMap ? describeForm(view) : '';
  const sentences = form === '' ? [] : [form];
  if (indicator.kind === 'month' && asOf !== undefined)
    sentences.push(`${words.asOfSlider}: ${words.asOfBy(formatShortMonth(asOf, language))}`);
  if (indicator.kind === 'multiple' && selection.answers.length > 0) {
    const answers = indicator.options.filter((option) => selection.answers.includes(option.id));
    const how = typeof mode === 'number' ? words.modeAtLeast(String(mode)) : words.modes[mode];
    const list = formatList(
      answers.map((option) => option.label[language]),
      language,
    );
    sentences.push(`${words.modeLabel} ${how}: ${list}`);
  }
  const names = selection.places.flatMap((id) => findArea(dataset, id)?.municipality.name ?? []);
  if (names.length > 0) {
    sentences.push(`${words.figureSelected}: ${formatList(names, language)}`);
  }
  const pinned = hasMap ? partIn(view, selection.pinned) : undefined;
  if (pinned) sentences.push(pinningWords[language].pinned(measurePart(view, pinned)));
  if (selection.filter !== '') {
    const count = formatNumber(buildTable(view).rows.length, language);
    const passing = words.counted.municipalities(count);
    sentences.push(figureWords[language].filtered(selection.filter, passing, hasMap));
  }
  return sentences.map(endSentence).join(' ');
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
