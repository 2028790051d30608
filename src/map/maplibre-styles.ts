import { css } from 'lit';

/**
 * What MapLibre needs of its own stylesheet where it shows no controls: the rest of that file is icons, which the
 * security policy would not allow.
 */
export const maplibreStyles = css`
  .maplibregl-map {
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
  }

  .maplibregl-canvas {
    position: absolute;
    top: 0;
    left: 0;
  }

  .maplibregl-canvas-container.maplibregl-interactive {
    cursor: grab;
    user-select: none;
  }

  .maplibregl-canvas-container.maplibregl-interactive.over-area {
    cursor: pointer;
  }

  .maplibregl-canvas-container.maplibregl-interactive:active {
    cursor: grabbing;
  }

  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate,
  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate .maplibregl-canvas,
  .maplibregl-canvas-container.maplibregl-cooperative-gestures,
  .maplibregl-canvas-container.maplibregl-cooperative-gestures .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }

  .maplibregl-control-container {
    display: none;
  }

  .maplibregl-cooperative-gesture-screen {
    position: absolute;
    z-index: 2;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1rem;
    background: rgb(255 255 255 / 80%);
    color: var(--ink);
    font-weight: 600;
    opacity: 0;
    pointer-events: none;
    /* The library takes the hint away after a tenth of a second: it must stay long enough to be read. */
    transition: opacity 0s 1.6s;
  }

  .maplibregl-cooperative-gesture-screen.maplibregl-show {
    opacity: 1;
    transition: none;
  }

  .maplibregl-mobile-message {
    display: none;
  }

  @media (hover: none), (width <= 480px) {
    .maplibregl-desktop-message {
      display: none;
    }

    .maplibregl-mobile-message {
      display: block;
    }
  }
`;
