import { html, nothing, type TemplateResult } from 'lit';
import { nameGroup } from '../core/figure/area.ts';
import type { FigureChoice } from '../core/figure/figure-choice.ts';
import { allMessagesOf } from '../core/messages/all-messages.ts';
import { figureWords } from '../core/messages/figure.ts';
import type { Group, Language, OutlineLevel } from '../core/model.ts';
import type { View } from '../core/view.ts';

/** What the fields show, and what they change. */
export interface FigureFields {
  readonly view: View;
  readonly choice: FigureChoice;
  /** Of the page. */
  readonly language: Language;
  readonly change: (part: Partial<FigureChoice>) => void;
}

/** An area by itself, or parts of everything once more: not both, since an area is large already. */
export function renderParts(fields: FigureFields): TemplateResult {
  const { view, choice, language, change } = fields;
  const own = figureWords[language];
  const canHaveInset = !view.level && choice.area === undefined && choice.layout.startsWith('map');
  const choose = (event: Event) => {
    const key = (event.target as HTMLSelectElement).value;
    change({ area: key === '' ? undefined : key, inset: [] });
  };
  return html`<label class="field"
      >${own.area}
      <select @change=${choose}>
        <option value="" ?selected=${choice.area === undefined}>${own.wholeArea}</option>
        ${renderGroups(fields, choice.area)}
      </select></label
    >
    ${canHaveInset ? renderInset(fields) : nothing}`;
}

/** What is drawn once more: each part can be taken away, and another added. */
function renderInset(fields: FigureFields): TemplateResult {
  const { view, choice, language, change } = fields;
  const own = figureWords[language];
  const chosen = listGroups(view).filter(({ id }) => choice.inset.includes(id));
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    if (select.value !== '') change({ inset: [...choice.inset, select.value] });
    select.value = '';
  };
  const remove = (key: string) => (event: Event) => {
    // The button goes with its part: who uses the keyboard stays at the field.
    (event.target as HTMLElement).closest('div')?.querySelector('select')?.focus();
    change({ inset: choice.inset.filter((one) => one !== key) });
  };
  return html`<div>
    <label class="field"
      >${own.insetField}
      <select @change=${add}>
        <option value="">${chosen.length === 0 ? own.noInset : own.addInset}</option>
        ${renderGroups(fields)}
      </select></label
    >
    <ul class="parts">
      ${chosen.map((group) => {
        const name = nameGroup(group, language);
        return html`<li>
          <span>${name}</span>
          <button class="button" aria-label=${own.removeInset(name)} @click=${remove(group.id)}>
            ${own.remove}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

const levels = ['region', 'district', 'association'] as const satisfies readonly OutlineLevel[];

function listGroups({ dataset }: FigureFields['view']): readonly Group[] {
  return levels.flatMap((level) => dataset.groups[level]);
}

/** Without what is in the inset already. */
function renderGroups({ view, choice, language }: FigureFields, chosen?: string): readonly TemplateResult[] {
  const words = allMessagesOf(language).outlinesOf;
  return levels.map(
    (level) =>
      html`<optgroup label=${words[level]}>
        ${sortByName(view.dataset.groups[level], language)
          .filter(({ id }) => !choice.inset.includes(id))
          .map(
            (group) =>
              html`<option value=${group.id} ?selected=${group.id === chosen}>
                ${nameGroup(group, language)}
              </option>`,
          )}
      </optgroup>`,
  );
}

function sortByName(groups: readonly Group[], language: Language): readonly Group[] {
  return groups.toSorted((a, b) => a.name.localeCompare(b.name, language));
}
