import { css } from 'lit';

/** The chart is the track: the thumb is a line across it, and moves from the middle of the first month to the last. */
export const timelineStyles = css`
  .timeline {
    display: grid;
    grid-template: 'play track reading' auto 'note note note' auto / auto 1fr minmax(7.5rem, auto);
    gap: 0 1rem;
    align-items: center;
    padding: 0.25rem 1.5rem 0.5rem;
    border-top: 1px solid var(--line);
    background: var(--ground);
  }

  .play {
    grid-area: play;
    width: 2.75rem;
    padding: 0;
    border-radius: 50%;
  }

  .track {
    position: relative;
    grid-area: track;
    min-width: 0;
    padding-top: 1.25rem;
  }

  .chart {
    position: relative;
    height: 4rem;
    margin-inline: 0.75rem;
  }

  .curve {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    /* On a wide screen half a month is more than the room beside the track. */
    clip-path: inset(-0.25rem -0.75rem);
    forced-color-adjust: none;
  }

  .marks {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: var(--ink);
  }

  .marks text {
    paint-order: stroke;
    stroke: var(--ground);
    stroke-width: 3px;
  }

  input {
    position: absolute;
    inset: 0 0 auto;
    width: 100%;
    height: 5.75rem;
    margin: 0;
    appearance: none;
    background: none;
    cursor: ew-resize;
  }

  /* Within the track: around it the ring would strike through the months below. */
  input:focus-visible {
    outline-offset: -3px;
  }

  input::-webkit-slider-runnable-track {
    height: 100%;
  }

  input::-webkit-slider-thumb {
    width: 1.5rem;
    height: 100%;
    appearance: none;
    background:
      radial-gradient(circle at 50% calc(100% - 0.5rem), var(--warm) 0.46rem, transparent 0.5rem),
      linear-gradient(var(--warm), var(--warm)) 50% 0 / 2px calc(100% - 0.5rem) no-repeat;
  }

  input::-moz-range-track {
    height: 100%;
    background: none;
  }

  input::-moz-range-thumb {
    width: 1.5rem;
    height: 100%;
    border: 0;
    border-radius: 0;
    background:
      radial-gradient(circle at 50% calc(100% - 0.5rem), var(--warm) 0.46rem, transparent 0.5rem),
      linear-gradient(var(--warm), var(--warm)) 50% 0 / 2px calc(100% - 0.5rem) no-repeat;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    padding-top: 0.625rem;
    line-height: 1;
  }

  .reading {
    grid-area: reading;
  }

  .share {
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.2;
  }

  .reading p {
    line-height: 1.25;
  }

  .note {
    grid-area: note;
    padding-top: 0.25rem;
    line-height: 1.25;
  }

  @media (width < 60rem) {
    .timeline {
      grid-template: 'play reading' auto 'track track' auto 'note note' auto / auto 1fr;
      padding: 0.5rem 1rem;
    }

    .reading .share,
    .reading .small {
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    input::-webkit-slider-thumb {
      border-inline: 0.6875rem solid transparent;
      background: Highlight content-box;
    }
  }
`;
