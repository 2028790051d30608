import { html, nothing, type TemplateResult } from 'lit';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { monthsOf, statusesOf } from '../core/gaps/choices.ts';
import {
  addPart,
  beginCondition,
  beginGroup,
  canGrow,
  canNest,
  conditionOf,
  removePart,
  replacePart,
  type Path,
} from '../core/gaps/edit.ts';
import {
  comparisonsFor,
  emptyQuestion,
  isGroup,
  type Condition,
  type Group,
  type Question,
} from '../core/gaps/question.ts';
import type { Indicator } from '../core/indicator.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { formStyles } from './form-styles.ts';
import { renderOperand, renderSelect } from './question-operand.ts';
import { questionStyles } from './question-styles.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Builds a question out of conditions and groups of them, with native controls; every change is an address. */
export class AtlasQuestion extends ViewElement {
  static override styles = [baseStyles, formStyles, questionStyles];

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { question } = view.selection;
    const { gaps: words } = this.words;
    const isAsked = question.parts.length > 0;
    return html`<section aria-labelledby="builder">
      <h2 id="builder">${words.builder}</h2>
      ${isAsked ? this.#renderGroup(question, []) : html`<p class="muted">${words.nothingAsked}</p>`}
      ${isAsked ? nothing : this.#renderAdders(question, [])}
    </section>`;
  }

  /** The parts of a group, how they combine, and what can be added. */
  #renderGroup(group: Group, path: Path): TemplateResult {
    const { gaps: words } = this.words;
    const label = path.length === 0 ? words.combine : words.combineGroup;
    const put = (combine: Group['combine']) => this.#ask(this.#replace(path, { ...group, combine }));
    const nameOf = (combine: Group['combine']) => words.combined[combine];
    return html`<div class="row">
        ${path.length === 0 ? nothing : this.#renderNegation(group, path)}
        <span>${label}</span>
        ${group.parts.length > 1 ? renderSelect(label, ['all', 'any'] as const, group.combine, nameOf, put) : nothing}
        ${path.length === 0 ? nothing : this.#renderRemove(words.group(numberOf(path)), path)}
      </div>
      <div class="parts">
        ${group.parts.map((part, index) => {
          const inner = [...path, index];
          const name = isGroup(part) ? words.group(numberOf(inner)) : words.condition(numberOf(inner));
          return html`<div class="part ${isGroup(part) ? 'group' : ''}" role="group" aria-label=${name}>
            ${isGroup(part) ? this.#renderGroup(part, inner) : this.#renderCondition(part, inner)}
          </div>`;
        })}
      </div>
      ${this.#renderAdders(group, path)}`;
  }

  #renderCondition(condition: Condition, path: Path): TemplateResult {
    const { catalog } = this.current!.dataset;
    const { gaps: words } = this.words;
    const indicator = catalog.indicators.find(({ id }) => id === condition.indicator)!;
    const put = (next: Condition) => this.#ask(this.#replace(path, next));
    const labelOf = ({ label, variantOf }: Indicator) => {
      const base = catalog.indicators.find(({ id }) => id === variantOf);
      return base ? `${base.label[this.language]}: ${label[this.language]}` : label[this.language];
    };
    return html`<div class="row">
        ${renderSelect(this.words.indicator, catalog.indicators, indicator, labelOf, (chosen) =>
          put({ ...beginCondition(chosen), negated: condition.negated }),
        )}
        ${this.#renderNegation(condition, path)}
        ${renderSelect(
          words.comparison,
          comparisonsFor(indicator),
          condition.compare,
          (compare) => words.compare[compare],
          (compare) => put(conditionOf(indicator, compare, condition)),
        )}
        ${renderOperand({
          condition,
          indicator,
          language: this.language,
          months: monthsOf(this.current!.dataset, indicator.id),
          statuses: statusesOf(this.current!.dataset, indicator.id),
          change: put,
        })}
        ${this.#renderRemove(words.condition(numberOf(path)), path)}
      </div>
      ${
        indicator.kind === 'month' && condition.compare !== 'status'
          ? html`<p class="note small muted">${words.notBegunNote}</p>`
          : nothing
      }`;
  }

  #renderNegation(part: Condition | Group, path: Path): TemplateResult {
    const toggle = () => this.#ask(this.#replace(path, { ...part, negated: !part.negated }));
    return html`<label class="check">
      <input type="checkbox" .checked=${part.negated} @change=${toggle} />${this.words.gaps.negate}
    </label>`;
  }

  #renderRemove(name: string, path: Path): TemplateResult {
    const { question } = this.current!.selection;
    const remove = () => this.#ask(removePart(question, path), `add-${path.slice(0, -1).join('-')}`);
    const label = this.words.gaps.remove(name);
    return html`<button class="button remove" aria-label=${label} title=${label} @click=${remove}>
      <span aria-hidden="true">✕</span>
    </button>`;
  }

  #renderAdders(group: Group, path: Path) {
    const { gaps: words } = this.words;
    const { dataset, selection } = this.current!;
    const { question } = selection;
    const first = dataset.catalog.indicators[0]!;
    const add = (part: Condition | Group) => this.#ask(addPart(question, path, part));
    const isStarted = path.length === 0 && group.parts.length > 0;
    if (!canGrow(question) && !isStarted) return nothing;
    return html`<p class="row">
      ${canGrow(question) ? this.#renderAdder(path, () => add(beginCondition(first))) : words.full}
      ${
        canGrow(question) && canNest(path)
          ? html`<button class="button" @click=${() => add(beginGroup(group, first))}>
              ${words.addGroup}
            </button>`
          : nothing
      }
      ${
        isStarted
          ? html`<button class="button" @click=${() => this.#ask(emptyQuestion, 'add-')}>
              ${words.clear}
            </button>`
          : nothing
      }
    </p>`;
  }

  #renderAdder(path: Path, add: () => void): TemplateResult {
    return html`<button class="button" id="add-${path.join('-')}" @click=${add}>
      ${this.words.gaps.addCondition}
    </button>`;
  }

  #replace(path: Path, part: Condition | Group): Question {
    const { question } = this.current!.selection;
    return path.length === 0 && isGroup(part)
      ? { ...part, negated: false }
      : replacePart(question, path, part);
  }

  /** @param focus id of the control to go to, where the one that was used is gone */
  #ask(question: Question, focus?: string): void {
    this.dispatchEvent(new AtlasChangeEvent(change({ question })));
    if (focus !== undefined) void this.updateComplete.then(() => this.#focus(focus));
  }

  /** Where the group is gone too, the question itself. */
  #focus(id: string): void {
    const control = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    (control ?? this.renderRoot.querySelector<HTMLElement>('#add-'))?.focus();
  }
}

/** "2.1": the first part of the second. */
function numberOf(path: Path): string {
  return path.map((index) => index + 1).join('.');
}

define('atlas-question', AtlasQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-question': AtlasQuestion;
  }
}
