import { css } from 'lit';

/** Native controls in rows that wrap: one column on a phone. */
export const formStyles = css`
  select,
  input[type='number'] {
    min-width: 0;
    max-width: 100%;
    min-height: 2.75rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
  }

  input[type='number'] {
    width: 7rem;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }

  input[type='checkbox'] {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .field {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }

  .check {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 1.75rem;
    line-height: 1.25;
    cursor: pointer;
  }

  .checks {
    display: grid;
    gap: 0 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    flex-basis: 100%;
  }

  .checks > p {
    grid-column: 1 / -1;
  }
`;
