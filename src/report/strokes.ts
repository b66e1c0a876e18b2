/** How one line of several is told from the others. */
export interface Stroke {
  readonly color: string;
  /** Lengths of strokes and gaps, in pixels. */
  readonly dash: readonly number[];
  /** Vega's name of the marker. */
  readonly shape: string;
}

/** Colours that colour-blind readers tell apart (Okabe & Ito 2008), with a grey for the yellow, which is lost on white. */
const colors = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#737373'];
/** Numbers of colours, dashes and shapes share no factor: 35 lines differ in colour or dash. */
const dashes = [
  [1, 0],
  [8, 3],
  [4, 2],
  [10, 3, 2, 3],
  [16, 4],
];
const shapes = ['square', 'triangle-up', 'cross', 'triangle-down', 'wedge', 'triangle-right'];

/** The stroke of the line at a place, counted from 0. */
export function strokeOf(place: number): Stroke {
  return { color: pick(colors, place), dash: pick(dashes, place), shape: pick(shapes, place) };
}

function pick<T>(list: readonly T[], i: number): T {
  return list[i % list.length]!;
}
