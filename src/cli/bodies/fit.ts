import { catalogue } from '../../catalogue/index.ts';
import { InputError, type Problem } from '../../core/index.ts';
import { type FitCandidate, type FitResult, type ObservedMoves, fit } from '../../learning/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { attempt } from '../attempt.ts';
import type { Body, Call } from '../command.ts';
import { fitTable } from '../fit/fitTable.ts';
import { fitText } from '../fit/fitText.ts';
import { plainFit } from '../fit/plainFit.ts';
import { strategyWord } from '../own/strategyWord.ts';
import { problemTexts } from '../problemTexts.ts';
import { isOn, numberOf, textOf } from '../readOptions.ts';
import { readStrategies } from '../readStrategy.ts';

/** Finds the rule that explains moves best. */
export const body: Body = (call) => {
  const { problems } = call;
  const moves = readMoves(call);
  const candidates = readCandidates(call);
  const execution = numberOf(call, 'executionNoise', '--execution-noise');
  const perception = numberOf(call, 'perceptionNoise', '--perception-noise');
  const rounds = numberOf(call, 'rounds', '--rounds');
  const seed = textOf(call, 'seed');
  const options = {
    noise: { ...(execution !== undefined && { execution }), ...(perception !== undefined && { perception }) },
    ...(candidates !== undefined && { candidates }),
    ...(rounds !== undefined && { rounds }),
    ...(seed !== undefined && { seed }),
  };
  const found: FitResult | undefined = attempt(problems, placeOf, () => fit(moves, options));
  if (found === undefined || problems.found.length > 0) throw new InputError(problems.found);
  return { text: fitText(found, call), json: { kind: 'fit', ...plainFit(found) }, table: fitTable(found, call) };
};

function readMoves(call: Call): ObservedMoves[] {
  const [own, other] = ['own', 'other'].map((name) => (textOf(call, name) ?? '').split(',').map((moves) => moves.trim()));
  if (own!.length !== other!.length) {
    call.problems.add({ path: '--other', message: 'not as many histories', received: textOf(call, 'other'), ...problemTexts.fit.moves });
  }
  return own!.map((moves, i) => ({ own: moves, other: other![i] ?? moves }));
}

/** Those named, or the catalogue, and what is to be made to fit; undefined where the library's own list will do. */
function readCandidates(call: Call): FitCandidate[] | undefined {
  const list = textOf(call, 'candidates');
  const states = numberOf(call, 'states', '--states');
  const fitted: FitCandidate[] = [
    ...(states === undefined ? [] : [{ states }]),
    ...(isOn(call, 'memoryOne') ? [{ memory: 1 as const }] : []),
  ];
  if (list === undefined && fitted.length === 0) return undefined;
  const named = list === undefined ? wholeCatalogue() : (readStrategies(call, list, '--candidates') ?? []).map(withSettings);
  return [...named, ...fitted];
}

/** A strategy of a file is told apart by the parameters it was given, as one of the catalogue is. */
function withSettings({ word, strategy }: { readonly word: string; readonly strategy: Strategy }): Strategy {
  const { isFile, settings } = strategyWord(word);
  return isFile && settings.length > 0 ? { ...strategy, params: Object.fromEntries(settings.map((one) => one.split('='))) } : strategy;
}

function wholeCatalogue(): FitCandidate[] {
  return catalogue.filter(({ family }) => family !== 'meta').map(({ id }) => id);
}

/** Options stand for the paths of the library; moves are told by their option, candidates by the one that named them. */
function placeOf({ path }: Problem): string {
  if (path.startsWith('moves')) return path.endsWith('.own') ? '--own' : '--other';
  if (path.endsWith('.states')) return '--states';
  return path;
}
