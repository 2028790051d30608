import type { Catalog } from '../catalog.ts';
import type { Dataset } from '../dataset.ts';
import { describeIndicator, findArea, type ValueFacts } from '../facts.ts';
import { formatDate } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { passportWords } from '../messages/passport.ts';
import type { AreaId, Language } from '../model.ts';
import { describeOrigin } from './origin.ts';

/** Where one value comes from, in words, and what to send to have it looked into. */
export interface Passport {
  /** "Startmonat in Aalen" */
  readonly title: string;
  readonly rows: readonly PassportRow[];
  /** What a message about the value is called: "Integrationsatlas: Startmonat in Aalen". */
  readonly subject: string;
  /** Lines that name the value, and two to be completed. */
  readonly report: string;
}

export interface PassportRow {
  readonly label: string;
  readonly text: string;
}

/**
 * @param link to the value, complete
 * @throws Error for an unknown key
 */
export function buildPassport(
  dataset: Dataset,
  indicator: Indicator,
  id: AreaId,
  language: Language,
  link: string,
): Passport {
  const { name } = findArea(dataset, id)!.municipality;
  const { catalog } = dataset;
  const { rows, report, ...words } = passportWords[language];
  const facts = describeIndicator(dataset, indicator, id, language);
  const title = words.title(indicator.label[language], name);
  const value = [facts.text, facts.detail ?? ''].filter((text) => text !== '').join(', ');
  const origin = describeOrigin(facts, language);
  const edition = { label: rows.edition, text: catalog.edition ?? '' };
  const told = [
    { label: rows.value, text: value },
    ...tellMaking(facts, origin, language),
    { label: rows.definition, text: indicator.question[language] },
    { label: rows.asOf, text: formatDate(indicator.referenceDate, language) },
    ...tellProof(catalog, indicator, language),
    { label: rows.found, text: words.found(id, indicator.id) },
    edition,
  ];
  const reported = [
    { label: report.place, text: `${name} (${id})` },
    { label: report.indicator, text: `${indicator.label[language]} (${indicator.id})` },
    { label: report.shown, text: [value, origin, facts.asOf].filter((text) => text !== '').join(', ') },
    edition,
    { label: report.link, text: link },
  ];
  return {
    title,
    rows: told.filter(isTold),
    subject: `${catalog.title[language]}: ${title}`,
    report: [...reported.filter(isTold).map(writeRow), '', `${report.instead}: `, `${report.proof}: `].join(
      '\n',
    ),
  };
}

const isTold = ({ text }: PassportRow): boolean => text !== '';
const writeRow = ({ label, text }: PassportRow): string => `${label}: ${text}`;

/** How a value came about; of a missing one, what its status means. */
function tellMaking(facts: ValueFacts, origin: string, language: Language): readonly PassportRow[] {
  const { rows, rules, spread } = passportWords[language];
  const { status, indicator, via } = facts;
  if (status !== 'ok')
    return [{ label: rows.meaning, text: allMessagesOf(language).statusExplained[status] }];
  const isSpread = via !== undefined && isOfPosts(indicator);
  const made = rules[indicator.derive.rule];
  return [
    { label: rows.reported, text: origin },
    { label: rows.computed, text: isSpread ? made + spread : made },
  ];
}

function isOfPosts({ derive }: Indicator): boolean {
  return ['spread-by-refugees', 'rate', 'start-month'].includes(derive.rule);
}

function tellProof(catalog: Catalog, indicator: Indicator, language: Language): readonly PassportRow[] {
  const { rows } = passportWords[language];
  const sources = indicator.sources.map((id) => catalog.sources.find((source) => source.id === id)!);
  return [
    { label: rows.sources, text: sources.map(({ text }) => text[language]).join('; ') },
    { label: rows.corrected, text: tellCorrections(catalog, indicator, language) },
  ];
}

/** Corrections of the table that the indicator is made from. */
function tellCorrections(catalog: Catalog, indicator: Indicator, language: Language): string {
  const words = passportWords[language];
  const table = tableOf(catalog, indicator);
  const corrections = (catalog.corrections ?? []).filter((correction) => correction.table === table);
  return corrections.length === 0
    ? words.notCorrected
    : corrections
        .map(({ date, column, reason }) => words.corrected(formatDate(date, language), column, reason))
        .join('; ');
}

function tableOf(catalog: Catalog, { derive }: Indicator): string | undefined {
  if (derive.rule === 'association') return undefined;
  if (derive.rule !== 'rate') return derive.table;
  return tableOf(
    catalog,
    catalog.indicators.find(({ id }) => id === derive.of)!,
  );
}
