import { css } from 'lit';

/** The map fills its element; controls, tooltip and messages lie on top. */
export const mapStyles = css`
  :host {
    position: relative;
    overflow: hidden;
    background: var(--paper);
  }

  section,
  .stage,
  .canvas {
    position: absolute;
    inset: 0;
  }

  .stage:focus-visible {
    outline-offset: -3px;
  }

  .explore {
    position: absolute;
    z-index: 2;
    bottom: 1rem;
    left: 1.5rem;
  }

  .explore:not(:focus) {
    clip-path: inset(50%);
  }

  .tooltip {
    position: absolute;
    z-index: 3;
    top: 0;
    left: 0;
    max-width: 17rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--ink);
    border-radius: 3px;
    background: var(--ground);
    line-height: 1.3;
    pointer-events: none;
  }

  .tooltip .name,
  .tooltip .value {
    font-weight: 600;
  }

  .tooltip .value {
    margin-top: 0.25rem;
  }

  .tooltip .class {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .map-controls {
    position: absolute;
    z-index: 1;
    top: 0.25rem;
    right: 1rem;
    display: grid;
    grid-template:
      '. . in' 2.75rem
      '. . out' 2.75rem
      '. . home' 2.75rem
      '. . .' 0.5rem
      '. up .' 2.75rem
      'left . right' 2.75rem
      '. down .' 2.75rem / 2.75rem 2.75rem 2.75rem;
    pointer-events: none;
  }

  .control {
    display: grid;
    place-items: center;
    padding: 0;
    border: 1px solid var(--line);
    background: var(--ground);
    cursor: pointer;
    pointer-events: auto;
  }

  .control:hover {
    background: var(--accent-soft);
  }

  .control:focus-visible {
    z-index: 1;
  }

  .in {
    grid-area: in;
    border-radius: 3px 3px 0 0;
  }

  .out {
    grid-area: out;
    border-top: 0;
  }

  .up {
    grid-area: up;
  }

  .left {
    grid-area: left;
  }

  .home {
    grid-area: home;
    border-top: 0;
    border-radius: 0 0 3px 3px;
  }

  .right {
    grid-area: right;
  }

  .down {
    grid-area: down;
  }

  .keys {
    position: absolute;
    z-index: 1;
    right: 1rem;
    bottom: 0.5rem;
    left: 1rem;
    padding: 0.25rem 0.5rem;
    background: var(--ground);
    text-align: center;
  }
`;
