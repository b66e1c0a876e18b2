import { type Problems, checkKnown } from '../../core/index.ts';
import { checkContents } from '../checkContents.ts';
import { checkStrategy } from '../checkStrategy.ts';
import { compile } from '../compile.ts';
import { derived } from '../derived.ts';
import { memoryOne } from '../memoryOne.ts';
import type { Derived, FiniteStrategy, Strategy } from '../strategy.ts';
import { asProgram } from './asProgram.ts';
import { believing, isBounded } from './believing.ts';
import { renamed } from './names.ts';
import { overAutomaton } from './overAutomaton.ts';
import { overProgram } from './overProgram.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';
import { watching } from './watching.ts';

/**
 * Now and then asks another strategy what it would do in its place: one that is new to the match and is given the past as it
 * came out. It keeps nothing, so what counts for it is the past alone: a finite one is in the states that the past leads to
 * from its opening, with their chances; a program has folded the past, taking the moves that came out for its intentions. It
 * is told payoffs and announced rounds as the strategy itself.
 */
export const mixed: Transformer<StepOf<'mixed'>> = {
  options: ['with'],
  check: (problems, path, step) => checkAlternatives(problems, `${path}.with`, step['with']),
  prefix: ({ with: alternatives }, tell) =>
    `Mutated (${alternatives.map(({ strategy, chance }) => `${chance} ${tell(strategy)}`).join(', ')})`,
  apply: (base, { with: alternatives }, names) => {
    const shared = sharesOf(alternatives);
    const shares = shared.map(({ share }) => share);
    const sum = shares.reduce((total, share) => total + share, 0);
    if (sum === 0) return renamed(base, names);
    const kept = alternatives.reduce((total, { chance }) => total + chance, 0) >= 1 ? 0 : 1 - sum;
    // where it never decides itself, it might as well be anything
    const asked = kept === 0 ? cooperative : base;
    const others = shared.map(({ strategy }) => strategy);
    if (!isFiniteRule(asked) || !others.every(isFiniteRule)) {
      return overProgram(isFiniteRule(asked) ? asProgram(asked) : asked, watching(others, shares, kept), names);
    }
    const settling = others.every((strategy) => strategy.kind === 'derived' || isBounded(compile(strategy)));
    if (!settling) return overProgram(asProgram(asked), watching(others, shares, kept), names);
    const all: readonly (FiniteStrategy | Derived)[] = [asked, ...others];
    if (all.some(({ kind }) => kind === 'derived')) {
      return derived({
        ...names,
        usesRounds: all.some((one) => one.kind === 'derived' && one.usesRounds === true),
        derive: (payoffs, rounds) => {
          const automata = others.map((strategy) => compile(strategy, { payoffs, rounds }));
          return overAutomaton(compile(asked, { payoffs, rounds }), believing(automata, shares, kept), names);
        },
      });
    }
    const automata = others.map((strategy) => compile(strategy));
    if (!automata.every(isBounded)) return overProgram(asProgram(asked), believing(automata, shares, kept), names);
    return overAutomaton(compile(asked), believing(automata, shares, kept), names);
  },
};

const cooperative = memoryOne({ id: 'cooperative', opening: 1, reply: { CC: 1, CD: 1, DC: 1, DD: 1 } });

function isFiniteRule(strategy: Strategy): strategy is FiniteStrategy | Derived {
  return strategy.kind !== 'program';
}

/** The chance of each alternative that has one; the first that is certain is alone. */
function sharesOf(alternatives: StepOf<'mixed'>['with']): { readonly strategy: Strategy; readonly share: number }[] {
  const certain = alternatives.find(({ chance }) => chance === 1);
  if (certain !== undefined) return [{ strategy: certain.strategy, share: 1 }];
  const sum = alternatives.reduce((total, { chance }) => total + chance, 0);
  return alternatives.filter(({ chance }) => chance > 0).map(({ strategy, chance }) => ({ strategy, share: chance / Math.max(1, sum) }));
}

function checkAlternatives(problems: Problems, path: string, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0) {
    problems.add({ path, message: 'no alternatives', received: value, expected: 'a list of { strategy, chance }, at least one' });
    return;
  }
  value.forEach((alternative: unknown, i) => {
    const at = `${path}[${i}]`;
    if (!checkKnown(problems, at, alternative, ['strategy', 'chance'])) return;
    const { strategy, chance } = alternative as { readonly strategy?: unknown; readonly chance?: unknown };
    if (checkStrategy(problems, `${at}.strategy`, strategy)) checkContents(problems, `${at}.strategy`, strategy);
    problems.chance(`${at}.chance`, chance);
  });
}
