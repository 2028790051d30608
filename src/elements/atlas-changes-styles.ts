import { css } from 'lit';

/** Looks of the corrections and of the comparison with an earlier edition. */
export const changesStyles = css`
  h2 {
    margin: 2rem 0 0.5rem;
    font-size: 1.25rem;
  }

  p {
    max-width: 44rem;
  }

  form,
  .outcome,
  .scroll {
    margin-top: 0.75rem;
  }

  label {
    display: block;
    margin-bottom: 0.25rem;
  }

  input {
    box-sizing: border-box;
    width: 20rem;
    max-width: 100%;
    min-height: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
  }

  details {
    border-bottom: 1px solid var(--line);
  }

  summary {
    padding-block: 0.5rem;
    cursor: pointer;
  }

  td {
    width: 33%;
  }
`;
