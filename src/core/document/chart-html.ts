import { buildDistribution, type Distribution } from '../chart-distribution.ts';
import { describeRest, layCombinations, type CombinationDot } from '../combination-columns.ts';
import { describeDistribution, formatBare } from '../distribution-text.ts';
import {
  barColor,
  chartSize,
  drawDistribution,
  labelLine,
  type ChartInks,
  type ChartMark,
} from '../distribution-drawing.ts';
import type { MultipleIndicator } from '../indicator.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { answerWords } from '../messages/answers.ts';
import type { View } from '../view.ts';
import { attribute, html, svg, type Markup } from './markup.ts';

const inks: ChartInks = { ink: 'currentColor', ground: 'var(--atlas-ground)' };
const barHeight = 48;

/**
 * The chart of a kind of indicator that has more to show than its legend: how numbers are spread, or which answers are
 * given together; with its title, and in words. `undefined` where the legend shows all.
 *
 * @param name begins the ids in it, which must be unique on the page
 */
export function renderChart(view: View, name: string): Markup | undefined {
  if (view.indicator.kind === 'multiple') return renderCombinations(view, view.indicator);
  const distribution = buildDistribution(view);
  return distribution && renderDistribution(view, distribution, name);
}

function renderDistribution(view: View, distribution: Distribution, name: string): Markup {
  const { language } = view.selection;
  const [title, note] = [`${name}-chart`, `${name}-chart-note`];
  const { box, bars, axis, labels } = drawDistribution(distribution, inks);
  const { width, height } = chartSize;
  return html`<div class="distribution">
    <h3 id="${title}">${allMessagesOf(language).distribution}</h3>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${title} ${note}">
      ${box.map(renderMark)}
      <path d="${bars.join('')}" fill="${barColor}" />
      ${axis.map(renderMark)}
      <g text-anchor="middle" font-size="${labelLine.size}" fill="currentColor">
        ${labels.map(({ x, value }) => svg`<text x="${x}" y="${labelLine.y}">${formatBare(view, value)}</text>`)}
      </g>
    </svg>
    <p id="${note}" class="small muted">${describeDistribution(view, distribution)}</p>
  </div>`;
}

function renderMark({ path, fill, stroke, strokeWidth, strokeOpacity }: ChartMark): Markup {
  return svg`<path d="${path}" fill="${fill ?? 'none'}" ${attribute('stroke', stroke)}
    ${attribute('stroke-width', strokeWidth)} ${attribute('stroke-opacity', strokeOpacity)}/>`;
}

function renderCombinations(view: View, { options }: MultipleIndicator): Markup | undefined {
  const { language } = view.selection;
  const columns = layCombinations(view);
  if (columns.length === 0) return undefined;
  return html`<table class="combinations">
      <caption>
        ${allMessagesOf(language).combinations}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="small muted">${answerWords[language].combinationsShare}</th>
          ${columns.map(({ percent, bar }) => renderBar(percent, Math.max(bar * barHeight, 1)))}
        </tr>
      </thead>
      <tbody>
        ${options.map(
          ({ label }, row) =>
            html`<tr>
              <th scope="row" class="small">${label[language]}</th>
              ${columns.map(({ dots }) => renderDot(dots[row]!, answerWords[language]))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="small muted">${describeRest(view)}</p>`;
}

function renderBar(percent: string, height: number): Markup {
  return html`<th scope="col">
    <span class="numeric">${percent}</span>
    <svg width="10" height="${barHeight}" aria-hidden="true">
      <rect y="${(barHeight - height).toFixed(1)}" width="10" height="${height.toFixed(1)}" />
    </svg>
  </th>`;
}

function renderDot(
  { isGiven, hangsAbove, hangsBelow }: CombinationDot,
  words: (typeof answerWords)['de'],
): Markup {
  const classes = [
    ...(isGiven ? ['given'] : []),
    ...(hangsAbove ? ['above'] : []),
    ...(hangsBelow ? ['below'] : []),
  ];
  return html`<td ${attribute('class', classes.length === 0 ? undefined : classes.join(' '))}>
    <span class="visually-hidden">${isGiven ? words.combinationGiven : words.combinationNotGiven}</span>
  </td>`;
}
