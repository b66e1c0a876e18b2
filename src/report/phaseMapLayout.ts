import { isWide } from './chartOptions.ts';
import type { HeatLayout } from './heatLayout.ts';
import type { PhaseMap } from './phaseMapShape.ts';

/** Where the parts of a phase map stand, in pixels from the top left corner of its field. */
export interface PhaseMapLayout extends Omit<HeatLayout, 'heading'> {
  /** Left end of the line in the key, and its height. */
  readonly key: { readonly left: number; readonly top: number };
}

const margin = { left: 64, right: 148, top: 44, bottom: 52 };
/** On a phone what the marks mean stands below. */
const narrowMargin = { left: 48, right: 84, top: 44, bottom: 100 };

/** Lays out a phase map in a picture so many pixels wide. */
export function phaseMapLayout({ x, y }: Pick<PhaseMap, 'x' | 'y'>, total: number): PhaseMapLayout {
  const roomy = isWide(total);
  const room = roomy ? margin : narrowMargin;
  const width = total - room.left - room.right;
  const height = Math.round(width * (roomy ? 0.72 : 1));
  const [columns, rows] = [x.values.length, y.values.length];
  const bar = { left: width + 24, width: 16, top: 24, height: height * 0.55 };
  return {
    roomy,
    room,
    width,
    height,
    bar,
    key: roomy ? { left: bar.left, top: bar.top + bar.height + 28 } : { left: 0, top: height + 66 },
    across: (place) => (place * width) / columns,
    up: (place) => height - (place * height) / rows,
  };
}
