import { attribute, html, type Content, type Markup } from './markup.ts';

/** A list to choose one of, with its label; options as value and text. */
export function renderSelect(
  name: string,
  label: string,
  options: readonly (readonly string[])[],
  chosen?: string,
): Markup {
  return html`<p>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(
        ([value = '', text]) =>
          html`<option value="${value}" ${attribute('selected', value === chosen ? '' : undefined)}>
            ${text}
          </option>`,
      )}
    </select>
  </p>`;
}

/** A few things to choose one of, each as value and text; the first is chosen. */
export function renderRadios(name: string, legend: string, choices: readonly (readonly string[])[]): Markup {
  const items: Content = choices.map(([value = '', text = ''], index) =>
    renderChoice('radio', name, value, text, index === 0),
  );
  return html`<fieldset>
    <legend>${legend}</legend>
    ${items}
  </fieldset>`;
}

/** A box or button with its label. */
export function renderChoice(
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  label: string,
  isChosen: boolean,
): Markup {
  return html`<label
    ><input
      type="${type}"
      name="${name}"
      value="${value}"
      ${attribute('checked', isChosen ? '' : undefined)}
    />
    ${label}</label
  >`;
}
