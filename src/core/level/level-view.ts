import { ruleOf, type Aggregate } from '../aggregate.ts';
import type { Dataset } from '../dataset.ts';
import { formatNumber, formatShare } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { levelSentences, levelWordsOf } from '../messages/level.ts';
import type { AreaId, Language, Observation, OutlineLevel } from '../model.ts';
import { canBeReported } from '../reported.ts';
import { levelOf, type Selection } from '../selection.ts';
import { buildView, viewValues, type Reclass, type View } from '../view.ts';
import { raiseTopology } from './raise-topology.ts';
import { aggregateAll, observe, raiseDataset } from './raise.ts';
import { roundBreaks } from './round-breaks.ts';

/**
 * The view of a data set that a selection asks for, of whatever level: the values of areas of an upper one follow from
 * those of their municipalities, by the rule of the indicator and the weight of the selection.
 *
 * @throws Error where the selection names an indicator that is not there
 */
export function buildLevelView(dataset: Dataset, selection: Selection, reclass?: Reclass): View {
  const level = levelOf(selection, dataset.catalog);
  if (level === 'municipality') return buildView(dataset, selection, reclass);
  const aggregates = aggregateAll(dataset, level, selection.indicator, selection.weight);
  const raised = raiseDataset(dataset, level);
  const observations = observe(raised, aggregates, dataset);
  const published = dataset.catalog.indicators.find(({ id }) => id === selection.indicator)!;
  const indicator = fitClasses(published, level, observations, selection);
  const all = [...aggregates.values()];
  const sum = (amountOf: (entry: (typeof all)[number]) => number) =>
    formatNumber(
      all.reduce((total, entry) => total + amountOf(entry), 0),
      selection.language,
    );
  const sentences = levelSentences[selection.language];
  const rule = ruleOf(published);
  return {
    ...viewValues(raised, { ...selection, amounts: 'spread' }, { indicator, observations }, reclass),
    level: {
      level,
      rule,
      aggregates,
      basis: new Map([...aggregates].map(([id, entry]) => [id, tellBasis(entry, selection.language)])),
      source: dataset,
      raise: (topology) => raiseTopology(topology, level, new Set(observations.keys())),
      words: levelWordsOf(selection.language, level),
      base: sentences.base(
        sum((entry) => entry.withValue),
        sum((entry) => entry.members),
      ),
      explained: sentences.explain(level, rule, selection.weight),
    },
  };
}

function tellBasis({ withValue, members, share }: Aggregate, language: Language): string {
  return levelSentences[language].basis(
    formatNumber(withValue, language),
    formatNumber(members, language),
    share === undefined ? '' : formatShare(share, language),
  );
}

/** Amounts grow with the level: they need wider classes, and a heading that names what they are of. */
function fitClasses(
  indicator: Indicator,
  level: OutlineLevel,
  observations: ReadonlyMap<AreaId, Observation>,
  { language }: Selection,
): Indicator {
  if (indicator.kind !== 'number' || ruleOf(indicator) !== 'sum') return indicator;
  const title = {
    ...indicator.title,
    [language]: levelSentences[language].each(indicator.label[language], level),
  };
  if (level === 'association' && canBeReported(indicator))
    return { ...indicator, title, breaks: indicator.reported.breaks };
  const values = [...observations.values()].flatMap((entry) =>
    entry.status === 'ok' ? [Number(entry.value)] : [],
  );
  const breaks = values.length === 0 ? indicator.breaks : roundBreaks(values, indicator.breaks.length);
  return { ...indicator, title, breaks: [...breaks] };
}
