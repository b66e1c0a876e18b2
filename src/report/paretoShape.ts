import type { Language } from '../messages/index.ts';
import type { FrontMeasure, Mixes } from '../study/index.ts';

/** Mixes of rules as a picture: what each costs against what it brings. */
export interface ParetoPicture {
  readonly mixes: Mixes;
  readonly measure: FrontMeasure;
  /** Default `en`. */
  readonly language?: Language;
}
