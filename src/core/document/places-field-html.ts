import type { Dataset } from '../dataset.ts';
import { writePlaces } from '../embed/find-places.ts';
import { markingWords } from '../messages/marking.ts';
import type { Group, Language } from '../model.ts';
import { html, type Markup } from './markup.ts';

/** What can be wrong with places, in the order in which it is told; each a list of `FoundPlaces`. */
const faults = ['unknown', 'ambiguous', 'outside', 'surplus'] as const;

/** The field for municipalities to be marked: it holds all of them, so that a script knows their names and their parts. */
export function renderPlacesField(
  { municipalities }: Dataset,
  areas: readonly Group[],
  language: Language,
): Markup {
  const words = markingWords[language];
  const places = municipalities.map(({ id, name }) => ({
    id,
    name,
    areas: areas.filter(({ members }) => members.includes(id)).map((area) => area.id),
  }));
  return html`<p>
    <label for="places">${words.label}</label>
    <input
      id="places"
      name="places"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="places-hint places-found places-faults"
      data-places="${writePlaces(places)}"
    />
    <span class="small muted" id="places-hint">${words.hint}</span>
    <span class="small" id="places-found" role="status" data-words="${words.found}"></span>
    <span class="fault" id="places-faults" role="alert">
      ${faults.map((fault) => html`<span hidden data-fault="${fault}">${words[fault]} <span></span></span>`)}
    </span>
  </p>`;
}
