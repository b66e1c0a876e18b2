import { Problems } from '../../core/index.ts';
import type { TournamentCondition } from '../../tournament/index.ts';
import type { Call } from '../command.ts';
import { problemTexts } from '../problemTexts.ts';
import { readConditionOptions } from '../readConditionOptions.ts';
import { readNumber } from '../readOptions.ts';
import { inSettings, settingAt, settings } from './conditionPlace.ts';

const names = ['name', 'weight', ...Object.keys(settings)];

/** The sets of conditions that a call names, as in `rounds=200,execution=0.05`; undefined where it names none. */
export function readTournamentConditions(call: Call): TournamentCondition[] | undefined {
  const given = call.options['condition'];
  if (!Array.isArray(given) || given.length === 0) return undefined;
  return given.map((text: unknown) => readOne(call, String(text)));
}

function readOne(call: Call, text: string): TournamentCondition {
  const path = `--condition ${text}`;
  const said: Record<string, string> = {};
  for (const word of text.split(',').map((one) => one.trim())) {
    const [name = '', value, ...rest] = word.split('=');
    const isKnown = name === 'known' && value === undefined;
    if (names.includes(name) && said[name] === undefined && rest.length === 0 && (isKnown || (value !== undefined && value !== ''))) {
      said[name] = value ?? 'true';
    } else call.problems.add({ path, received: word, ...problemTexts.conditionSetting(names) });
  }
  const { name, weight, ...rest } = said;
  const options = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [settings[key as keyof typeof settings][0], key === 'known' ? true : value]),
  );
  const problems = new Problems();
  const conditions = readConditionOptions({ ...call, options, problems });
  for (const problem of problems.found) {
    const setting = settingAt(problem.path);
    const { expected } = problem;
    const own = expected === undefined ? {} : { expected: inSettings(expected) };
    call.problems.add({ ...problem, ...own, path: setting === undefined ? path : `${path}, ${setting}` });
  }
  const weighs = weight === undefined ? undefined : readNumber(call, weight, `${path}, weight`);
  return { ...(name !== undefined && { name }), ...(weighs !== undefined && { weight: weighs }), ...conditions };
}
