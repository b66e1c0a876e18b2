import { program, strategy } from 'donnant';
import { fit } from 'donnant/scenario';
import { describe, expect, it } from 'vitest';
import { streamFor } from '../../src/core/index.ts';
import { observe } from './simulate.ts';

/** Cooperates while at least two in three of the other's moves were C. */
const counting = program({
  id: 'two-in-three',
  memory: { kept: 0, rounds: 0 },
  play: ({ kept, rounds }) => (3 * kept >= 2 * rounds ? 'C' : 'D'),
  learn: ({ kept, rounds }, { other }) => ({ kept: kept + (other === 'C' ? 1 : 0), rounds: rounds + 1 }),
});
const players = [
  ...['tit-for-tat', 'generous-tit-for-tat', 'win-stay-lose-shift', 'always-defect', 'random'].map((id) => strategy(id)),
  counting,
];

interface Case {
  readonly sure: number;
  readonly right: boolean;
  readonly ofTruth: number;
}

/** Histories of players drawn alike likely, at a rate of slips that may be drawn, judged. */
function judged(count: number, rounds: number, slipsOf: (draw: number) => number): Case[] {
  const draw = streamFor({ seed: 'calibration', repetition: rounds, purpose: 'population' });
  return Array.from({ length: count }, (_, repetition) => {
    const truth = players[Math.floor(draw() * players.length)]!;
    const moves = observe(truth, { rounds, slips: slipsOf(draw()), repetition, seed: 'calibration' });
    const { verdict, candidates } = fit(moves, { candidates: players });
    return { sure: verdict.sure, right: verdict.best === truth.id, ofTruth: candidates.find(({ id }) => id === truth.id)!.posterior };
  });
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** How often the best was the right one, less how often it was said to be, in standard errors. */
function surprise(cases: readonly Case[]): number {
  const spread = Math.sqrt(cases.reduce((sum, { sure }) => sum + sure * (1 - sure), 0)) / cases.length;
  return (meanOf(cases.map(({ right }) => Number(right))) - meanOf(cases.map(({ sure }) => sure))) / spread;
}

describe('how sure it is', () => {
  const cases = [8, 25].flatMap((rounds) => judged(600, rounds, (draw) => draw / 2));

  it('is how often it is right, over players and slips as likely as assumed', () => {
    expect(Math.abs(surprise(cases))).toBeLessThan(3.5);
  });

  it.each([
    [0, 0.4],
    [0.4, 0.6],
    [0.6, 0.85],
    [0.85, 1.01],
  ])('is so too among those it is sure of from %f to %f', (least, most) => {
    const some = cases.filter(({ sure }) => sure >= least && sure < most);
    expect(some.length).toBeGreaterThan(50);
    expect(Math.abs(surprise(some))).toBeLessThan(3.5);
  });

  it('is rather too little than too much where slips are rare', () => {
    const rare = judged(400, 12, () => 0.03);
    expect(meanOf(rare.map(({ right }) => Number(right)))).toBeGreaterThan(meanOf(rare.map(({ sure }) => sure)) - 0.05);
    expect(meanOf(rare.map(({ ofTruth }) => ofTruth))).toBeGreaterThan(1 / players.length);
  });
});
