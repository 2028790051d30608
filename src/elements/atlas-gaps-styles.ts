import { css } from 'lit';

/** Question and answer side by side with the map where there is room, one below the other on a phone and on paper. */
export const gapsStyles = css`
  h1 {
    margin: 0 0 0.5rem;
    font-size: 1.75rem;
    font-weight: 600;
    line-height: 1.15;
  }

  h2 {
    margin-bottom: 0.5rem;
    font-size: 1.25rem;
    line-height: 1.2;
  }

  .lead,
  .question,
  .finding,
  .more {
    max-width: 44rem;
  }

  .layout {
    display: grid;
    grid-template:
      'ask map' auto
      'answer map' 1fr
      'districts clusters' auto / minmax(0, 1fr) minmax(0, 32rem);
    gap: 2rem;
    align-items: start;
    margin-top: 1.5rem;
  }

  .unasked {
    display: block;
  }

  .ask {
    grid-area: ask;
  }

  .answer {
    grid-area: answer;
  }

  .map {
    grid-area: map;
  }

  .districts {
    grid-area: districts;
  }

  .clusters {
    grid-area: clusters;
  }

  .ready {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-bottom: 1.5rem;
  }

  .ready a {
    display: inline-block;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 3px;
    background: var(--ground);
    line-height: 1.3;
    text-decoration: none;
  }

  .ready a:hover,
  .ready a[aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
  }

  .ready a[aria-current] {
    font-weight: 600;
  }

  .question {
    color: var(--muted);
    overflow-wrap: anywhere;
  }

  .finding {
    margin-block: 0.5rem;
    font-size: 1.25rem;
    line-height: 1.35;
  }

  .more {
    margin-bottom: 0.5rem;
  }

  .tallies {
    overflow-x: auto;
    margin-top: 1rem;
    border-top: 1px solid var(--line);
  }

  .tallies .share {
    display: inline-block;
    min-width: 3.25rem;
  }

  .tallies tbody tr:last-child > * {
    border-bottom: 0;
    font-weight: 600;
  }

  atlas-outlines,
  atlas-form {
    margin-top: 1rem;
  }

  details {
    border-top: 1px solid var(--line);
    break-inside: avoid;
  }

  details:last-of-type {
    border-bottom: 1px solid var(--line);
  }

  .districts p {
    margin-bottom: 0.75rem;
  }

  summary {
    padding-block: 0.5rem;
    cursor: pointer;
  }

  summary .small {
    float: inline-end;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .places {
    display: grid;
    gap: 0.375rem;
    padding: 0 0 0.75rem 1.125rem;
  }

  .places .small,
  .clusters .small {
    display: block;
  }

  ol {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding-inline-start: 1.75rem;
  }

  @media (width < 60rem) {
    .layout {
      grid-template: 'ask' 'answer' 'map' 'districts' 'clusters' / minmax(0, 1fr);
    }
  }

  @media (width < 30rem) {
    .tallies th,
    .tallies td {
      padding-inline: 0.375rem;
    }

    .tallies .share {
      display: block;
    }
  }

  @media print {
    .layout {
      display: block;
    }

    .layout > * {
      margin-bottom: 1rem;
    }

    .map {
      width: 11cm;
      break-inside: avoid;
    }

    details::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
