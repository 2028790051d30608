import type { Source } from '../catalog.ts';
import { differsFromPublished } from '../classing/published.ts';
import { classingWordsOf } from '../messages/classing.ts';
import { messagesOf } from '../messages/messages.ts';
import type { Language } from '../model.ts';
import type { View } from '../view.ts';
import { paragraph, smallStyle, stack, ink, type Block } from './blocks.ts';
import { queryOf } from './figure-query.ts';
import type { FigureSize } from './sizes.ts';

interface FooterOptions {
  readonly size: FigureSize;
  readonly width: number;
  readonly address: string;
  /** As `writeMaking` gives it. */
  readonly making: string;
}

/**
 * Sources with their licences, marks of synthetic data and of a reader's own classes, and where this very figure can be
 * found again.
 */
export function buildFooter(
  view: View,
  beside: readonly View[],
  { size, width, address, making }: FooterOptions,
): Block {
  const { language } = view.selection;
  const style = smallStyle(size);
  const mark = view.dataset.catalog.synthetic
    ? [paragraph(messagesOf(language).demoMark, width, { ...style, weight: 600, color: ink })]
    : [];
  return stack(
    [
      ...mark,
      ...(differsFromPublished(view) ? [paragraph(classingWordsOf(language).differs, width, style)] : []),
      paragraph(describeSources(view, beside), width, style),
      paragraph(describeOrigin(view, address, making), width, style),
    ],
    size.small * 0.15,
  );
}

/** Sources of what is drawn and counted, in one view and those beside it: "Quellen: …; …, Lizenz." */
export function describeSources(view: View, beside: readonly View[] = []): string {
  const { catalog } = view.dataset;
  const { language, weight } = view.selection;
  const shown = new Set([
    ...[view, ...beside].flatMap(({ indicator }) => indicator.sources),
    ...(weight === 'municipalities' ? [] : catalog.facts.sources),
    ...catalog.boundaries.sources,
  ]);
  const sources = [...shown].flatMap((id) => catalog.sources.find((source) => source.id === id) ?? []);
  const words = messagesOf(language);
  return `${words.sources}: ${sources.map((source) => describeSource(source, language)).join('; ')}.`;
}

function describeSource({ text, licence }: Source, language: Language): string {
  return licence ? `${text[language]}, ${licence.name}` : text[language];
}

/** "Integrationsatlas Baden-Württemberg, Ausgabe 1a2b3c4d: atlas.example/?merkmal=start" */
export function describeOrigin(view: View, address: string, making: string): string {
  const { catalog } = view.dataset;
  const { language } = view.selection;
  const edition = catalog.edition === undefined ? '' : `, ${messagesOf(language).edition(catalog.edition)}`;
  return `${catalog.title[language]} ${catalog.place[language]}${edition}: ${shortAddress(view, address)}${making}`;
}

/** The address of the map with the same view, without "https://". It names the indicator even where it is the first. */
export function shortAddress(view: View, address: string): string {
  const place = address.replace(/^https?:\/\//, '').replace(/[?#].*$/, '');
  return place + queryOf(view);
}
