import { css } from 'lit';

/** A table that looks like a chart: bars in its head, dots in its cells, joined by a line from first to last. */
export const combinationStyles = css`
  :host {
    max-width: 28rem;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-bottom: 0.25rem;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }

  thead th:first-child {
    padding-right: 0.5rem;
    line-height: 1.25;
    vertical-align: bottom;
  }

  thead th + th,
  td {
    width: 1.625rem;
    min-width: 1.5rem;
  }

  tbody th {
    padding: 0.25rem 0.5rem 0.25rem 0;
    line-height: 1.2;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  tbody tr {
    border-top: 1px solid var(--line);
  }

  button {
    display: grid;
    justify-items: center;
    gap: 0.125rem;
    width: 100%;
    padding: 0 0 0.25rem;
    border: 0;
    background: none;
    font-size: 0.8125rem;
    line-height: 1.25;
    cursor: pointer;
  }

  button:focus-visible {
    outline-offset: -2px;
  }

  svg {
    display: block;
    forced-color-adjust: none;
  }

  td {
    position: relative;
    height: 1.75rem;
  }

  td::after {
    content: '';
    position: absolute;
    top: 50%;
    left: 50%;
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    background: var(--line);
    forced-color-adjust: none;
    transform: translate(-50%, -50%);
  }

  td.given::after {
    width: 0.6875rem;
    height: 0.6875rem;
    background: var(--accent);
  }

  td.above::before,
  td.below::before {
    content: '';
    position: absolute;
    top: -1px;
    bottom: 50%;
    left: calc(50% - 1px);
    width: 2px;
    background: var(--accent);
    forced-color-adjust: none;
  }

  td.below::before {
    top: 50%;
    bottom: 0;
  }

  td.above.below::before {
    top: -1px;
    bottom: 0;
  }

  .shown {
    background: var(--accent-soft);
  }

  .held {
    box-shadow:
      inset 2px 0 var(--ink),
      inset -2px 0 var(--ink);
  }

  button[aria-pressed='true'] {
    font-weight: 600;
    box-shadow: inset 0 3px var(--accent);
  }

  .note {
    min-height: 2.5rem;
    margin-top: 0.375rem;
    line-height: 1.35;
  }
`;
