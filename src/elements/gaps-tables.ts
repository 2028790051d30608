import { html, nothing, type TemplateResult } from 'lit';
import { describeIndicator, findArea } from '../core/facts.ts';
import { formatNumber, formatShare } from '../core/format.ts';
import { shareOf, tallied, type DistrictGaps, type Gaps, type Tally } from '../core/gaps/result.ts';
import { askedIndicators } from '../core/gaps/rows.ts';
import { nameCluster } from '../core/gaps/text.ts';
import { binOfStatus, type BinFill } from '../core/bins.ts';
import { allMessagesOf } from '../core/messages/all-messages.ts';
import { missingStatuses, type AreaId } from '../core/model.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import { renderLink } from './links.ts';
import { renderSwatch } from './swatch.ts';

/** Connected areas that are told one by one. */
const shownClusters = 10;

/** Municipalities and people by answer; the fields in front are the legend of the map. */
export function renderTallies(view: View, gaps: Gaps): TemplateResult {
  const words = allMessagesOf(view.selection.language);
  const { fills } = gaps.style;
  const firstPattern = fills.length - missingStatuses.length;
  const open = gaps.reasons.map(({ status, tally }) =>
    renderTally(
      view,
      gaps,
      `${words.gaps.truth.unknown}: ${words.status[status]}`,
      tally,
      fills[binOfStatus(status, firstPattern)],
    ),
  );
  return html`<table>
    <caption class="visually-hidden">
      ${words.gaps.tallies}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="padded">${words.gaps.answer}</th>
        <th scope="col" class="padded numeric">${words.weights.municipalities}</th>
        <th scope="col" class="padded numeric">${words.weights.refugees}</th>
        <th scope="col" class="padded numeric">${words.weights.inhabitants}</th>
      </tr>
    </thead>
    <tbody>
      ${renderTally(view, gaps, words.gaps.truth.true, gaps.tallies.true, fills[0])}
      ${renderTally(view, gaps, words.gaps.truth.false, gaps.tallies.false, fills[1])} ${open}
      ${renderTally(view, gaps, words.crossTotal, gaps.total)}
    </tbody>
  </table>`;
}

function renderTally(view: View, gaps: Gaps, label: string, tally: Tally, fill?: BinFill): TemplateResult {
  const { language } = view.selection;
  return html`<tr>
    <th scope="row">
      <span class="group"
        >${fill ? renderSwatch(fill, 'pattern' in fill ? fill.pattern : '') : nothing} ${label}</span
      >
    </th>
    ${tallied.map((key) => {
      const share = shareOf(tally[key], gaps.total[key]);
      return html`<td class="numeric">
        ${formatNumber(tally[key], language)} <span class="share muted">${formatShare(share, language)}</span>
      </td>`;
    })}
  </tr>`;
}

/** Every district with its municipalities, which lead to the map; closed, so that many do not fill the page. */
export function renderDistricts(view: View, gaps: Gaps): readonly TemplateResult[] {
  return gaps.districts.map((district) => renderDistrict(view, gaps, district));
}

function renderDistrict(
  view: View,
  gaps: Gaps,
  { group, areas, tally, total }: DistrictGaps,
): TemplateResult {
  const { language } = view.selection;
  const words = allMessagesOf(language).gaps;
  const format = (value: number) => formatNumber(value, language);
  return html`<details>
    <summary>
      <span
        >${words.districtLine(group.name, format(tally.municipalities), format(total.municipalities))}</span
      >
      <span class="small muted">${words.refugees(format(tally.refugees))}</span>
    </summary>
    <ul class="places">
      ${areas.map((id) => html`<li>${renderPlace(view, gaps, id)}</li>`)}
    </ul>
  </details>`;
}

function renderPlace(view: View, gaps: Gaps, id: AreaId): TemplateResult {
  const { language } = view.selection;
  const { name, refugees } = findArea(gaps.dataset, id)!.municipality;
  const values = askedIndicators(gaps).map(
    (indicator) => describeIndicator(gaps.dataset, indicator, id, language).text,
  );
  const people = allMessagesOf(language).gaps.refugees(formatNumber(refugees, language));
  return html`${renderLink(view, change({ page: 'map', level: 'municipality', places: [id] }), name)}
    <span class="small muted">${[...values, people].join(' · ')}</span>`;
}

/** The largest areas that hang together. */
export function renderClusters(view: View, gaps: Gaps): TemplateResult {
  const { language } = view.selection;
  const words = allMessagesOf(language).gaps;
  const format = (value: number) => formatNumber(value, language);
  if (gaps.clusters.length === 0) return html`<p class="muted">${words.clustersNone}</p>`;
  const more = gaps.clusters.length - shownClusters;
  return html`<ol>
      ${gaps.clusters.slice(0, shownClusters).map(
        (cluster) =>
          html`<li>
            ${nameCluster(cluster, gaps, language)}
            <span class="small muted"
              >${words.clusterLine(format(cluster.tally.municipalities), format(cluster.tally.refugees))}</span
            >
          </li>`,
      )}
    </ol>
    ${more > 0 ? html`<p class="small muted">${words.clustersMore(format(more))}</p>` : nothing}`;
}
