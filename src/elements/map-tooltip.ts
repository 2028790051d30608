import { html, nothing, type TemplateResult } from 'lit';
import { describeValue, findArea, nameAssociation, type AreaFacts } from '../core/facts.ts';
import { formatNumber } from '../core/format.ts';
import type { AreaId, Municipality } from '../core/model.ts';
import type { View } from '../core/view.ts';
import { wordsOf } from '../core/words.ts';
import { renderColorSwatch } from './swatch.ts';

/**
 * What the map says about an area: name, what it belongs to, value with unit, class, origin and reference date, and how
 * many people it is about.
 */
export function renderTooltip(view: View, id: AreaId): TemplateResult {
  const area = findArea(view.dataset, id);
  if (!area) return html``;
  const { counted, name } = area.municipality;
  const facts = describeValue(view, id);
  const lines = [facts.detail, facts.via, facts.status === 'unincorporated' ? undefined : facts.asOf];
  return html`<div class="tooltip" aria-hidden="true">
    <p class="name">${name}</p>
    ${view.level ? nothing : html`<p class="small muted">${area.district}${counted ? html` · ${nameMembership(view, area)}` : nothing}</p>`}
    <p class="value">${facts.text}</p>
    ${renderClass(view, id, facts.text)}
    ${lines.map((line) => (line === undefined ? nothing : html`<p class="small muted">${line}</p>`))}
    ${counted ? html`<p class="small muted">${countPeople(view, area.municipality)}</p>` : nothing}
  </div>`;
}

/** The association with how many belong to it. */
function nameMembership(view: View, area: AreaFacts): string {
  const { language } = view.selection;
  const name = nameAssociation(area, language);
  const count = area.association?.members.length ?? 0;
  const members = wordsOf(view).amount.municipalities(formatNumber(count, language), false);
  return count > 1 ? `${name} (${members})` : name;
}

/** The class with its colour, where the value does not say it already. */
function renderClass({ classes, style }: View, id: AreaId, value: string): TemplateResult | typeof nothing {
  const bin = style.bins.get(id);
  const row = classes.find(({ bins }) => bin !== undefined && bins.includes(bin));
  if (row === undefined || row.label === value) return nothing;
  return html`<p class="small class">${renderColorSwatch(row.colors)} ${row.label}</p>`;
}

function countPeople(view: View, { refugees, population }: Municipality): string {
  const { amount } = wordsOf(view);
  const format = (count: number) => formatNumber(count, view.selection.language);
  return `${amount.refugees(format(refugees), refugees === 1)} · ${amount.inhabitants(format(population), population === 1)}`;
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
