import { css, html, nothing, type TemplateResult } from 'lit';
import { buildProfile, findArea, nameAssociation, type AreaFacts, type ValueFacts } from '../core/facts.ts';
import { formatDate, formatNumber } from '../core/format.ts';
import { selectPlace } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent, AtlasLocateEvent } from './events.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Everything known about the selected municipality; without one, how to select one. */
export class AtlasPlace extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      h2 {
        font-size: 1.25rem;
        line-height: 1.2;
        hyphens: auto;
      }

      .entry {
        display: grid;
        grid-template-columns: minmax(5.5rem, auto) 1fr;
        column-gap: 1rem;
        padding-block: 0.375rem;
        border-top: 1px solid var(--line);
        line-height: 1.35;
      }

      dl {
        margin-block: 0.75rem;
        border-bottom: 1px solid var(--line);
      }

      dd {
        text-align: end;
        font-weight: 600;
        overflow-wrap: anywhere;
        hyphens: auto;
      }

      dd .small {
        display: block;
        font-weight: 400;
      }

      .current dt::before {
        content: '';
        display: inline-block;
        width: 0.5rem;
        height: 0.5rem;
        margin-right: 0.375rem;
        border-radius: 50%;
        background: var(--warm);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const id = view.selection.places.at(-1);
    const area = id && findArea(view.dataset, id);
    if (!area) return html`<p class="muted small">${this.words.placeNone}</p>`;
    return this.#renderArea(area);
  }

  #renderArea(area: AreaFacts): TemplateResult {
    const { words } = this;
    const { id, name, designation } = area.municipality;
    const profile = buildProfile(this.current!.dataset, id, this.language);
    return html`<section aria-labelledby="name">
      <p class="visually-hidden">${words.place}</p>
      <h2 id="name">${name}</h2>
      <p class="small muted">${designation} · ${area.district} · ${nameAssociation(area, this.language)}</p>
      <dl>
        ${area.municipality.counted ? profile.map((facts) => this.#renderValue(facts)) : nothing}
        ${this.#renderFacts(area)}
      </dl>
      <div class="actions no-print">
        <button class="button" @click=${() => this.dispatchEvent(new AtlasLocateEvent(id))}>
          ${words.placeShow}
        </button>
        <button
          class="button"
          @click=${() => this.dispatchEvent(new AtlasChangeEvent(selectPlace(undefined)))}
        >
          ${words.placeClose}
        </button>
      </div>
    </section>`;
  }

  #renderValue(facts: ValueFacts): TemplateResult {
    const isCurrent = facts.indicator.id === this.current!.indicator.id;
    const origin = facts.via === undefined ? facts.asOf : `${this.words.viaAssociationShort} · ${facts.asOf}`;
    const lines = facts.detail === undefined ? [origin] : [facts.detail, origin];
    return html`<div class="entry ${isCurrent ? 'current' : ''}">
      <dt>${facts.indicator.label[this.language]}</dt>
      <dd>${facts.text} ${lines.map((line) => html`<span class="small muted">${line}</span>`)}</dd>
    </div>`;
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

define('atlas-place', AtlasPlace);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-place': AtlasPlace;
  }
}
