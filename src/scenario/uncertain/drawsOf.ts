import { InputError, Problems } from '../../core/index.ts';
import { checkScenario } from '../checkScenario.ts';
import { openFile } from '../openFile.ts';
import type { Cost, Network, Scenario, Segment } from '../scenario.ts';
import type { Cell } from '../sheet.ts';
import type { CellFault } from '../solveSheet.ts';
import { drawRule } from './drawRule.ts';
import { drawToday } from './drawToday.ts';
import { openRules } from './openRules.ts';
import { uncertainOf } from './uncertainOf.ts';

/** A rule in one draw. */
export interface DrawnRule {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly costs: readonly Cost[];
}

/** A scenario in one draw of its uncertain figures. */
export interface Drawn {
  /** The figures drawn, in the order of `scenario.uncertain`; see {@link Uncertain} for those that segments have otherwise. */
  readonly figures: readonly number[];
  /** Today's segments. */
  readonly segments: readonly Segment[];
  /** Absent where the file does not tell it. */
  readonly network?: Network;
  /** Every rule of the file, in its order. */
  readonly rules: readonly DrawnRule[];
}

/** Makes a draw: for each uncertain figure the chance of staying below what is drawn, or null for its central value. */
export type DrawScenario = (chances: readonly (number | null)[]) => Drawn;

/**
 * A scenario's settings for any draw of its uncertain figures, today and under every rule. The file is read once, so that many
 * draws are quick. One figure is one draw wherever it counts: on both sides, in every segment, today and under each rule.
 *
 * The parts of a distribution are formulas as any other: they follow other drawn figures. Of uncertain shares of a whole each is as
 * drawn, and the others shrink or grow in proportion.
 *
 * @throws InputError where there is no scenario; and, from the function it gives, for chances that are none, and where a draw cannot
 * be computed (a figure out of its range, shares above 100%), with the figures drawn.
 * @example
 * const draw = drawsOf(scenario);
 * draw(scenario.uncertain.map(() => 0.9)).segments[0].setting; // every uncertain figure at its 90% quantile
 * draw(scenario.uncertain.map(() => null)).segments; // as scenario.segments
 */
export function drawsOf(scenario: Scenario): DrawScenario {
  const problems = new Problems();
  checkScenario(problems, scenario);
  problems.throwIfAny();
  const open = openFile(scenario.file);
  const rules = openRules(scenario.file, open.plan);
  const { uncertain } = uncertainOf(open.plan, rules);
  return (chances) => {
    const found = new Problems();
    checkChances(found, chances, uncertain.length);
    found.throwIfAny();
    const chanceOf = new Map(uncertain.map(({ at }, i) => [at, chances[i] ?? undefined]));
    const figures = new Map<string, number>();
    const drawing = {
      chanceAt: (at: string) => chanceOf.get(at),
      tell: ({ at }: Cell, _: unknown, value: number) => {
        if (!figures.has(at)) figures.set(at, value);
      },
    };
    const note = ({ at }: Cell, fault: CellFault): void => found.add({ path: at, ...fault });
    const told = (): number[] => uncertain.map(({ at, central }) => figures.get(at) ?? central);
    try {
      const today = drawToday(open, { drawing, note, problems: found });
      const drawnRules = rules.map((rule) => drawRule(rule, open, today, { drawing, note, problems: found }));
      const { network } = today;
      return { figures: told(), segments: today.segments, ...(network && { network }), rules: drawnRules };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const at = uncertain.map(({ path }, i) => `${path} = ${told()[i]}`).join(', ');
      throw new InputError(error.problems.map((problem) => ({ ...problem, message: `${problem.message}, in a draw of ${at}` })));
    }
  };
}

function checkChances(problems: Problems, chances: readonly (number | null)[], count: number): void {
  if (!Array.isArray(chances) || chances.length !== count) {
    const expected = `${count} numbers, one for each of scenario.uncertain`;
    problems.add({ path: 'chances', message: 'not one chance for each uncertain figure', received: chances, expected });
    return;
  }
  chances.forEach((chance: unknown, i) => {
    if (chance === null || (typeof chance === 'number' && chance > 0 && chance < 1)) return;
    const expected = 'a number above 0 and below 1, or null';
    problems.add({ path: `chances[${i}]`, message: 'not a chance', received: chance, expected });
  });
}
