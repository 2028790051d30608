import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { folderOf } from '../core/document/addresses.ts';
import { nameAssociation, type AreaFacts } from '../core/facts.ts';
import { formatDate, formatNumber } from '../core/format.ts';
import type { Indicator } from '../core/indicator.ts';
import { memoizeLast } from '../core/memoize.ts';
import { passportWords } from '../core/messages/passport.ts';
import { pinningWords } from '../core/messages/pinning.ts';
import type { AreaId, Municipality } from '../core/model.ts';
import { membershipOf } from '../core/parts.ts';
import { buildPlaceProfile, type PlaceProfile, type ProfileEntry } from '../core/profile/profile.ts';
import { change, selectPlace } from '../state/transitions.ts';
import './atlas-places.ts';
import { comeIntoSight } from './come-into-sight.ts';
import { define } from './define.ts';
import { AtlasChangeEvent, AtlasLocateEvent } from './events.ts';
import { renderLink } from './links.ts';
import { profileStyles } from './profile-styles.ts';
import { renderRelated, tellValues } from './related-places.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Everything known about the selected municipality; without one, how to select one. */
export class AtlasPlace extends ViewElement {
  static override styles = [baseStyles, profileStyles];

  /** The start of the site as seen from the page, where the site has painted pages beside this one. */
  @property()
  root: string | undefined;

  #build = memoizeLast(buildPlaceProfile);

  /** Whether the origin of a value could not be shown. */
  @state()
  private hasFailed = false;

  /** The place that was brought into sight last. */
  #seen: AreaId | undefined;

  protected override updated(): void {
    const id = this.current?.selection.places.at(-1);
    if (id !== undefined && id !== this.#seen) comeIntoSight(this);
    this.#seen = id;
  }

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { places } = view.selection;
    const id = places.at(-1);
    const profile = id && this.#build(view.level?.source ?? view.dataset, id, this.language);
    if (!profile) return nothing;
    return html`${places.length > 1 ? html`<atlas-places></atlas-places>` : nothing}
    ${this.#renderProfile(profile)}`;
  }

