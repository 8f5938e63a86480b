/** Colours as numbers: red, green and blue 0 to 255, alpha 0 to 1. */
export interface Rgba {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads what `getComputedStyle` gives, in whichever notation. */
export function readColour(text: string): Rgba {
  const simple = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  const [red = 0, green = 0, blue = 0, alpha = 255] = simple
    ? [...simple.slice(1, 4).map(Number), Number(simple[4] ?? 1) * 255]
    : drawn(text);
  return { red, green, blue, alpha: alpha / 255 };
}

/** Other notations (`oklch`, `color()`) are drawn, and read back. */
function drawn(text: string): readonly number[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return [];
  pen.canvas.width = 1;
  pen.canvas.height = 1;
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}

/** One colour laid over another. */
export function over(front: Rgba, back: Rgba): Rgba {
  const mix = (a: number, b: number) => a * front.alpha + b * (1 - front.alpha);
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha: front.alpha + back.alpha * (1 - front.alpha),
  };
}

/** 1 to 21, by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgba, other: Rgba): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
