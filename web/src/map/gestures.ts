/**
 * What does a map inside somebody else's page say to a hand that only wanted to scroll?
 */
import { hasMessage, message } from '../messages';

const TEXTS = {
  'CooperativeGesturesHandler.WindowsHelpText': 'gestureControlScroll',
  'CooperativeGesturesHandler.MacHelpText': 'gestureCommandScroll',
  'CooperativeGesturesHandler.MobileHelpText': 'gestureTwoFingers',
} as const;

/** MapLibre's texts, as far as the page translates them. */
export function gestureTexts(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TEXTS)
      .filter(([, key]) => hasMessage(key))
      .map(([text, key]) => [text, message(key)]),
  );
}
