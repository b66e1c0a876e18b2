import { Graph, layout } from '@dagrejs/dagre';
import type { Automaton } from '../strategies/index.ts';
import { type MachineWay, machineWays } from './machineWays.ts';

/** A place in the picture, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything in a state diagram stands. */
export interface MachineLayout {
  readonly width: number;
  readonly height: number;
  readonly states: readonly Point[];
  /** Points that lead into the opening states. */
  readonly start: readonly { readonly to: number; readonly chance: number; readonly points: readonly Point[] }[];
  readonly ways: readonly (MachineWay & { readonly points: readonly Point[]; readonly label: readonly string[]; readonly at: Point })[];
}

/** Width of a state. */
export const diameter = 44;

/** Room above a state for an arrow back to itself, without its words. */
const loop = 26;

/** Room for one character, and for one line, of a label. */
const letter = 7.2;
const line = 14;

const margin = 16;

/** Places states in layers from the opening on (Sugiyama, Tagawa & Toda 1981), with room for the words on the arrows. */
export function machineLayout(automaton: Automaton, wordsOf: (way: MachineWay) => readonly string[]): MachineLayout {
  const graph = new Graph({ directed: true, multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 36, ranksep: 40, edgesep: 18, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  graph.setNode('start', { width: 8, height: 8 });
  automaton.start.states.forEach((state) => graph.setEdge('start', String(state), { width: 1, height: 1, weight: 4 }));
  const ways = machineWays(automaton).map((way) => ({ ...way, label: wordsOf(way) }));
  const above = new Map(ways.filter(({ from, to }) => from === to).map(({ from, label }) => [from, loop + label.length * line] as const));
  for (let state = 0; state < automaton.size; state++) {
    // the circle stands at the bottom of its box
    graph.setNode(String(state), { width: diameter, height: diameter + (above.get(state) ?? 0) });
  }
  for (const { from, to, label } of ways) {
    if (from === to) continue;
    const width = Math.max(...label.map((text) => text.length * letter)) + 8;
    graph.setEdge(String(from), String(to), { width, height: label.length * line + 4, labelpos: 'c' });
  }
  layout(graph);
  const centre = (state: number): Point => {
    const { x, y } = pointOf(graph.node(String(state)));
    return { x, y: y + (above.get(state) ?? 0) / 2 };
  };
  const pointOf = ({ x = 0, y = 0 }: { x?: number; y?: number }): Point => ({ x, y });
  const edge = (from: string, to: string): { points?: Point[]; x?: number; y?: number } => graph.edge(from, to);
  const size = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    states: Array.from({ length: automaton.size }, (_, state) => centre(state)),
    start: Array.from(automaton.start.states, (to, i) => ({
      to,
      chance: automaton.start.chances[i]!,
      points: clipped((edge('start', String(to)).points ?? []).map(pointOf), null, centre(to)),
    })),
    ways: ways.map((way) => {
      if (way.from === way.to) return { ...way, ...around(centre(way.from), way.label.length) };
      const placed = edge(String(way.from), String(way.to));
      return { ...way, points: clipped((placed.points ?? []).map(pointOf), centre(way.from), centre(way.to)), at: pointOf(placed) };
    }),
  };
}

/** An arrow from the top of a state back to it, and where its words stand. */
function around({ x, y }: Point, lines: number): { points: Point[]; at: Point } {
  const radius = diameter / 2;
  const points = [
    { x: x - 0.5 * radius, y: y - 0.87 * radius },
    { x: x - radius, y: y - radius - loop },
    { x: x + radius, y: y - radius - loop },
    { x: x + 0.5 * radius, y: y - 0.87 * radius },
  ];
  return { points, at: { x, y: y - radius - loop + 2 - ((lines - 1) * line) / 2 } };
}

/** The line with its ends on the circles that it joins. */
function clipped(points: readonly Point[], from: Point | null, to: Point): Point[] {
  const inner = points.slice(1, -1);
  const first = from === null ? points[0] : towards(from, inner[0] ?? to);
  return [...(first === undefined ? [] : [first]), ...inner, towards(to, inner.at(-1) ?? first ?? to)];
}

/** The point of a circle that looks at another point. */
function towards({ x, y }: Point, other: Point): Point {
  const length = Math.hypot(other.x - x, other.y - y) || 1;
  return { x: x + ((other.x - x) * diameter) / 2 / length, y: y + ((other.y - y) * diameter) / 2 / length };
}
