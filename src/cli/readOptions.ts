import type { Call } from './command.ts';
import { problemTexts } from './problemTexts.ts';

const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The text given for an option. */
export function textOf({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether an option without a value is on. */
export function isOn({ options }: Call, name: string): boolean {
  return options[name] === true;
}

/** The number given for an option: all of the text must be one. Notes a problem where it is not. */
export function numberOf(call: Call, name: string, flag: string): number | undefined {
  const text = textOf(call, name);
  return text === undefined ? undefined : readNumber(call, text, flag);
}

/** The number that a text is, all of it. Notes a problem where it is none. */
export function readNumber({ problems }: Pick<Call, 'problems'>, text: string, path: string): number | undefined {
  const trimmed = text.trim();
  const value = /^[+-]?infinity$/i.test(trimmed) ? (trimmed.startsWith('-') ? -Infinity : Infinity) : Number(trimmed);
  if (plainNumber.test(trimmed) ? Number.isFinite(value) : Math.abs(value) === Infinity) return value;
  problems.add({ path, received: text, ...problemTexts.notANumber });
  return undefined;
}
