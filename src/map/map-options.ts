import { gestureWords } from '../core/messages/gestures.ts';
import type { Language } from '../core/model.ts';

/** How the map behaves: flat, north up, without keyboard and controls of its own, never in the way of scrolling. */
export function buildMapOptions(language: Language) {
  const words = gestureWords[language];
  return {
    center: [9, 48.7] as [number, number],
    zoom: 6.5,
    maxZoom: 13,
    maxPitch: 0,
    attributionControl: false as const,
    keyboard: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    trackResize: false,
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': words.withKey,
      'CooperativeGesturesHandler.MacHelpText': words.withKeyOfMac,
      'CooperativeGesturesHandler.MobileHelpText': words.withFingers,
    },
  };
}
