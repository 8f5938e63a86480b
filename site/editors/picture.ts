import { byCodeUnit } from '../../widgets/engine/by-code-unit.ts';
import type { Slug } from '../../widgets/engine/graph/model.ts';
import { ringOrder } from './ring.ts';
import type { SharedConfusion } from './shared-confusions.ts';

/** A body in the picture, in units of the picture. */
export interface Dot {
  readonly body: Slug;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A body on the ring, with where its name begins and how far it is turned, in degrees. */
export interface RingDot extends Dot {
  readonly label: { readonly x: number; readonly y: number; readonly turn: number; readonly toLeft: boolean };
}

export interface Picture {
  /** Width and height; the middle of the ring is in the middle. */
  readonly size: number;
  /** The body that is confused with most others; lines to it say little, so it stands in the middle. */
  readonly hub: Dot;
  readonly ring: readonly RingDot[];
  /** Lines of one strength as one path, weakest first, so that strong lines lie on top. */
  readonly lines: readonly { readonly toHub: boolean; readonly strength: number; readonly path: string }[];
}

/** Room for a line of text per dot, and for the longest name outside the ring. */
const SPACING = 32;
const MARGIN = 188;
const LABEL_GAP = 9;

/** Fewest confusions of a strength: 1, 2, 3 and 4, 5 to 8, 9 and more. */
const STRENGTHS = [1, 2, 3, 5, 9] as const;

/**
 * Lays out bodies that share confusions. `services` says how many services a body has, which
 * decides the area of its dot. Undefined when there is nothing to draw.
 */
export function drawPicture(
  confusions: readonly SharedConfusion[],
  services: ReadonlyMap<Slug, number>,
): Picture | undefined {
  const neighbours = new Map<Slug, number>();
  for (const body of confusions.flatMap(({ bodies }) => bodies)) neighbours.set(body, (neighbours.get(body) ?? 0) + 1);
  const [most] = [...neighbours].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  if (!most) return undefined;
  const [hubBody] = most;
  neighbours.delete(hubBody);
  const order = ringOrder(neighbours.keys(), confusions);
  const around = Math.max(180, (order.length * SPACING) / (2 * Math.PI));
  const middle = around + MARGIN;
  const radiusOf = (body: Slug) => round(4 + 1.9 * Math.sqrt(services.get(body) ?? 0));
  const ring = order.map((body, at): RingDot => {
    const angle = (2 * Math.PI * at) / order.length - Math.PI / 2;
    const radius = radiusOf(body);
    const spot = (from: number) => ({
      x: round(middle + from * Math.cos(angle)),
      y: round(middle + from * Math.sin(angle)),
    });
    const toLeft = Math.cos(angle) < -1e-9;
    const degrees = round((angle * 180) / Math.PI);
    return {
      body,
      ...spot(around),
      radius,
      label: { ...spot(around + radius + LABEL_GAP), turn: toLeft ? round(degrees + 180) : degrees, toLeft },
    };
  });
  const hub = { body: hubBody, x: round(middle), y: round(middle), radius: radiusOf(hubBody) * 1.6 };
  return { size: round(2 * middle), hub, ring, lines: drawLines(confusions, hub, ring) };
}

function drawLines(confusions: readonly SharedConfusion[], hub: Dot, ring: readonly RingDot[]): Picture['lines'] {
  const placed = new Map(ring.map((dot, at) => [dot.body, { dot, at }]));
  const paths = new Map<string, string[]>();
  for (const { bodies, count } of confusions) {
    const [a, b] = bodies.map((body) => placed.get(body));
    const strength = STRENGTHS.filter((fewest) => count >= fewest).length;
    const toHub = !a || !b;
    const path = a && b ? chord(a, b, hub, ring.length) : spoke((a ?? b)?.dot, hub);
    const key = `${strength} ${toHub}`;
    paths.set(key, [...(paths.get(key) ?? []), path]);
  }
  return [...paths]
    .map(([key, found]) => {
      const [strength, toHub] = key.split(' ');
      return { strength: Number(strength), toHub: toHub === 'true', path: found.join('') };
    })
    .sort((a, b) => Number(b.toHub) - Number(a.toHub) || a.strength - b.strength);
}

function spoke(dot: Dot | undefined, hub: Dot): string {
  return dot ? `M${hub.x} ${hub.y}L${dot.x} ${dot.y}` : '';
}

/** The nearer two dots stand, the nearer to the ring their line stays, so that long lines part from short ones. */
function chord(a: { dot: Dot; at: number }, b: { dot: Dot; at: number }, middle: Dot, count: number): string {
  const apart = Math.abs(a.at - b.at);
  const span = Math.min(apart, count - apart) / (count / 2);
  const inward = 0.92 - 0.72 * span;
  const bend = (from: 'x' | 'y') => round(middle[from] + ((a.dot[from] + b.dot[from]) / 2 - middle[from]) * inward);
  return `M${a.dot.x} ${a.dot.y}Q${bend('x')} ${bend('y')} ${b.dot.x} ${b.dot.y}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
