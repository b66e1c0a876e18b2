import { type FrontMeasure, type Mix, type Mixes, frontSteps } from '../study/index.ts';
import { isWide } from './chartOptions.ts';

/** Where a figure lies in a picture, in pixels. */
export type Scale = (figure: number) => number;

/** The plot of a Pareto picture. */
export interface ParetoPlot {
  readonly cost: readonly [from: number, to: number];
  readonly gained: readonly [from: number, to: number];
  /** Pixels from the left, and from the top. */
  readonly x: Scale;
  readonly y: Scale;
}

/** A mix that is numbered in the picture. */
export interface NumberedMix {
  readonly number: number;
  readonly mix: Mix;
  readonly best: boolean;
}

/** The mixes on a front that get a number, and how many get none. */
export interface NumberedMixes {
  readonly listed: readonly NumberedMix[];
  readonly left: number;
}

/** The room of a Pareto picture, in pixels. */
export interface ParetoRoom {
  readonly margin: { readonly left: number; readonly right: number; readonly top: number };
  readonly width: number;
  readonly height: number;
}

/** The room for the plot in a picture of a given width. */
export function paretoRoom(measure: FrontMeasure, total: number): ParetoRoom {
  const margin = { left: measure === 'cooperation' ? 48 : 68, right: 24, top: 60 };
  return { margin, width: total - margin.left - margin.right, height: isWide(total) ? 320 : 250 };
}

/** Most mixes that are numbered. */
const most = 9;
/** Least distance between two that are, in pixels. */
const apart = 22;

/** The ends of both axes, a little beyond the figures; all of a share's range. */
export function paretoPlot({ rows }: Mixes, measure: FrontMeasure, { width, height }: Pick<ParetoRoom, 'width' | 'height'>): ParetoPlot {
  const cost = padded([0, ...rows.map((mix) => mix.cost)]);
  const gained: readonly [number, number] = measure === 'cooperation' ? [0, 1] : padded(rows.map((mix) => mix.jointValue));
  return {
    cost,
    gained,
    x: (figure) => (width * (figure - cost[0])) / (cost[1] - cost[0]),
    y: (figure) => height - (height * (figure - gained[0])) / (gained[1] - gained[0]),
  };
}

function padded(figures: readonly number[]): readonly [number, number] {
  const [from, to] = [Math.min(...figures), Math.max(...figures)];
  const room = from === to ? 1 : 0.06 * (to - from);
  return [from === 0 ? -room / 2 : from - room, to + room];
}

/**
 * The mixes that are numbered, cheapest first: the best, the cheapest and the dearest, then those that bring most beyond the
 * one before, as long as their numbers do not lie on each other.
 */
export function numberedMixes({ fronts, best }: Mixes, measure: FrontMeasure, { x, y }: ParetoPlot): NumberedMixes {
  const front = fronts[measure];
  const steps = frontSteps(front, measure).toSorted((a, b) => b.gain - a.gain);
  const wanted = new Set([best, front[0]!, front.at(-1)!, ...steps.map(({ to }) => to)]);
  const chosen: Mix[] = [];
  for (const mix of wanted) {
    const clear = chosen.every((other) => Math.hypot(x(mix.cost) - x(other.cost), y(mix[measure]) - y(other[measure])) >= apart);
    if (chosen.length < most && clear) chosen.push(mix);
  }
  const listed = chosen.toSorted((a, b) => a.cost - b.cost || a[measure] - b[measure]);
  return {
    listed: listed.map((mix, i) => ({ number: i + 1, mix, best: mix === best })),
    left: front.filter((mix) => !chosen.includes(mix)).length,
  };
}
