import type { Problems } from '../core/index.ts';
import type { CsvStyle, Table } from '../table/index.ts';
import type { Io } from './io.ts';
import type { Told, Voice } from './voice.ts';

/** One option of a command. */
export interface CommandOption {
  /** As commander writes them: `--rounds <n>`. */
  readonly flags: string;
  readonly about: Told;
  /** What the library calls it, so that its problems can be told by the option's name. */
  readonly path?: string;
  readonly required?: boolean;
  /** May be given several times. */
  readonly repeated?: boolean;
}

/** One argument of a command: `<name>` must be given, `[name]` may be. */
export interface CommandArgument {
  readonly name: string;
  readonly about: Told;
}

/** A command as a value; its body is loaded when it is called, so that help comes at once. */
export interface Command {
  readonly name: string;
  readonly about: Told;
  readonly arguments: readonly CommandArgument[];
  readonly options: readonly CommandOption[];
  /** What to write after `donnant`; at least one, and each works after `donnant init`. */
  readonly examples: readonly string[];
  load(): Promise<Body>;
}

/** One call of a command, its words not yet understood, and the voice to answer it with. */
export interface Call extends Voice {
  readonly arguments: readonly (string | undefined)[];
  /** By their names in camel case. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the body notes what is wrong; outputs were checked before. */
  readonly problems: Problems;
  readonly io: Io;
  /** Columns that tables may take. */
  readonly width: number;
  /** How `--csv` is written. */
  readonly csvStyle: CsvStyle;
  /** To be told how far long work is. */
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/** What a command gives back; the caller writes it. */
export interface Result {
  /** For people. */
  readonly text: string;
  /** For programs; strategies may stand in it as they are. */
  readonly json: unknown;
  /** For `--csv`. */
  readonly table?: Table;
  /** Files by path as the user wrote it, and what to say once they are there. */
  readonly files?: readonly { readonly path: string; readonly content: string; readonly said: string }[];
  /** Lines for the messages' stream. */
  readonly said?: readonly string[];
}

/**
 * What a command does.
 *
 * @throws InputError listing everything that is wrong with the call.
 */
export type Body = (call: Call) => Promise<Result> | Result;
