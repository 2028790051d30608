import { css } from 'lit';

/** Looks of two crossed indicators: the table beside its map, below it on a narrow page. */
export const crossStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 28rem);
    gap: 1.5rem 2rem;
    align-items: start;
  }

  .asked {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    align-items: start;
    margin-bottom: 1rem;
  }

  .other {
    display: grid;
    flex: 1 1 20rem;
    gap: 0.25rem;
    min-width: min(16rem, 100%);
    max-width: 24rem;
  }

  atlas-form {
    flex: 0 1 24rem;
  }

  atlas-compare {
    margin-bottom: 1.5rem;
  }

  select {
    width: 100%;
    min-height: 2.75rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
    font-weight: 600;
  }

  .scroll {
    max-height: none;
  }

  thead th,
  thead .numeric {
    padding: 0.5rem;
    min-width: 5.25rem;
    vertical-align: bottom;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  thead th:first-child {
    min-width: 7.5rem;
  }

  tbody :is(th, td),
  tfoot :is(th, td) {
    padding-inline: 0.5rem;
    vertical-align: middle;
  }

  .cell {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.25rem 0.375rem;
    border: 1px solid transparent;
    border-radius: 3px;
    background: none;
    text-align: end;
    cursor: pointer;
  }

  .cell:hover {
    border-color: var(--muted);
  }

  .cell[aria-pressed='true'] {
    border-color: var(--warm);
    background: color-mix(in srgb, var(--warm) 10%, var(--ground));
  }

  .figures {
    flex: 1;
  }

  .figures span {
    display: block;
    line-height: 1.2;
  }

  .cell .swatch {
    flex: none;
  }

  .statuses {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-top: 0.5rem;
  }

  .statuses li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  svg {
    flex: none;
    forced-color-adjust: none;
  }

  .note {
    margin-top: 0.5rem;
  }

  @media (width < 30rem) {
    .asked > * {
      flex: 1 1 100%;
      max-width: none;
    }
  }

  @media (width < 60rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
