import { css } from 'lit';

/** Looks of the choices of classes and colours, in a narrow column. */
export const classStyles = css`
  label.field {
    display: grid;
    gap: 0.25rem;
    margin-bottom: 0.75rem;
  }

  .field > span,
  legend {
    padding: 0;
    color: var(--muted);
    font-size: 0.875rem;
  }

  select,
  textarea {
    width: 100%;
    min-height: 2.75rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
    color: inherit;
    font: inherit;
  }

  textarea {
    resize: vertical;
    font-variant-numeric: tabular-nums;
  }

  [aria-invalid='true'] {
    border-color: var(--warm);
  }

  .fault {
    color: var(--fault);
    font-weight: 600;
  }

  .hint {
    margin: -0.5rem 0 0.75rem;
    line-height: 1.35;
  }

  .own .hint {
    margin-top: 0.25rem;
  }

  fieldset {
    margin-top: 0.75rem;
  }

  .option {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-height: 2.25rem;
    font-size: 0.875rem;
    line-height: 1.25;
    cursor: pointer;
  }

  .option input {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }

  .option svg {
    flex: none;
  }

  svg {
    forced-color-adjust: none;
  }

  h3 {
    line-height: 1.35;
  }

  @media (width < 60rem) {
    .option {
      min-height: 2.75rem;
    }
  }
`;
