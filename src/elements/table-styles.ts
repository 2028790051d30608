import { css } from 'lit';

/** Tables of many rows: hairlines between rows, a head that stays in sight, names and figures aligned. */
export const tableStyles = css`
  .scroll {
    max-height: max(24rem, 70vh);
    overflow: auto;
    border: 1px solid var(--line);
  }

  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    line-height: 1.3;
  }

  th,
  td {
    padding: 0.375rem 0.75rem;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    position: sticky;
    z-index: 1;
    top: 0;
    padding: 0;
    background: var(--ground);
    font-weight: 600;
  }

  thead button {
    width: 100%;
    min-height: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
    cursor: pointer;
  }

  thead button:focus-visible {
    outline-offset: -3px;
  }

  tbody tr:hover > * {
    background: var(--paper);
  }

  tr[aria-current] > * {
    background: var(--accent-soft);
  }

  .place {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  thead .padded {
    padding: 0.625rem 0.75rem;
  }

  .figure,
  .numeric {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }

  .figure,
  thead .figure button {
    text-align: end;
  }

  .group {
    display: flex;
    gap: 0.5rem;
    align-items: flex-start;
  }

  .swatch {
    flex: none;
    forced-color-adjust: none;
  }

  .none {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    align-items: center;
    padding: 1.5rem 0.75rem;
  }

  @media print {
    .scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;
