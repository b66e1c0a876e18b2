import { InputError, type Problem } from '../core/index.ts';
import { problemTexts } from './problemTexts.ts';

/** A problem that the library tells in the words of its own interface, and what the command line says instead. */
interface Saying {
  /** Found in the message or in what would be accepted. */
  readonly library: RegExp;
  inCli(problem: Problem): Problem;
}

const { endlessMatch, endlessContinuation, endlessReplies, notFinite, nobodyToMeet } = problemTexts;

const sayings: readonly Saying[] = [
  { library: /expectMatch/, inCli: (problem) => ({ ...problem, ...endlessMatch }) },
  { library: /\{ rounds: Infinity \}/, inCli: (problem) => ({ ...problem, ...endlessContinuation }) },
  { library: /\{ continuation: 0\.9999 \}/, inCli: (problem) => ({ ...problem, ...endlessReplies, path: '--replies' }) },
  {
    library: /playMatch/,
    // Who it is stands in the place of the path, which the user has not written.
    inCli: ({ received }) => ({ path: String(received), ...notFinite }),
  },
  { library: /selfPlay: true/, inCli: (problem) => ({ ...problem, ...nobodyToMeet }) },
];

/** Problems that the library tells in its own words, for those who call it, told for those who type commands. */
export function inCliWords(error: InputError): InputError {
  return new InputError(
    error.problems.map((problem) => {
      const told = `${problem.message} ${problem.expected ?? ''}`;
      return sayings.find(({ library }) => library.test(told))?.inCli(problem) ?? problem;
    }),
  );
}
