import { readScenario } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';

/** What a test varies of the plain scenario. */
export interface ScenarioParts {
  readonly money?: object;
  readonly relationship?: object;
  readonly misunderstandings?: object;
  readonly recognition?: number | object;
  readonly behaviours?: object;
  readonly goal?: object;
  readonly rules?: readonly object[];
  readonly accounts?: object;
}

const side = (T: number, R: number, P: number, S: number): object => ({
  'both-cooperate': R,
  'i-defect-alone': T,
  'they-defect-alone': S,
  'both-defect': P,
});

/** Money of one side, by its four letters. */
export const money = side;

/** A small scenario with Axelrod's payoffs, no noise and continuation 0.9, changed where a test says so. */
export function scenarioWith(parts: ScenarioParts = {}): Scenario {
  return readScenario({
    title: 'A test',
    currency: 'points',
    sides: {
      vendor: { name: 'the rep', cooperate: 'shares', defect: 'poaches' },
      partner: { name: 'the reseller', cooperate: 'registers', defect: 'hides' },
    },
    money: { vendor: side(5, 3, 1, 0), partner: side(5, 3, 1, 0) },
    relationship: { 'deals-a-year': 1, churn: 0.1 },
    behaviours: { vendor: { 'tit-for-tat': 0.5, 'always-defect': 0.5 }, partner: { 'tit-for-tat': 0.5, 'always-defect': 0.5 } },
    goal: { cooperation: 0.6, measured: 'now' },
    rules: [],
    ...parts,
  });
}
