/**
 * How does a hand move the sheet?
 *
 * An extra: whatever dragging does, the handle does too, by a press or a key (WCAG 2.2, 2.5.7).
 */

/** A finger that rests trembles by this much. */
const SLACK_PX = 6;

/** How far back the speed of the hand is measured. */
const SPEED_OVER_MS = 100;

/** What is dragged. */
export interface Dragged {
  /** Its height now, pixels. */
  height(): number;
  drag(pixels: number): void;
  /** `velocity`: pixels per millisecond, upwards positive. */
  letGo(pixels: number, velocity: number): void;
}

interface Sample {
  y: number;
  at: number;
}

interface Drag {
  pointer: number;
  from: Sample;
  height: number;
  samples: Sample[];
  isMoving: boolean;
}

/** Lets `grip` drag what it belongs to; a press that does not move stays a press. */
export function dragBy(grip: HTMLElement, dragged: Dragged): void {
  let drag: Drag | undefined;
  let wasMoving = false;

  grip.addEventListener('pointerdown', (event) => {
    wasMoving = false;
    if (!event.isPrimary || event.button !== 0) return;
    const from = { y: event.clientY, at: event.timeStamp };
    const { pointerId: pointer } = event;
    drag = { pointer, from, height: dragged.height(), samples: [from], isMoving: false };
  });
  grip.addEventListener('pointermove', (event) => {
    if (drag?.pointer !== event.pointerId) return;
    const way = drag.from.y - event.clientY;
    if (!drag.isMoving && Math.abs(way) < SLACK_PX) return;
    if (!drag.isMoving) grip.setPointerCapture(event.pointerId);
    drag.isMoving = true;
    drag.samples.push({ y: event.clientY, at: event.timeStamp });
    dragged.drag(drag.height + way);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    grip.addEventListener(type, (event) => {
      if (drag?.pointer !== event.pointerId) return;
      const { from, height, samples, isMoving } = drag;
      drag = undefined;
      wasMoving = isMoving;
      if (!isMoving) return;
      const now = {
        y: type === 'pointerup' ? event.clientY : samples.at(-1)!.y,
        at: event.timeStamp,
      };
      dragged.letGo(height + from.y - now.y, speedOf(samples, now));
    });
  }
  // The browser takes the end of a drag for a press of the button below it.
  grip.addEventListener(
    'click',
    (event) => {
      if (!wasMoving || event.detail === 0) return;
      wasMoving = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** Pixels per millisecond, upwards positive, over the last moments; a hand that rested has none. */
export function speedOf(samples: readonly Sample[], now: Sample): number {
  const recent = samples.find(({ at }) => now.at - at <= SPEED_OVER_MS);
  if (!recent || recent.at >= now.at) return 0;
  return (recent.y - now.y) / (now.at - recent.at);
}
