import { css } from 'lit';

/** Looks of the profile of a place: a list of values, each with what is said of it. */
export const profileStyles = css`
  h2 {
    font-size: 1.25rem;
    line-height: 1.2;
    hyphens: auto;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(5.5rem, auto) 1fr;
    column-gap: 1rem;
    padding-block: 0.375rem;
    border-top: 1px solid var(--line);
    line-height: 1.35;
  }

  dl {
    margin-block: 0.75rem;
    border-bottom: 1px solid var(--line);
  }

  dd {
    text-align: end;
    font-weight: 600;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  dd .small {
    display: block;
    font-weight: 400;
  }

  /* Below the name of the indicator, where there is room beside who reported the value. */
  .entry:has(.passport) dd:nth-of-type(1) {
    grid-row: 1 / 3;
    grid-column: 2;
  }

  .passport {
    align-self: start;
    text-align: start;
  }

  .passport button {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    font-size: 0.8125rem;
    font-weight: 400;
    text-decoration: underline;
    cursor: pointer;
  }

  .current dt::before {
    content: '';
    display: inline-block;
    width: 0.5rem;
    height: 0.5rem;
    margin-right: 0.375rem;
    border-radius: 50%;
    background: var(--warm);
  }

  .entry .standing {
    grid-column: 1 / 3;
  }

  .entry .standing {
    margin-top: 0.125rem;
    text-align: start;
    font-weight: 400;
  }

  .standing ul {
    padding: 0.25rem 0 0.25rem 1rem;
  }

  .standing li {
    margin-bottom: 0.25rem;
  }

  summary {
    cursor: pointer;
  }

  section > * + h3 {
    margin-top: 1.25rem;
  }

  h3 + * {
    margin-top: 0.25rem;
  }

  .related {
    display: grid;
    gap: 0.25rem;
    line-height: 1.3;
  }

  .related.close {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  .related:not(.close) .muted {
    display: block;
  }

  .add a {
    display: inline-block;
    min-width: 1.5rem;
    min-height: 1.5rem;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .actions {
    margin-top: 0.75rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
`;
