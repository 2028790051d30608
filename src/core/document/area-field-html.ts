import { nameGroup } from '../figure/area.ts';
import { areaWords } from '../messages/area.ts';
import { messagesOf } from '../messages/messages.ts';
import { outlineLevels, type Group, type Language } from '../model.ts';
import { html, type Markup } from './markup.ts';

/** The field of a form that narrows a map to one of some areas, listed by level; everything is chosen. */
export function renderAreaField(areas: readonly Group[], language: Language): Markup {
  const words = areaWords[language];
  const { outlinesOf } = messagesOf(language);
  const levels = outlineLevels.filter((level) => areas.some((area) => area.level === level)).toReversed();
  return html`<p>
    <label for="area">${words.label}</label>
    <select id="area" name="area" aria-describedby="area-hint">
      <option value="">${words.everything}</option>
      ${levels.map(
        (level) =>
          html`<optgroup label="${outlinesOf[level]}">
            ${sortByName(areas, level, language).map(
              ([id, name]) => html`<option value="${id}">${name}</option>`,
            )}
          </optgroup>`,
      )}
    </select>
    <span class="small muted" id="area-hint">${words.hint}</span>
  </p>`;
}

/** In a list of names, one is found by its place: "Esslingen, Landkreis". */
function sortByName(areas: readonly Group[], level: Group['level'], language: Language) {
  const { compare } = new Intl.Collator(language);
  return areas
    .filter((area) => area.level === level)
    .map((area) => [area.id, level === 'region' ? nameGroup(area, language) : area.name] as const)
    .toSorted(([, a], [, b]) => compare(a, b));
}
