import { citeAsBibTex, citeAsCsl, citeAsRis } from '../citation/citation-formats.ts';
import { buildCitation, citeAsText } from '../citation/citation.ts';
import { rfc4180, writeCsv } from '../export/csv.ts';
import { viewOfFigure } from '../figure/figure-choice.ts';
import { describeSources } from '../figure/footer.ts';
import { queryOf } from '../figure/figure-query.ts';
import { describeChoices } from '../figure/heading.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { languages, type Language } from '../model.ts';
import { describeBase } from '../base-text.ts';
import { describeView } from '../text.ts';
import type { View } from '../view.ts';
import { buildClassTable, buildDrawnTable, limitsOf } from './class-table.ts';
import { writeDrawnShapes } from './drawn-shapes.ts';
import { writeRScript } from './r-script.ts';

const drawnShapes = 'shapes.geojson';

/** A text file of a bundle. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What goes beside the figures of a view, so that they can be checked, cited and drawn again: the drawn values, the
 * classes, captions and alternative texts in every language, the citation in four forms, licences, the view itself and
 * an R script; with shapes that are in no download the shapes too.
 *
 * @param view as `viewOfFigure` gives it
 * @param boundaries name of the file with shapes among the downloads of the atlas
 */
export function buildBundleFiles(view: View, address: string, boundaries: string): readonly BundleFile[] {
  const citation = buildCitation(view, address);
  return [
    { path: 'values.csv', text: writeCsv(buildDrawnTable(view), rfc4180) },
    { path: 'classes.csv', text: writeCsv(buildClassTable(view), rfc4180) },
    ...languages.flatMap((language) => writeTexts(view, language)),
    { path: 'citation.txt', text: `${citeAsText(citation)}\n` },
    { path: 'citation.bib', text: citeAsBibTex(citation) },
    { path: 'citation.ris', text: citeAsRis(citation) },
    { path: 'citation.csl.json', text: citeAsCsl(citation) },
    { path: 'LICENCE.txt', text: writeLicence(view) },
    { path: 'view.json', text: writeView(view) },
    ...(view.dataset.ground
      ? [
          { path: drawnShapes, text: writeDrawnShapes(view) },
          { path: 'map.R', text: writeRScript(view, drawnShapes) },
        ]
      : [{ path: 'map.R', text: writeRScript(view, boundaries) }]),
  ];
}

function writeTexts(original: View, language: Language): readonly BundleFile[] {
  const view = viewOfFigure(original, language);
  const { indicator, dataset } = view;
  const mark = dataset.catalog.synthetic ? [`${allMessagesOf(language).demoMark}.`] : [];
  const caption = [
    `${indicator.title[language]}.`,
    `${indicator.question[language]}.`,
    `${describeBase(view)}.`,
    describeChoices(view),
    ...mark,
    describeSources(view),
  ];
  return [
    { path: `caption-${language}.txt`, text: `${caption.filter((part) => part !== '').join(' ')}\n` },
    { path: `alt-${language}.txt`, text: `${describeView(view)}\n` },
  ];
}

/** Sources with their licences; the mark of synthetic data comes first. */
function writeLicence({ dataset }: View): string {
  const { catalog } = dataset;
  const mark = catalog.synthetic ? [allMessagesOf('de').demoMark, allMessagesOf('en').demoMark, ''] : [];
  const { publication } = catalog;
  const whole = publication
    ? [`${publication.publisher}: ${publication.licence.name}, ${publication.licence.url}`]
    : [];
  const parts = catalog.sources.map(({ text, licence }) =>
    licence ? `${text.de}: ${licence.name}, ${licence.url}` : text.de,
  );
  return `${[...mark, ...whole, ...parts].join('\n')}\n`;
}

/** The view for programs: what was asked, and what came out. */
function writeView(view: View): string {
  const { selection, dataset, indicator, classes, statuses, total, withValue, reported } = view;
  const { question: _question, ...chosen } = selection;
  const json = {
    query: queryOf(view),
    edition: dataset.catalog.edition ?? null,
    synthetic: dataset.catalog.synthetic,
    indicator: { id: indicator.id, kind: indicator.kind, referenceDate: indicator.referenceDate },
    limits: limitsOf(indicator) ?? null,
    selection: chosen,
    total,
    withValue,
    reported,
    classes: classes.map(({ label, colors, count, share }) => ({ label, colors, count, share })),
    statuses: statuses.map(({ status, count, share }) => ({ status, count, share: share ?? null })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
