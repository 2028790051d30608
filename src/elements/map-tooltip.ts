import { html, nothing, type TemplateResult } from 'lit';
import { describeValue, findArea, nameAssociation } from '../core/facts.ts';
import type { AreaId } from '../core/model.ts';
import type { View } from '../core/view.ts';

/** What the map says about an area: name, what it belongs to, value with unit, origin and reference date. */
export function renderTooltip(view: View, id: AreaId): TemplateResult {
  const area = findArea(view.dataset, id);
  if (!area) return html``;
  const { counted, name } = area.municipality;
  const facts = describeValue(view, id);
  const lines = [facts.detail, facts.via, facts.status === 'unincorporated' ? undefined : facts.asOf];
  return html`<div class="tooltip" aria-hidden="true">
    <p class="name">${name}</p>
    ${view.level ? nothing : html`<p class="small muted">${area.district}${counted ? html` · ${nameAssociation(area, view.selection.language)}` : nothing}</p>`}
    <p class="value">${facts.text}</p>
    ${lines.map((line) => (line === undefined ? nothing : html`<p class="small muted">${line}</p>`))}
  </div>`;
}

/** The same as one sentence, for the status line that screen readers hear. */
export function describeForStatus(view: View, id: AreaId): string {
  const area = findArea(view.dataset, id);
  const facts = describeValue(view, id);
  const parts = [facts.text, facts.detail, facts.via].filter((part) => part !== undefined);
  const place = view.level ? '' : `, ${area?.district ?? ''}`;
  return `${area?.municipality.name ?? id}${place}: ${parts.join(', ')}.`;
}

const gapPx = 14;

/** Puts a tooltip beside a point, on the side that has room, within its frame. */
export function placeTooltip(
  tooltip: HTMLElement,
  point: { readonly x: number; readonly y: number },
  frame: HTMLElement,
): void {
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const isRoomRight = point.x + gapPx + width <= frame.clientWidth;
  const left = isRoomRight ? point.x + gapPx : Math.max(0, point.x - gapPx - width);
  const isRoomBelow = point.y + gapPx + height <= frame.clientHeight;
  const top = isRoomBelow ? point.y + gapPx : Math.max(0, point.y - gapPx - height);
  tooltip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
