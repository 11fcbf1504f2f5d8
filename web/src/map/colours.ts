/**
 * Which colours does the page wear right now?
 *
 * The stylesheet decides, light and dark; the map reads its custom properties, so that both can
 * never differ. MapLibre understands fewer notations than CSS: a pixel translates them all.
 */
const FALLBACKS = {
  accent: '#1d6b63',
  'accent-text': '#ffffff',
  highlight: '#a8430f',
  surface: '#fffdf8',
  water: '#cfe1e8',
  land: '#faf6ee',
  'land-beyond': '#ece6da',
  border: '#b9ab98',
  text: '#2b2723',
} as const;

export type Colour = keyof typeof FALLBACKS;
export type Colours = Readonly<Record<Colour, string>>;

export function pageColours(within: Element): Colours {
  const style = getComputedStyle(within);
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const probe = document.createElement('span');
  probe.hidden = true;
  // A map in the one colour of the visitor's text would show nothing.
  probe.style.setProperty('forced-color-adjust', 'none');
  within.append(probe);
  const entries = Object.entries(FALLBACKS).map(([name, fallback]) => {
    const isSet = style.getPropertyValue(`--color-${name}`).trim() !== '';
    if (!isSet || !pixel) return [name, fallback] as const;
    probe.style.color = `var(--color-${name})`;
    return [name, inPlainNotation(getComputedStyle(probe).color, pixel)] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Colours;
}

function inPlainNotation(colour: string, pixel: CanvasRenderingContext2D): string {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data as unknown as number[];
  return `rgba(${red},${green},${blue},${(alpha ?? 255) / 255})`;
}
