import { formatNumber, formatShare } from '../format.ts';
import { allWordsOf } from '../all-words.ts';
import { figureWords } from '../messages/figure.ts';
import { plainFill } from '../patterns.ts';
import type { StatusRow, View } from '../view.ts';
import { moveNodes, paragraph, smallStyle, stack, strongStyle, tagged, type Block } from './blocks.ts';
import { fillsOf } from './fills.ts';
import { layRow, measureRows, type LegendRow } from './legend-rows.ts';
import {
  buildLegend,
  layHeadings,
  noteOf,
  outlineRows,
  reportedRows,
  titleOf,
  type LegendOptions,
} from './legend.ts';
import { haveOneScale, letterOf } from './pair.ts';
import type { Panel } from './panels.ts';

/** Of a page on which two legends stand beside each other, in units of the body size. */
const narrowest = 40;

/** The legend of two maps: one for both where they have the same classes, with the numbers of each; else two. */
export function buildPairLegend(views: readonly View[], options: LegendOptions): Block {
  const [first, second] = views;
  const { size, width } = options;
  if (first && second && haveOneScale(first, second)) return buildCommonLegend(first, second, options);
  const gap = size.body * 2;
  const isNarrow = width < narrowest * size.body;
  const each = isNarrow ? width : (width - gap) / 2;
  const legends = views.map((view, index) =>
    stack(
      [
        paragraph(letterOf(index), each, strongStyle(size)),
        buildLegend(view, { ...options, width: each, isTwoColumns: false }),
      ],
      0,
    ),
  );
  if (isNarrow) return stack(legends, gap);
  return {
    width,
    height: Math.max(...legends.map(({ height }) => height)),
    nodes: legends.flatMap(({ nodes }, index) => moveNodes(nodes, index * (each + gap), 0)),
  };
}

function buildCommonLegend(first: View, second: View, options: LegendOptions): Block {
  const { size, width, tone } = options;
  const { language } = first.selection;
  const describe = (count: number, share: number | undefined) =>
    `${formatNumber(count, language)} (${share === undefined ? '–' : formatShare(share, language)})`;
  const paints = fillsOf(first, tone);
  const classes = first.classes.map((row, index): LegendRow => {
    const other = second.classes[index]!;
    return {
      sample: row.bins.map((bin) => paints[bin]!),
      label: row.label,
      count: describe(row.count, row.share),
      share: describe(other.count, other.share),
    };
  });
  const statuses = [...new Set([...first.statuses, ...second.statuses].map(({ status }) => status))];
  const numbersOf = (rows: readonly StatusRow[], status: StatusRow['status']) => {
    const row = rows.find((entry) => entry.status === status);
    return row ? describe(row.count, row.share) : '0';
  };
  const missing = statuses.map((status): LegendRow => ({
    sample: [{ pattern: status }],
    label: allWordsOf(first).status[status],
    count: numbersOf(first.statuses, status),
    share: numbersOf(second.statuses, status),
  }));
  const marked = reportedRows(first, tone).map((row): LegendRow => ({
    ...row,
    count: describe(first.reported, first.reported / first.withValue),
    share: describe(second.reported, second.reported / second.withValue),
  }));
  return layLegend([classes, missing, [...marked, ...outlineRows(first)]], {
    options,
    title: titleOf(first),
    headings: [letterOf(0), letterOf(1)],
    note: paragraph(noteOf(first), width, smallStyle(size)),
  });
}

/** The legend of small maps: what their colours mean; their numbers stand with each. */
export function buildPanelLegend(view: View, panels: readonly Panel[], options: LegendOptions): Block {
  const { size, width, tone } = options;
  const { language, weight } = view.selection;
  const words = allWordsOf(view);
  const shown = view.indicator.kind === 'multiple' ? panels[0]?.view : undefined;
  const paints = fillsOf(shown ?? view, tone);
  const classes: readonly LegendRow[] = shown
    ? shown.classes.map((row) => ({
        ...blank,
        sample: row.bins.map((bin) => paints[bin]!),
        label: row.label,
      }))
    : [{ ...blank, sample: [plainFill], label: figureWords[language].others }];
  const missing = (shown ?? view).statuses.map((row): LegendRow => ({
    sample: [{ pattern: row.status }],
    label: words.status[row.status],
    count: formatNumber(row.count, language),
    share: row.share === undefined ? '–' : formatShare(row.share, language),
  }));
  return layLegend([classes, missing], {
    options,
    title: view.indicator.label[language],
    headings: [words.weights[weight], words.legendShare],
    note: paragraph(noteOf(view), width, smallStyle(size)),
  });
}

const blank = { count: '', share: '' } as const;

interface LegendTexts {
  readonly options: LegendOptions;
  readonly title: string;
  readonly headings: readonly [string, string];
  readonly note: Block;
}

/** Groups of rows below each other; the first in a column of its own where there is room for two. */
function layLegend(
  groups: readonly (readonly LegendRow[])[],
  { options, title, headings, note }: LegendTexts,
): Block {
  const { size, width, isTwoColumns } = options;
  const gap = size.body * 0.7;
  const columnGap = size.body * 2;
  const columnWidth = isTwoColumns ? (width - columnGap) / 2 : width;
  const measures = measureRows(groups.flat(), columnWidth, size, headings);
  const lay = (rows: readonly LegendRow[]) =>
    tagged(
      stack(
        rows.map((row) => layRow(row, measures, size)),
        size.body * 0.22,
      ),
      'L',
    );
  const [first = [], ...others] = groups;
  const names = layHeadings(headings, measures, size);
  const hasNumbers = first.some(({ count }) => count !== '');
  const left = stack(
    [paragraph(title, columnWidth, strongStyle(size)), ...(hasNumbers ? [names] : []), lay(first)],
    size.body * 0.25,
  );
  const rest = [...(hasNumbers || others.flat().length === 0 ? [] : [names]), ...others.map(lay)];
  if (!isTwoColumns) return stack([left, ...rest, note], gap);
  const right = stack(rest, gap);
  const columns: Block = {
    width,
    height: Math.max(left.height, right.height),
    nodes: [...left.nodes, ...moveNodes(right.nodes, columnWidth + columnGap, 0)],
  };
  return stack([columns, note], gap);
}
