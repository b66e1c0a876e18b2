import type { Formats } from '../formats.ts';

type Outcome = 'CC' | 'CD' | 'DC' | 'DD';

/** A departure from a rule that pays, in figures. */
export interface Departure {
  readonly how: 'once' | 'whenever' | 'always' | 'last' | 'reply';
  readonly does: 'C' | 'D' | null;
  readonly state: string | null;
  /** Own move first. */
  readonly after: readonly Outcome[];
  readonly opening: boolean;
  readonly gain: number;
}

const moves = { C: 'cooperate', D: 'defect' };

const occasion: Readonly<Record<Outcome, string>> = {
  CC: 'mutual cooperation',
  CD: 'cooperating against a defection',
  DC: 'defecting against a cooperation',
  DD: 'mutual defection',
};

/** What is said of best replies, equilibria and departures from a rule. */
export const replies = {
  /** For example: defect once after mutual cooperation gains 0.31 a deal. */
  departure: (f: Formats, { how, does, state, after, opening, gain }: Departure): string => {
    const gains = `gains ${f.number(gain)} a deal`;
    if (does === null) return `the best reply ${gains}`;
    if (how === 'always') return `${moves[does]} always ${gains}`;
    if (how === 'last') return `${moves[does]} in the last round ${gains}`;
    const often = how === 'once' ? 'once' : 'every time';
    if (after.length > 0) return `${moves[does]} ${often} after ${f.choice(after.map((outcome) => occasion[outcome]))} ${gains}`;
    if (opening && how === 'once') return `${moves[does]} in the first round ${gains}`;
    return `${moves[does]} ${often} in the state ‘${state}’ ${gains}`;
  },
  stability: (kind: 'strict' | 'weak' | 'none' | 'unknown', who: string): string =>
    ({
      strict: `${who} loses by any departure from its rule`,
      weak: `${who} gains nothing by departing from its rule, but loses nothing by some departures either`,
      none: `${who} gains by departing from its rule`,
      unknown: `whether ${who} could gain by departing from its rule is not known: the best reply would have to see what is hidden`,
    })[kind],
  unravelling: (f: Formats, { from, rounds }: { readonly from: number | null; readonly rounds: number }): string =>
    from === null
      ? 'even in the last round the best reply cooperates'
      : rounds === 1
        ? `the best reply defects in the last round, number ${f.number(from)}`
        : `the best reply defects in the last ${f.number(rounds)} rounds, from number ${f.number(from)} on`,
};
