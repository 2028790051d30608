import { css } from 'lit';

/** Conditions stand below each other, groups are set in; what takes a part away stands in its upper corner. */
export const questionStyles = css`
  h2 {
    margin-bottom: 0.5rem;
    font-size: 1.25rem;
    line-height: 1.2;
  }

  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    margin-block: 0.75rem;
  }

  .part {
    position: relative;
    padding: 0.75rem;
    border-left: 3px solid var(--line);
    background: var(--paper);
  }

  .part .part {
    background: var(--ground);
  }

  .group {
    border-left-color: var(--accent);
  }

  .indicator {
    flex: 0 1 auto;
    font-weight: 600;
  }

  .part > .row {
    padding-inline-end: 3.25rem;
  }

  /* Indicator, comparison and operand share a line where there is room, however long their longest choice is. */
  .part > .row > select {
    flex: 1 1 10rem;
    max-width: 22rem;
  }

  .field {
    min-width: 0;
    max-width: 100%;
  }

  .remove {
    position: absolute;
    top: 0.75rem;
    right: 0.75rem;
    padding-inline: 0.75rem;
  }

  p.row {
    margin-bottom: 0.5rem;
  }

  .muted + .row {
    margin-top: 0.5rem;
  }

  .note {
    margin-top: 0.75rem;
  }
`;
