import { css, html, type TemplateResult } from 'lit';

/** Looks of a choice between a few things, side by side in one frame. */
export const segmentStyles = css`
  legend {
    padding: 0 0 0.25rem;
    color: var(--muted);
    font-size: 0.875rem;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--muted);
  }

  label {
    position: relative;
    flex: auto;
    padding: 0.4375rem 0.25rem;
    background: var(--ground);
    font-size: 0.875rem;
    text-align: center;
    cursor: pointer;
  }

  label:hover {
    background: var(--accent-soft);
  }

  label:has(:checked) {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  label:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .choices {
      background: CanvasText;
    }

    label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;

/** One of a few things to choose, as native radio buttons. */
export interface Segments<T extends string> {
  /** Unique within the shadow root. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (choice: T) => void;
}

export function renderSegments<T extends string>({
  name,
  legend,
  choices,
  words,
  chosen,
  choose,
}: Segments<T>): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices">
      ${choices.map(
        (choice) =>
          html`<label>
            <input type="radio" name=${name} .checked=${choice === chosen} @change=${() => choose(choice)} />
            ${words[choice]}
          </label>`,
      )}
    </div>
  </fieldset>`;
}
