import { InputError, Problems } from '../core/index.ts';
import type { Lever } from './lever.ts';
import type { LeverUse } from './leverUse.ts';
import type { LeverValues } from './parameter.ts';
import { readUse } from './readUse.ts';
import type { Setting } from './setting.ts';
import { sidesOf } from './sidesOf.ts';

/**
 * The setting with levers pulled, one after the other in the order given. Levers that set different things commute;
 * those that block a move, close deals or split deals work on what the ones before have made of the payoffs: a penalty
 * before tranches is split with the deal, one after them is paid for each piece.
 *
 * @param path - Where the levers are written, for problems; default `levers`.
 * @throws InputError listing unknown levers and parameters, doses out of range, and levers that contradict each other.
 * @example
 * applyLevers(setting, [{ lever: 'churn', level: 0.1 }, { lever: 'penalty', side: 'partner', amount: 20, detection: 0.6 }]);
 */
export function applyLevers(setting: Setting, uses: readonly LeverUse[], path = 'levers'): Setting {
  const problems = new Problems();
  const pulled = uses.map((use, i) => readUse(problems, `${path}[${i}]`, use, setting));
  checkTogether(problems, path, pulled);
  problems.throwIfAny();
  return pulled.reduce((before, use, i) => (use === undefined ? before : pull(before, use, `${path}[${i}]`)), setting);
}

/** Pulls one lever; what only the setting it acts on shows to be too much, such as too many public states, is told at the lever. */
function pull(setting: Setting, { lever, values }: Pulled, path: string): Setting {
  try {
    return lever.apply(setting, values);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const own = (name: string): string => (name in lever.params ? name : lever.dose.name);
    throw new InputError(
      error.problems.map((problem) => ({ ...problem, path: problem.path === 'memory' ? path : `${path}.${own(problem.path)}` })),
    );
  }
}

/** A lever with all its values. */
interface Pulled {
  readonly lever: Lever;
  readonly values: LeverValues;
}

function checkTogether(problems: Problems, path: string, pulled: readonly (Pulled | undefined)[]): void {
  pulled.forEach((later, i) => {
    const before = pulled.slice(0, i).findIndex((earlier) => earlier !== undefined && later !== undefined && contradict(earlier, later));
    if (before < 0 || later === undefined) return;
    const other = pulled[before]!.lever.id;
    const message =
      other === later.lever.id ? `pulled twice: ${path}[${before}] pulls it already` : `contradicts ${path}[${before}] (${other})`;
    problems.add({ path: `${path}[${i}]`, message, received: later.lever.id, expected: 'one of the two, or each on a side of its own' });
  });
}

function contradict(a: Pulled, b: Pulled): boolean {
  const alike = a.lever.id === b.lever.id || (a.lever.excludes !== undefined && a.lever.excludes === b.lever.excludes);
  return (
    alike &&
    sidesTouched(a).some((side) => sidesTouched(b).includes(side)) &&
    !(a.lever.family === 'teach' && a.values['from'] !== b.values['from'])
  );
}

function sidesTouched({ values }: Pulled): readonly string[] {
  const side = values['side'];
  return side === 'vendor' || side === 'partner' ? [side] : sidesOf('both');
}
