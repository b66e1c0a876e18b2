import { scenarioTemplate } from '../../scenario/index.ts';
import type { Body } from '../command.ts';
import { isTaken } from '../outputPlace.ts';
import { checkOutput } from '../outputs.ts';
import { textOf } from '../readOptions.ts';
import { problemTexts } from '../problemTexts.ts';

/** Writes the template, with the seed if one is given, to a file or, for `-`, as the result; never over a file that is there. */
export const body: Body = (call) => {
  const [path = 'scenario.yaml'] = call.arguments;
  const { problems, io, say, language } = call;
  const { init } = say.cli;
  const seed = textOf(call, 'seed');
  const content = seed === undefined ? scenarioTemplate : `${scenarioTemplate}\nseed: ${JSON.stringify(seed)}\n`;
  if (path === '-') return { text: content, json: { kind: 'init', file: path, next: [], content } };
  if (isTaken(path, io.cwd)) problems.add({ path, ...problemTexts.exists });
  else checkOutput(problems, path, path, io.cwd);
  problems.throwIfAny();
  const steps = init.next(path).map((step) => (language === 'en' ? step : `${step} --language ${language}`));
  return {
    text: [init.done(path), ...steps.map((step) => `  ${step}`), ''].join('\n'),
    json: { kind: 'init', file: path, next: steps },
    files: [{ path, content, said: '' }],
  };
};
