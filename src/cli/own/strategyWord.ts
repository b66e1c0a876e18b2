/** A word that names a strategy, taken apart. */
export interface StrategyWord {
  /** An id or alias, or the path of a file. */
  readonly name: string;
  /** Which strategy of the file, as in `mine.mjs#patient`. */
  readonly which: string | undefined;
  /** Parameters as they are written, such as `p=0.3`. */
  readonly settings: readonly string[];
  readonly isFile: boolean;
}

const suffix = /\.(ya?ml|json|[cm]?[jt]s)$/i;
const drive = /^[a-z]:[\\/]/i;

/** Takes apart `random:p=0.3`, `./mine.yaml:g=0.2` or `mine.mjs#patient`. */
export function strategyWord(word: string): StrategyWord {
  // the colon of a Windows drive begins no parameter
  const start = drive.test(word) ? 2 : 0;
  const [first = '', ...settings] = word.slice(start).split(':');
  const place = word.slice(0, start) + first;
  const mark = place.lastIndexOf('#');
  const path = mark < 0 ? place : place.slice(0, mark);
  if (!isFile(path)) return { name: place, which: undefined, settings, isFile: false };
  return { name: path, which: mark < 0 ? undefined : place.slice(mark + 1), settings, isFile: true };
}

function isFile(name: string): boolean {
  return /[\\/]/.test(name) || suffix.test(name);
}

/** Whether a file of this name holds data, a module, or neither. */
export function kindOfFile(path: string): 'data' | 'module' | undefined {
  const found = suffix.exec(path)?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  return found.endsWith('s') ? 'module' : 'data';
}