  #renderProfile(profile: PlaceProfile): TemplateResult {
    const { words } = this;
    const { area, entries } = profile;
    const { id, name, designation, counted } = area.municipality;
    return html`<section aria-labelledby="name">
      <p class="visually-hidden">${words.place}</p>
      <h2 id="name">${name}</h2>
      <p class="small muted">${designation} · ${area.district} · ${nameAssociation(area, this.language)}</p>
      ${this.#renderMembership(area)} ${counted ? html`<p class="small muted">${profile.size}</p>` : nothing}
      ${this.#renderActions(id)}
      <dl>
        ${this.#order(entries).map((entry) => this.#renderEntry(entry, area.municipality))}
        ${this.#renderFacts(area)}
      </dl>
      <p role="status" class="small">${this.hasFailed ? passportWords[this.language].failed : ''}</p>
      ${counted ? html`<p class="small muted">${words.profile.basis}</p>` : nothing}
      ${renderRelated(this.current!, words.profile.neighbours, tellValues(this.current!, profile.neighbours))}
      ${renderRelated(this.current!, words.profile.similar, profile.similar)}
      <p class="small muted">
        ${profile.similar.length === 0 ? words.profile.similarNone : words.profile.similarNote}
      </p>
    </section>`;
  }

  /** Ways to the association, and to all its members on the map. */
  #renderMembership({ municipality, association }: AreaFacts): TemplateResult | typeof nothing {
    const view = this.current!;
    const pinned = membershipOf(view, municipality.id);
    if (!association || !pinned) return nothing;
    const words = pinningWords[this.language];
    const count = formatNumber(association.members.length, this.language);
    const show = change({ level: 'association', places: [association.id], pinned: undefined });
    return html`<p class="small no-print">
      ${renderLink(view, change({ pinned }), words.members(count))} ·
      ${renderLink(view, show, words.association)}
    </p>`;
  }

  /** What the map shows first: nobody should have to look for it. */
  #order(entries: readonly ProfileEntry[]): readonly ProfileEntry[] {
    const isOther = ({ facts }: ProfileEntry) => Number(!this.#isShown(facts.indicator));
    return entries.toSorted((a, b) => isOther(a) - isOther(b));
  }

  #isShown({ id }: Indicator): boolean {
    const { indicator } = this.current!;
    return id === indicator.id || id === indicator.variantOf;
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

  /** The page of the municipality, to be printed or cited. */
  #renderSheetLink(place: AreaId, root: string): TemplateResult {
    const page = { kind: 'place', language: this.language, place } as const;
    const { catalog } = this.current!.dataset;
    return html`<p class="sheet">
      <a href="${root}${folderOf(page, catalog)}">${this.words.placeSheet}</a>
    </p>`;
  }

  /** Value, origin and date, and where it stands among others. */
  #renderEntry({ facts, origin, standings }: ProfileEntry, place: Municipality): TemplateResult {
    const isCurrent = this.#isShown(facts.indicator);
    const lines = [facts.detail ?? '', [origin, facts.asOf].filter((text) => text !== '').join(' · ')];
    const [first, ...others] = standings.map(({ text }) => text);
    return html`<div class="entry ${isCurrent ? 'current' : ''}">
      <dt>${facts.indicator.label[this.language]}</dt>
      <dd>
        ${facts.text}
        ${lines.filter((line) => line !== '').map((line) => html`<span class="small muted">${line}</span>`)}
      </dd>
      <dd class="passport">${this.#renderPassportButton(facts.indicator, place)}</dd>
      ${first === undefined ? nothing : html`<dd class="standing small">${renderStandings(first, others)}</dd>`}
    </div>`;
  }

  #renderPassportButton(indicator: Indicator, { id, name }: Municipality): TemplateResult {
    const words = passportWords[this.language];
    return html`<button
      class="no-print"
      aria-haspopup="dialog"
      aria-label=${words.openOf(indicator.label[this.language], name)}
      @click=${() => this.#openPassport(indicator, id)}
    >
      ${words.open}
    </button>`;
  }

  async #openPassport(indicator: Indicator, place: AreaId): Promise<void> {
    const view = this.current!;
    try {
      const { AtlasPassportDialog } = await import('./atlas-passport-dialog.ts');
      document.body.append(Object.assign(new AtlasPassportDialog(), { view, indicator, place }));
      this.hasFailed = false;
    } catch (error) {
      console.error('<atlas-place>', error);
      this.hasFailed = true;
    }
  }

  #renderFacts({ municipality }: AreaFacts): TemplateResult[] {
    const { words, language } = this;
    const { facts } = this.current!.dataset.catalog;
    const asOf = (date: string) => words.asOf(formatDate(date, language));
    const rows = [
      [
        words.placePopulation,
        formatNumber(municipality.population, language),
        asOf(facts.population.referenceDate),
      ],
      [
        words.placeRefugees,
        formatNumber(municipality.refugees, language),
        asOf(facts.refugees.referenceDate),
      ],
      [words.placeKey, municipality.id, ''],
    ] as const;
    return rows.map(
      ([label, value, date]) =>
        html`<div class="entry">
          <dt>${label}</dt>
          <dd>${value} ${date === '' ? nothing : html`<span class="small muted">${date}</span>`}</dd>
        </div>`,
    );
  }
}

/** The first comparison, most often that with places of like size, opens the others. */
function renderStandings(first: string, others: readonly string[]): TemplateResult | string {
  if (others.length === 0) return first;
  return html`<details>
    <summary>${first}</summary>
    <ul>
      ${others.map((text) => html`<li>${text}</li>`)}
    </ul>
  </details>`;
}

define('atlas-place', AtlasPlace);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-place': AtlasPlace;
  }
}
