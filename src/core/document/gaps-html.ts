import { findArea } from '../facts.ts';
import { formatNumber, formatShare } from '../format.ts';
import { decodeQuestion } from '../gaps/codec.ts';
import {
  answerQuestion,
  shareOf,
  tallied,
  type DistrictGaps,
  type Gaps,
  type Tally,
} from '../gaps/result.ts';
import { describeAnswer, describeOpen, describeWhere } from '../gaps/text.ts';
import { describeQuestion } from '../gaps/words.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { paintedWords } from '../messages/painted.ts';
import type { View } from '../view.ts';
import { linkTo } from './addresses.ts';
import type { AppPage, RenderMain } from './app-page.ts';
import { renderColorSwatch, renderPatternSwatch } from './legend-html.ts';
import { renderMapSvg, stillMapSize } from './map-svg.ts';
import { html, type Content, type Markup } from './markup.ts';

type Ready = NonNullable<View['dataset']['catalog']['questions']>[number];

/** The page of gaps: every ready-made question with its answer, the first with its map. */
export const renderGapsMain: RenderMain = (view, page) => {
  const { language } = page;
  const words = allMessagesOf(language);
  const { questions = [] } = view.dataset.catalog;
  const links = questions.map(({ id, title }) => html`<li><a href="#${id}">${title[language]}</a></li>`);
  return html`<h1>${words.pages.gaps}</h1>
    <p class="lead">${words.gaps.introduction}</p>
    <nav class="ready no-print" aria-labelledby="ready">
      <h2 id="ready">${words.gaps.ready}</h2>
      <ul>
        ${links}
      </ul>
    </nav>
    <section class="builder no-print" aria-labelledby="builder">
      <h2 id="builder">${words.gaps.builder}</h2>
      <p class="muted">${words.gaps.nothingAsked}</p>
    </section>
    <noscript><p class="muted">${paintedWords[language].withoutScripts.gaps}</p></noscript>
    <section class="answers" aria-labelledby="answers">
      <h2 id="answers">${paintedWords[language].answers}</h2>
      ${questions.map((ready, index) => renderReady(view, page, ready, index === 0))}
    </section>`;
};

function renderReady(view: View, page: AppPage, { id, title, question }: Ready, isFirst: boolean): Markup {
  const { language } = page;
  const { indicators } = view.dataset.catalog;
  const gaps = answerQuestion(view.dataset, decodeQuestion(question, indicators)!);
  const words = allMessagesOf(language).gaps;
  const sentences = [describeOpen(gaps, language), describeWhere(gaps, language)].filter(
    (text) => text !== '',
  );
  return html`<article id="${id}" aria-labelledby="${id}-title">
    <div>
      <h3 id="${id}-title">${title[language]}</h3>
      <p class="muted">${words.asked(describeQuestion(gaps.question, { indicators, language }))}</p>
      <p class="finding">${describeAnswer(gaps, language)}</p>
      ${sentences.map((text) => html`<p>${text}</p>`)} ${isFirst ? renderTallies(gaps, page) : undefined}
      ${gaps.districts.map((district) => renderDistrict(gaps, page, district))}
    </div>
    ${isFirst ? renderMap(view, gaps, page) : undefined}
  </article>`;
}

function renderMap(view: View, gaps: Gaps, { language }: AppPage): Markup {
  const { map: label } = allMessagesOf(language).gaps;
  const text = describeAnswer(gaps, language);
  const shown = { ...view, style: gaps.style };
  return html`<div>${renderMapSvg(shown, { size: stillMapSize, className: 'still-map', label, text })}</div>`;
}

/** Municipalities and people by answer; the fields in front are the legend of the map. */
function renderTallies(gaps: Gaps, { language }: AppPage): Markup {
  const words = allMessagesOf(language);
  const [yes, no] = gaps.style.fills.map((fill) =>
    'color' in fill ? renderColorSwatch([fill.color]) : undefined,
  );
  const row = (label: string, tally: Tally, swatch?: Content) =>
    html`<tr>
      <th scope="row"><span class="label">${swatch} ${label}</span></th>
      ${tallied.map((key) => {
        const share = shareOf(tally[key], gaps.total[key]);
        return html`<td class="numeric">
          ${formatNumber(tally[key], language)}
          <span class="share muted">${formatShare(share, language)}</span>
        </td>`;
      })}
    </tr>`;
  const open = gaps.reasons.map(({ status, tally }) =>
    row(`${words.gaps.truth.unknown}: ${words.status[status]}`, tally, renderPatternSwatch(status, 'tally')),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.gaps.tallies}">
    <table class="tallies">
      <caption class="visually-hidden">
        ${words.gaps.tallies}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.gaps.answer}</th>
          <th scope="col" class="numeric">${words.weights.municipalities}</th>
          <th scope="col" class="numeric">${words.weights.refugees}</th>
          <th scope="col" class="numeric">${words.weights.inhabitants}</th>
        </tr>
      </thead>
      <tbody>
        ${row(words.gaps.truth.true, gaps.tallies.true, yes)}
        ${row(words.gaps.truth.false, gaps.tallies.false, no)} ${open} ${row(words.crossTotal, gaps.total)}
      </tbody>
    </table>
  </div>`;
}

/** A district with its municipalities, which lead to their pages; closed, so that many do not fill the page. */
function renderDistrict(
  { dataset }: Gaps,
  page: AppPage,
  { group, areas, tally, total }: DistrictGaps,
): Markup {
  const { language } = page;
  const words = allMessagesOf(language).gaps;
  const format = (value: number) => formatNumber(value, language);
  return html`<details>
    <summary>
      ${words.districtLine(group.name, format(tally.municipalities), format(total.municipalities))}
      <span class="small muted">${words.refugees(format(tally.refugees))}</span>
    </summary>
    <ul>
      ${areas.map((place) => {
        const href = linkTo({ kind: 'place', language, place }, page, dataset.catalog);
        return html`<li><a href="${href}">${findArea(dataset, place)!.municipality.name}</a></li>`;
      })}
    </ul>
  </details>`;
}
