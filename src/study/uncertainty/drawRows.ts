import { streamFor } from '../../core/index.ts';
import { type Scenario, drawsOf } from '../../scenario/index.ts';
import { meterFor } from '../measures.ts';
import type { Sampling } from '../meetings.ts';
import { type JudgedDraw, judgeDraw } from './judgeDraw.ts';

/** One draw of the uncertain figures, and what comes of it; plain data. */
export interface DrawRow extends JudgedDraw {
  /** Figures drawn, in the order of `scenario.uncertain`. */
  readonly figures: readonly number[];
}

/** Numbers that a stream can give: 32 bits. */
const steps = 2 ** 32;

/**
 * Judges one draw after another, without end. Each uncertain figure has a stream of its own for each draw, named by its path: a draw
 * does not hang on those before it, and one more uncertain figure changes nothing in the others.
 *
 * @param from - The first draw; counted from 0.
 * @throws InputError where a draw cannot be computed, with the figures drawn.
 * @example
 * const [first] = drawRows(scenario, { seed: 'donnant', repetitions: 200 });
 */
export function* drawRows(scenario: Scenario, sampling: Sampling, from = 0): Generator<DrawRow, never, void> {
  const draw = drawsOf(scenario);
  const meter = meterFor(sampling);
  const { uncertain } = scenario;
  for (let repetition = from; ; repetition++) {
    const chances = uncertain.map(({ path }) => {
      const stream = streamFor({ seed: `${sampling.seed}|${path}`, repetition, purpose: 'figure' });
      // the middle of the step, so that no chance is 0
      return (Math.floor(stream() * steps) + 0.5) / steps;
    });
    const drawn = draw(chances);
    yield { figures: drawn.figures, ...judgeDraw(drawn, meter) };
  }
}
