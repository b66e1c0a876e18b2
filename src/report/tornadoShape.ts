import type { Language } from '../messages/index.ts';
import type { Tornado } from '../study/index.ts';

/** What moves the answer most, as a picture. */
export interface TornadoPicture {
  readonly tornado: Tornado;
  /** Unit of money, as the scenario has it. */
  readonly unit: string;
  readonly language?: Language;
}

/** Most figures that are drawn; the others are counted. */
export const mostBars = 12;
