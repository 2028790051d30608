import { css } from 'lit';

/** The field over the map with its list below it. */
export const searchStyles = css`
  :host {
    position: relative;
  }

  input {
    width: 100%;
    min-height: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
  }

  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }

  .list {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    top: calc(2.75rem + 2px);
    max-height: 22rem;
    overflow: auto;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
  }

  li {
    padding: 0.375rem 0.75rem;
    line-height: 1.25;
    cursor: pointer;
  }

  li[aria-selected='true'],
  li:hover {
    background: var(--accent-soft);
  }

  li[aria-selected='true'] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  li span,
  .none {
    display: block;
  }

  .where {
    position: var(--where-position);
    display: block;
    min-height: 1.75rem;
    margin-top: 0.25rem;
    padding: 0 0.5rem;
    border: 0;
    border-radius: 3px;
    background: var(--ground);
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .lost {
    padding: 0.25rem 0.5rem;
    background: var(--ground);
  }

  .none {
    padding: 0.5rem 0.75rem;
  }
`;
