import { html, nothing, type TemplateResult } from 'lit';
import { describeValue } from '../core/facts.ts';
import { allMessagesOf } from '../core/messages/all-messages.ts';
import type { AreaLevel } from '../core/model.ts';
import type { RelatedPlace } from '../core/profile/related-place.ts';
import type { View } from '../core/view.ts';
import { change, comparePlace } from '../state/transitions.ts';
import { renderLink } from './links.ts';

/** Reasons of fewer characters than this leave room for several places in a line. */
const longestInline = 40;

/** Other places of a level under a heading: each a link, with its reason, and a way to put it beside the selected one. */
export function renderRelated(
  view: View,
  heading: string,
  places: readonly RelatedPlace[],
  level: AreaLevel = 'municipality',
): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  const isClose = places.every(({ reason }) => reason.length < longestInline);
  return html`<h3>${heading}</h3>
    <ul class="related ${isClose ? 'close' : ''}">
      ${places.map((place) => html`<li>${renderPlace(view, place, level)}</li>`)}
    </ul>`;
}

/** Neighbours with what the map shows of them behind their direction; several answers would be too long. */
export function tellValues(view: View, places: readonly RelatedPlace[]): readonly RelatedPlace[] {
  if (view.level || view.indicator.kind === 'multiple') return places;
  return places.map((place) => ({
    ...place,
    reason: [place.reason, describeValue(view, place.id).text].filter((text) => text !== '').join(' · '),
  }));
}

function renderPlace(view: View, { id, name, reason }: RelatedPlace, level: AreaLevel): TemplateResult {
  const words = allMessagesOf(view.selection.language).profile;
  const isBeside = view.selection.places.includes(id);
  const add = html`<span aria-hidden="true">+</span><span class="visually-hidden">${words.add(name)}</span>`;
  return html`<span class="inline">
      ${renderLink(view, change({ places: [id], level }), name)}
      ${isBeside ? nothing : html`<span class="add no-print">${renderLink(view, comparePlace(id), add)}</span>`}
    </span>
    ${reason === '' ? nothing : html`<span class="small muted">${reason}</span>`}`;
}
