import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { folderOf } from '../core/document/addresses.ts';
import { memoizeLast } from '../core/memoize.ts';
import { placeWords } from '../core/messages/place.ts';
import type { AreaId } from '../core/model.ts';
import { buildGroupSheet } from '../core/profile/group-sheet.ts';
import type { PlaceSheet, SheetRow } from '../core/profile/place-sheet.ts';
import type { View } from '../core/view.ts';
import { selectPlace } from '../state/transitions.ts';
import './atlas-places.ts';
import { comeIntoSight } from './come-into-sight.ts';
import { define } from './define.ts';
import { AtlasChangeEvent, AtlasLocateEvent } from './events.ts';
import { profileStyles } from './profile-styles.ts';
import { renderRelated } from './related-places.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Everything known about the selected association, district or region: the value of each indicator by its rule. */
export class AtlasGroup extends ViewElement {
  static override styles = [
    baseStyles,
    profileStyles,
    css`
      .parents {
        margin-top: 0.25rem;
      }
    `,
  ];

  /** The start of the site as seen from the page, where the site has painted pages beside this one. */
  @property()
  root: string | undefined;

  #build = memoizeLast(buildGroupSheet);

  /** The place that was brought into sight last. */
  #seen: AreaId | undefined;

  protected override updated(): void {
    const id = this.current?.selection.places.at(-1);
    if (id !== undefined && id !== this.#seen) comeIntoSight(this);
    this.#seen = id;
  }

  protected override get words(): AllMessages {
    return this.current?.level?.words ?? allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    const id = view?.selection.places.at(-1);
    if (!view?.level || id === undefined || !view.level.aggregates.has(id)) return nothing;
    const sheet = this.#build(view.level.source, id, this.language);
    const parents = sheet.parents.map(({ name }) => name).join(' · ');
    const compared = view.selection.places.length > 1 ? html`<atlas-places></atlas-places>` : nothing;
    return html`${compared}
      <section aria-labelledby="name">
        <p class="visually-hidden">${this.words.place}</p>
        <h2 id="name">${sheet.name}</h2>
        <p class="small muted">${sheet.designation} · ${parents}</p>
        ${this.#renderActions(id)}
        <dl>
          ${this.#order(sheet).map((row) => this.#renderRow(sheet, row))}
          ${sheet.facts.map(({ label, value, asOf }) => renderEntry(label, value, [asOf]))}
        </dl>
        ${sheet.notes.map((note) => html`<p class="small muted">${note}</p>`)}
        ${this.#renderNeighbours(view, sheet)}
      </section>`;
  }

  #renderNeighbours(view: View, { related }: PlaceSheet) {
    const { neighbours } = placeWords[this.language];
    const found = related.find(({ heading }) => heading === neighbours);
    return found ? renderRelated(view, found.heading, found.places, view.level!.level) : nothing;
  }

  #renderActions(id: AreaId): TemplateResult {
    const { words } = this;
    const close = () => this.dispatchEvent(new AtlasChangeEvent(selectPlace(undefined)));
    return html`<div class="actions no-print">
      <button class="button" @click=${() => this.dispatchEvent(new AtlasLocateEvent(id))}>
        ${words.placeShow}
      </button>
      <button class="button" @click=${close}>${words.placeClose}</button>
      ${this.root === undefined ? nothing : this.#renderSheetLink(id, this.root)}
    </div>`;
  }

  #renderSheetLink(place: AreaId, root: string): TemplateResult {
    const page = { kind: 'place', language: this.language, place } as const;
    const { catalog } = this.current!.dataset;
    return html`<p class="sheet">
      <a href="${root}${folderOf(page, catalog)}">${this.words.placeSheet}</a>
    </p>`;
  }

  /** What the map shows first, as in the profile of a municipality. */
  #order({ themes }: PlaceSheet): readonly SheetRow[] {
    const isOther = (row: SheetRow) => Number(!this.#isShown(row));
    return themes.flatMap(({ rows }) => rows).toSorted((a, b) => isOther(a) - isOther(b));
  }

  #isShown({ label }: SheetRow): boolean {
    return label === this.current!.indicator.label[this.language];
  }

  /** The value, and what it follows from. */
  #renderRow({ columns }: PlaceSheet, row: SheetRow): TemplateResult {
    const { label, cells, origin } = row;
    const [value = '', ...others] = cells;
    const known = others[columns.length - 2] ?? '';
    const isCurrent = this.#isShown(row);
    return renderEntry(label, value, [[known, origin].filter((text) => text !== '').join(' · ')], isCurrent);
  }
}

function renderEntry(
  label: string,
  value: string,
  lines: readonly string[],
  isCurrent = false,
): TemplateResult {
  return html`<div class="entry ${isCurrent ? 'current' : ''}">
    <dt>${label}</dt>
    <dd>
      ${value}
      ${lines.filter((line) => line !== '').map((line) => html`<span class="small muted">${line}</span>`)}
    </dd>
  </div>`;
}

define('atlas-group', AtlasGroup);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-group': AtlasGroup;
  }
}
