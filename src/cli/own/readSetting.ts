import type { Param } from '../../catalogue/index.ts';
import type { ParamValue, Strategy } from '../../strategies/index.ts';
import type { Call } from '../command.ts';
import { readNumber } from '../readOptions.ts';
import { strategyWord } from './strategyWord.ts';

/** What a setting may need beside its text. */
export interface SettingCall extends Pick<Call, 'problems' | 'io'> {
  /** Reads a strategy that a word names. */
  strategyOf(word: string, path: string): Strategy | undefined;
}

/**
 * The value that a text is for a parameter: a number, moves, a choice, or a list with + between. Notes a text that cannot be
 * one; whether the value is accepted is told where the strategy is made.
 *
 * @param param - Undefined where nothing is known of the parameter.
 */
export function readSetting(call: SettingCall, text: string, param: Param | undefined, path: string): ParamValue | undefined {
  if (param === undefined) return guess(text);
  switch (param.kind) {
    case 'moves':
      return text;
    case 'choice':
      return param.options.some((option) => typeof option === 'boolean') ? (yesOrNo[text] ?? text) : text;
    case 'strategies':
      return all(text.split('+').map((word) => (strategyWord(word).isFile ? call.strategyOf(word, path) : word)));
    case 'numbers':
      // the + of 1e+5 stands between no two numbers
      return all(text.split(/(?<!e)\+/i).map((number) => readNumber(call, number, path)));
    default:
      return readNumber(call, text, path);
  }
}

const yesOrNo: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

function guess(text: string): ParamValue {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : (yesOrNo[text] ?? text);
}

type Listed = number | string | Strategy;

function all(values: readonly (Listed | undefined)[]): readonly Listed[] | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length === values.length ? found : undefined;
}
