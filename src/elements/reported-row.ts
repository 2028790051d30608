import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber, formatShare } from '../core/format.ts';
import { messagesOf } from '../core/messages/messages.ts';
import { reportedMark } from '../core/patterns.ts';
import type { View } from '../core/view.ts';

/** The mark of values that an association reported, as an SVG pattern that lets what lies below it shine through. */
export function renderReportedPattern(id: string): TemplateResult {
  const { size, strokeWidth, strokes } = reportedMark;
  return svg`<pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse">
    ${strokes.map(({ path, color, opacity }) => svg`<path d=${path} fill="none" stroke=${color} stroke-opacity=${opacity} stroke-width=${strokeWidth}/>`)}
  </pattern>`;
}

/** A field of some colour with the mark on it. */
export function renderReportedSwatch(): TemplateResult {
  return svg`<svg class="swatch" width="22" height="18" aria-hidden="true" focusable="false">
    <defs>${renderReportedPattern('reported')}</defs>
    <rect x="0.5" y="0.5" width="21" height="17" fill="#9aa5b1"/>
    <rect x="0.5" y="0.5" width="21" height="17" fill="url(#reported)" stroke="currentcolor" stroke-opacity="0.35"/>
  </svg>`;
}

/** Foot of the legend: how many of the values came through the association, by the weight; nothing where none did. */
export function renderReported(view: View): TemplateResult | typeof nothing {
  if (view.reported === 0) return nothing;
  const { language } = view.selection;
  const share = view.withValue === 0 ? 0 : view.reported / view.withValue;
  return html`<tfoot>
    <tr>
      <th scope="row">
        <span class="label">
          ${view.style.reported ? renderReportedSwatch() : nothing} ${messagesOf(language).reportedThrough}
        </span>
      </th>
      <td class="numeric">${formatNumber(view.reported, language)}</td>
      <td class="numeric muted">${formatShare(share, language)}</td>
    </tr>
  </tfoot>`;
}
