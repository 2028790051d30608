import { formatList, formatShortMonth } from '../format.ts';
import { findArea } from '../facts.ts';
import { allWordsOf } from '../all-words.ts';
import { describeBase } from '../text.ts';
import type { View } from '../view.ts';
import { muted, paragraph, bodyStyle, stack, ink, type Block } from './blocks.ts';
import type { FigureSize } from './sizes.ts';

/** Title, question, who is counted and when, and what the reader has chosen beyond the plain view. */
export function buildHeading(view: View, size: FigureSize, width: number): Block {
  const { language } = view.selection;
  const body = bodyStyle(size);
  const line = (text: string) => (text === '' ? [] : [paragraph(text, width, { ...body, color: muted })]);
  return stack(
    [
      paragraph(view.indicator.title[language], width, { size: size.title, weight: 600, color: ink }, 'H1'),
      paragraph(endSentence(view.indicator.question[language]), width, body),
      ...line(endSentence(describeBase(view))),
      ...line(view.level?.explained ?? ''),
      ...line(describeChoices(view)),
    ],
    size.body * 0.3,
  );
}

/** What is asked for beyond the plain indicator, as sentences; "" where nothing is. */
export function describeChoices(view: View): string {
  const { selection, indicator, dataset } = view;
  const { language, asOf, mode } = selection;
  const words = allWordsOf(view);
  const sentences: string[] = [];
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
  if (selection.places.length > 0) {
    const names = selection.places.map((id) => findArea(dataset, id)?.municipality.name ?? id);
    sentences.push(`${words.figureSelected}: ${formatList(names, language)}`);
  }
  return sentences.map(endSentence).join(' ');
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
