import type { Drawn } from '../../scenario/index.ts';
import { type Meter } from '../measures.ts';
import { type SettingFigures, settingFigures } from './settingFigures.ts';

/** Today and every rule, in one draw. */
export interface JudgedDraw {
  readonly today: SettingFigures;
  /** In the order of the file. */
  readonly rules: readonly SettingFigures[];
  /** Whether every pair was solved. */
  readonly exact: boolean;
}

/** Judges today and every rule in the same draw, so that what they share cancels in their difference. */
export function judgeDraw({ segments, network, rules }: Drawn, meter: Meter): JudgedDraw {
  const [today, ...others] = [{ segments, costs: [] }, ...rules].map((setting) => {
    const { exact, ...figures } = settingFigures({ ...setting, network }, meter);
    return { exact, figures };
  });
  return {
    today: today!.figures,
    rules: others.map(({ figures }) => figures),
    exact: [today!, ...others].every(({ exact }) => exact),
  };
}
