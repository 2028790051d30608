import { css } from 'lit';

/** A table whose rows can be pressed: the button of a row lies over all of it. */
export const legendStyles = css`
  table {
    width: calc(100% + 0.75rem);
    margin-inline: -0.375rem;
    border-collapse: collapse;
  }

  caption {
    padding-bottom: 0.25rem;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0.1875rem 0 0.1875rem 0.375rem;
    font-weight: 400;
    line-height: 1.25;
    text-align: start;
  }

  th:first-child {
    width: 100%;
  }

  /* A long heading reaches over the labels, and takes no room from them. */
  thead :nth-child(2) {
    text-indent: -3rem;
  }

  th:last-child,
  td:last-child {
    padding-right: 0.375rem;
  }

  caption {
    padding-left: 0.375rem;
  }

  tbody tr {
    position: relative;
  }

  .shown {
    background: var(--accent-soft);
  }

  .here {
    display: block;
    margin-left: 1.875rem;
  }

  .here::before {
    content: '';
    display: inline-block;
    width: 0.5rem;
    height: 0.5rem;
    margin-right: 0.375rem;
    border-radius: 50%;
    background: var(--warm);
    forced-color-adjust: none;
  }

  .held > th,
  .pinned > th {
    box-shadow: inset 3px 0 var(--ink);
  }

  .pinned > th {
    box-shadow: inset 3px 0 var(--accent);
    font-weight: 600;
  }

  .bring-out {
    position: absolute;
    inset: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .bring-out:focus-visible {
    outline-offset: -2px;
  }

  .numeric {
    white-space: nowrap;
  }

  .label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .swatch {
    flex: none;
  }

  svg {
    display: block;
    forced-color-adjust: none;
  }

  .bar {
    margin-top: 1px;
  }

  tbody + tbody tr:first-child > * {
    padding-top: 0.5rem;
  }

  tfoot > tr > * {
    padding-top: 0.5rem;
    border-top: 1px solid var(--line);
  }

  tbody + tbody {
    border-top: 1px solid var(--line);
  }

  tbody:not(:last-child) tr:last-child > * {
    padding-bottom: 0.5rem;
  }

  .note {
    margin-top: 0.5rem;
    line-height: 1.4;
  }
`;
