import { InputError } from '../core/index.ts';
import { levers } from '../incentives/index.ts';
import { type Dial, type Scenario, type Segment, dialOf } from '../scenario/index.ts';
import { type StudyOptions, type Threshold, doses } from '../study/index.ts';
import { mostWork, workOf } from './stages/work.ts';

/** The smallest dose of one lever alone. */
export interface LeverDose {
  /** Id of the lever. */
  readonly lever: string;
  readonly threshold: Threshold;
  /** Part of the way from today's dose to the strongest that is looked at; null where the goal is out of reach. */
  readonly way: number | null;
}

/** What each lever alone takes to reach the scenario's goal; each list in the order of the levers. */
export interface LeverDoses {
  readonly found: readonly LeverDose[];
  /** Ids of levers that cannot be pulled in this scenario. */
  readonly skipped: readonly string[];
  /** Ids of levers whose search would take long. */
  readonly notSearched: readonly string[];
}

/**
 * Searches the doses of every lever that is quickly searched.
 *
 * @param continuation - The threshold of the continuation, which is known already.
 * @param onLever - Told how many levers are done.
 */
export function searchDoses(
  scenario: Scenario,
  continuation: Threshold,
  { seed, repetitions }: StudyOptions,
  onLever: (done: number) => void,
): LeverDoses {
  const found: LeverDose[] = [];
  const skipped: string[] = [];
  const notSearched: string[] = [];
  const sampling = { ...(seed !== undefined && { seed }), ...(repetitions !== undefined && { repetitions }) };
  levers.forEach(({ id }, i) => {
    try {
      const dial = dialOf(scenario, id);
      if (id === 'continuation') found.push({ lever: id, threshold: continuation, way: wayOf(dial, continuation) });
      else if (workOf(halfway(dial)) > mostWork) notSearched.push(id);
      else {
        const [threshold] = doses(scenario, undefined, { ...sampling, levers: [id] }).found;
        if (threshold !== undefined) found.push({ lever: id, threshold, way: wayOf(dial, threshold) });
      }
    } catch (error) {
      // A lever that cannot be pulled here, such as a training from a behaviour that nobody has.
      if (!(error instanceof InputError)) throw error;
      skipped.push(id);
    }
    onLever(i + 1);
  });
  return { found, skipped, notSearched };
}

function halfway({ at, range: [weakest, strongest], whole }: Dial): readonly Segment[] {
  const middle = (weakest + strongest) / 2;
  return at(whole === true ? Math.round(middle) : middle);
}

function wayOf({ today, range: [, strongest] }: Dial, { value }: Threshold): number | null {
  if (value === null) return null;
  return strongest === today ? 0 : (value - today) / (strongest - today);
}
