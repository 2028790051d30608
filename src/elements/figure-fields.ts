import { html, nothing, type TemplateResult } from 'lit';
import type { FigureChoice } from '../core/figure/figure-choice.ts';
import { layoutNames, usualLayout, type LayoutName } from '../core/figure/layout-name.ts';
import { sizeByName, sizeNames, type SizeName } from '../core/figure/sizes.ts';
import { tones, type Tone } from '../core/figure/tone.ts';
import { allMessagesOf } from '../core/messages/all-messages.ts';
import { figureWords } from '../core/messages/figure.ts';
import { languages, type Language } from '../core/model.ts';
import type { View } from '../core/view.ts';
import { renderParts, type FigureFields } from './figure-parts.ts';

/** A choice of one from a list: its words by value, in the order of the list. */
interface Choice<T extends string> {
  readonly label: string;
  readonly words: readonly (readonly [value: T, word: string])[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** The fields by which a reader says how a figure is to be: the flags of the command line. */
export function renderFigureFields(fields: FigureFields): TemplateResult {
  const { choice, language, change } = fields;
  const { embedsFonts, hasNorth, layout } = choice;
  const hasMap = layout !== 'chart' && layout !== 'multiples';
  return html`${renderForm(fields)} ${renderLook(fields)} ${renderParts(fields)}
    <div>
      ${
        hasMap
          ? renderCheck(allMessagesOf(language).figureHasNorth, hasNorth, (isChecked) =>
              change({ hasNorth: isChecked }),
            )
          : nothing
      }
      ${renderCheck(figureWords[language].embedsFonts, embedsFonts, (isChecked) =>
        change({ embedsFonts: isChecked }),
      )}
    </div>`;
}

function renderForm({ view, choice, language, change }: FigureFields): TemplateResult {
  const words = allMessagesOf(language);
  const own = figureWords[language];
  const second = choice.second ?? secondOf(view);
  return html`${renderSelect<SizeName>({
    label: words.figureSize,
    words: sizeNames.map((name) => [name, words.figureSizes[name]]),
    chosen: choice.size,
    choose: (size) => change({ size, layout: keepLayout(view, choice, size) }),
  })}
  ${renderSelect<LayoutName>({
    label: own.layout,
    words: layoutNames.map((name) => [name, own.layouts[name]]),
    chosen: choice.layout,
    choose: (layout) => change({ layout, ...(layout === 'pair' && { second }) }),
  })}
  ${
    choice.layout === 'pair'
      ? renderSelect({
          label: own.second,
          words: listOthers(view, language),
          chosen: second,
          choose: (value) => change({ second: value }),
        })
      : nothing
  }`;
}

function renderLook({ choice, language, change }: FigureFields): TemplateResult {
  const words = allMessagesOf(language);
  const own = figureWords[language];
  return html`${renderSelect<Language>({
    label: words.figureLanguage,
    words: languages.map((one) => [one, words.languageNames[one]]),
    chosen: choice.language,
    choose: (value) => change({ language: value }),
  })}
  ${renderSelect<Tone>({
    label: own.tone,
    words: tones.map((name) => [name, own.tones[name]]),
    chosen: choice.tone,
    choose: (tone) => change({ tone }),
  })}`;
}

/** A new size has its own habit of showing the distribution; what a reader chose beyond that stays. */
function keepLayout(view: View, { size, layout }: FigureChoice, next: SizeName): LayoutName {
  return layout === usualLayout(view, sizeByName[size]) ? usualLayout(view, sizeByName[next]) : layout;
}

/** The indicator that the address names, or one beside which the first can be compared. */
function secondOf(view: View): string {
  const { cross } = view.selection;
  const others = view.dataset.catalog.indicators.filter(({ id }) => id !== view.indicator.id);
  const isKin = others.find(
    ({ variantOf }) =>
      variantOf !== undefined && (variantOf === view.indicator.id || variantOf === view.indicator.variantOf),
  );
  const named = others.find(({ id }) => id === cross);
  return (named ?? isKin ?? others[0] ?? view.indicator).id;
}

function listOthers({ dataset, indicator }: View, language: Language): Choice<string>['words'] {
  return dataset.catalog.indicators
    .filter(({ id }) => id !== indicator.id)
    .map(({ id, title }) => [id, title[language]] as const);
}

function renderSelect<T extends string>({ label, words, chosen, choose }: Choice<T>): TemplateResult {
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value as T);
  return html`<label class="field"
    >${label}
    <select @change=${change}>
      ${words.map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`)}
    </select></label
  >`;
}

function renderCheck(
  label: string,
  isChecked: boolean,
  toggle: (isChecked: boolean) => void,
): TemplateResult {
  const change = (event: Event) => toggle((event.target as HTMLInputElement).checked);
  return html`<label class="check"
    ><input type="checkbox" .checked=${isChecked} @change=${change} />${label}</label
  >`;
}
