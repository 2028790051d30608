import { css } from 'lit';

/** Looks of the table of a view beyond those of every table: its tools, its groups, and what a phone has room for. */
export const atlasTableStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block: 1rem 0.5rem;
  }

  input[type='search'] {
    width: 20rem;
    max-width: 100%;
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

  details {
    position: relative;
  }

  summary {
    cursor: pointer;
    list-style: none;
  }

  summary::after {
    content: ' ▾';
    /* Not to be read aloud. */
    content: ' ▾' / '';
  }

  .columns {
    position: absolute;
    z-index: 2;
    display: grid;
    gap: 0.25rem;
    min-width: 15rem;
    margin-top: 0.25rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--muted);
    background: var(--ground);
  }

  .subtotal > * {
    background: var(--paper);
    font-weight: 600;
  }

  .subtotal .small {
    display: block;
    color: var(--muted);
    font-weight: 400;
  }

  tr.pointed > * {
    background: var(--accent-soft);
  }

  .sheet {
    display: inline-block;
    min-width: 1.5rem;
    min-height: 1.5rem;
    text-align: center;
    text-decoration: none;
  }

  .sheet::before {
    content: '▤';
  }

  .whereabouts {
    display: none;
    color: var(--muted);
    font-size: 0.875rem;
  }

  /* Of one line where there is room, most rows are. */
  @media (width >= 72rem) {
    .via {
      white-space: nowrap;
    }
  }

  /* A phone is too narrow for seven columns: what tells places apart goes beneath the name. */
  @media (max-width: 40rem) {
    .aside {
      display: none;
    }

    .whereabouts {
      display: block;
    }

    table {
      table-layout: fixed;
    }

    thead th:first-child {
      width: 40%;
    }

    .figure {
      white-space: normal;
    }

    th,
    td {
      padding-inline: 0.5rem;
    }

    thead button {
      padding-inline: 0.5rem;
      white-space: normal;
    }

    tbody th,
    td {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }

  /* The colour above its words, which would else be broken. */
  @media (max-width: 22rem) {
    .group {
      display: block;
    }

    .group > svg {
      display: block;
      margin-bottom: 0.125rem;
    }
  }

  /* The field that says so on the screen is not printed. */
  @media not print {
    .on-paper {
      display: none;
    }
  }
`;
