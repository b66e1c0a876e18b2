import { type BothSides, bothSides, type Purpose, type Side } from '../core/index.ts';
import { DrawStream } from './drawStream.ts';

/** One stream of a seed, made when it is first asked for. */
type Lazy = () => DrawStream;

/** The streams of one side. */
export interface SideStreams {
  /**
   * One draw a round decides both what is intended and whether it slips (see `zonesOf`): the same draws slip whoever
   * plays, and neither is shifted by the other.
   */
  readonly act: Lazy;
  readonly perception: Lazy;
  /** One draw for the opening, then one a round, whether the memory moves on or starts again. */
  readonly transition: Lazy;
  readonly recall: Lazy;
  /** What a program draws for itself, as many as it likes. */
  readonly program: Lazy;
}

/** Every stream of a seed. Purposes and sides are apart, so that none ever shifts another. */
export interface Streams extends BothSides<SideStreams> {
  /** One draw a round for where the game goes. */
  readonly state: Lazy;
  /** Two draws a repetition. */
  readonly ending: Lazy;
}

/** The streams of a seed. */
export function streamsOf(seed: string): Streams {
  const lazily = (purpose: Purpose, side?: Side): Lazy => {
    let stream: DrawStream | undefined;
    return () => (stream ??= DrawStream.of(seed, purpose, side));
  };
  const sides = bothSides((side) => ({
    act: lazily('intention', side),
    perception: lazily('perception', side),
    transition: lazily('transition', side),
    recall: lazily('recall', side),
    program: lazily('program', side),
  }));
  return { ...sides, state: lazily('state'), ending: lazily('ending') };
}
