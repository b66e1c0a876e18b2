import { type BothSides, type Move, type Problems, bothSides, sides } from '../core/index.ts';
import { prisonersDilemma } from '../games/index.ts';
import { checkKnown } from './checkKnown.ts';
import type { ConditionOptions, Conditions, Length, Noise, Rate } from './conditions.ts';

const standardGame = prisonersDilemma();

/**
 * Checks conditions and spells them out for each side.
 *
 * @param options - What the caller wrote.
 * @param problems - Where to note what is wrong; the result may be used only if nothing was noted.
 */
export function readConditions(options: ConditionOptions, problems: Problems): Conditions {
  const { game = standardGame, length = { rounds: 200 }, noise = {}, recall = 1, discount = 1 } = options;
  if (game?.kind !== 'game') {
    problems.add({
      path: 'game',
      message: 'not a game',
      received: game,
      expected: 'what prisonersDilemma, stageGame, fromCosts or publicGame gives',
    });
  }
  checkLength(problems, length);
  checkKnown(problems, 'noise', noise, ['execution', 'perception']);
  return {
    game,
    length,
    execution: rates(problems, 'noise.execution', noise.execution ?? 0),
    perception: rates(problems, 'noise.perception', noise.perception ?? 0),
    recall: chances(problems, 'recall', recall),
    discount: chances(problems, 'discount', discount),
  };
}

function checkLength(problems: Problems, length: Length): void {
  checkKnown(problems, 'length', length, ['rounds', 'known', 'continuation']);
  if ('rounds' in length && 'continuation' in length) {
    problems.add({ path: 'length', message: 'two lengths at once', received: length, expected: 'rounds or continuation' });
  } else if ('rounds' in length) {
    if (length.rounds !== Infinity) problems.whole('length.rounds', length.rounds, 1);
    if (length.known !== undefined && typeof length.known !== 'boolean') {
      problems.add({ path: 'length.known', message: 'not a yes or no', received: length.known, expected: 'true or false' });
    }
    if (length.known === true && length.rounds === Infinity) {
      problems.add({ path: 'length.known', message: 'no end to announce', received: true, expected: 'a finite number of rounds' });
    }
  } else if (!(length.continuation >= 0 && length.continuation < 1)) {
    problems.add({
      path: 'length.continuation',
      message: 'not a chance of going on',
      received: length.continuation,
      expected: 'a number from 0 to just below 1 (for a relationship without end: { rounds: Infinity })',
    });
  }
}

function rates(problems: Problems, path: string, noise: Noise): BothSides<Record<Move, number>> {
  if (!isPerSide(noise)) {
    const both = rate(problems, path, noise);
    return { vendor: both, partner: both };
  }
  checkKnown(problems, path, noise, sides);
  return bothSides((side) => rate(problems, `${path}.${side}`, noise[side] ?? 0));
}

function rate(problems: Problems, path: string, value: Rate): Record<Move, number> {
  if (typeof value !== 'object' || value === null) {
    problems.chance(path, value);
    return { C: value, D: value };
  }
  checkKnown(problems, path, value, ['C', 'D']);
  const { C = 0, D = 0 } = value;
  problems.chance(`${path}.C`, C);
  problems.chance(`${path}.D`, D);
  return { C, D };
}

function chances(problems: Problems, path: string, value: number | BothSides<number>): BothSides<number> {
  if (!isPerSide(value)) {
    problems.chance(path, value);
    return { vendor: value, partner: value };
  }
  checkKnown(problems, path, value, sides);
  const spelled = bothSides((side) => value[side] ?? 1);
  for (const side of sides) problems.chance(`${path}.${side}`, spelled[side]);
  return spelled;
}

function isPerSide<T>(value: T | BothSides<T>): value is BothSides<T> {
  return typeof value === 'object' && value !== null && ('vendor' in value || 'partner' in value);
}
