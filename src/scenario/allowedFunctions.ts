/** A function that formulas may use. */
export interface AllowedFunction {
  /** Fewest and most inputs. */
  readonly inputs: readonly [least: number, most: number];
  readonly compute: (...inputs: number[]) => number;
}

/** Every function that formulas may use; `log` is the natural logarithm, or to the base of its second input. */
export const allowedFunctions: ReadonlyMap<string, AllowedFunction> = new Map<string, AllowedFunction>([
  ['min', { inputs: [1, Infinity], compute: Math.min }],
  ['max', { inputs: [1, Infinity], compute: Math.max }],
  ['abs', { inputs: [1, 1], compute: Math.abs }],
  ['sqrt', { inputs: [1, 1], compute: Math.sqrt }],
  ['exp', { inputs: [1, 1], compute: Math.exp }],
  ['log', { inputs: [1, 2], compute: (value = NaN, base) => (base === undefined ? Math.log(value) : Math.log(value) / Math.log(base)) }],
  ['pow', { inputs: [2, 2], compute: Math.pow }],
  ['round', { inputs: [1, 1], compute: Math.round }],
  ['floor', { inputs: [1, 1], compute: Math.floor }],
  ['ceil', { inputs: [1, 1], compute: Math.ceil }],
]);

/** What formulas may hold, in words. */
export const allowedInWords = `numbers, percentages, named values, + - * / ^, parentheses, comparisons, a ? b : c, ${[...allowedFunctions.keys()].join(' ')}`;
