import { css } from 'lit';

/** Looks of two maps beside each other or one over the other, with what stands below them. */
export const compareStyles = css`
  .maps {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem 1rem;
    /* A whole map is in sight at once: it is about a fifth higher than wide. */
    max-width: min(84rem, max(40rem, 160vh - 8rem));
  }

  .maps.single {
    grid-template-columns: minmax(0, min(44rem, max(20rem, 80vh - 5rem)));
  }

  .map-title {
    display: flex;
    gap: 0.25rem 1rem;
    align-items: end;
    justify-content: space-between;
    flex-wrap: wrap;
    margin-bottom: 0.25rem;
    line-height: 1.25;
  }

  .both {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
  }

  .both :last-child {
    text-align: end;
  }

  .stage {
    position: relative;
    border: 1px solid var(--line);
    background: var(--paper);
    cursor: crosshair;
    touch-action: pan-x pan-y;
  }

  .names {
    position: absolute;
    inset: 0;
    overflow: hidden;
    font-weight: 600;
    pointer-events: none;
    forced-color-adjust: none;
  }

  .stage > svg,
  .defs {
    display: block;
    width: 100%;
    height: auto;
    forced-color-adjust: none;
  }

  .stage.zoomed {
    touch-action: none;
  }

  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }

  .stage > svg path {
    vector-effect: non-scaling-stroke;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    margin-block: 0.5rem;
  }

  .zoom {
    display: flex;
  }

  .zoom button {
    display: grid;
    place-items: center;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0;
    border: 1px solid var(--line);
    background: var(--ground);
    cursor: pointer;
  }

  .zoom button + button {
    border-left: 0;
  }

  .zoom button:hover {
    background: var(--accent-soft);
  }

  .zoom button:disabled {
    color: var(--line);
    cursor: default;
  }

  .reading {
    flex: 1 1 20rem;
    min-height: 2.75rem;
    line-height: 1.35;
  }

  .divider {
    display: block;
    width: 100%;
    min-height: 2.75rem;
    margin: 0;
    accent-color: var(--accent);
  }

  table {
    border-collapse: collapse;
  }

  .values {
    margin-block: 0.25rem 1.5rem;
  }

  .legend {
    margin-top: 0.25rem;
  }

  .below {
    display: grid;
    gap: 1rem 2.5rem;
    max-width: 84rem;
    margin-top: 1rem;
  }

  .values :is(th, td),
  .legend :is(th, td) {
    padding: 0.1875rem 1.25rem 0.1875rem 0;
    font-weight: 400;
    line-height: 1.3;
    text-align: start;
    vertical-align: top;
  }

  .legend .numeric {
    text-align: end;
  }

  .legend .label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  thead th {
    color: var(--muted);
    font-size: 0.875rem;
  }

  .swatch {
    flex: none;
    forced-color-adjust: none;
  }

  .below.shared {
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
  }

  .legends {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1rem;
    max-width: 60rem;
  }

  /* What is wiped leaves room beside it. */
  @media (width >= 60rem) {
    :host(.swipe) {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, max-content) minmax(20rem, 1fr);
      gap: 0 2rem;
    }

    :host(.swipe) .below {
      grid-row: 1 / span 3;
      grid-column: 2;
      align-content: start;
      margin-top: 0;
    }

    :host(.swipe) :is(.below.shared, .legends) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* On a wall display everything is seen at once. */
  @media (width >= 120rem) {
    :host(:not(.swipe)) {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 66fr) minmax(0, 34fr);
      gap: 0 2rem;
    }

    .below {
      grid-row: 1 / span 3;
      grid-column: 2;
      align-content: start;
      margin-top: 0;
    }

    .below.shared {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (width < 30rem) {
    .values :is(th, td),
    .legend :is(th, td) {
      padding-inline-end: 0.5rem;
      overflow-wrap: anywhere;
      hyphens: auto;
      white-space: normal;
    }
  }

  @media (width < 60rem) {
    .below.shared {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (width < 40rem) {
    .legends {
      grid-template-columns: minmax(0, 1fr);
    }

    .maps {
      gap: 0.5rem;
    }
  }
`;
