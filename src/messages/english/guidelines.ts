import type { Formats } from '../formats.ts';

type Holding = 'holds' | 'does-not-hold' | 'cannot-tell';

/** A behaviour and what it earns a deal. */
interface Earner {
  readonly name: string;
  readonly payoff: number;
}

/** What is said of whom, against which pool. */
export interface GuidelineWords {
  /** The side that is advised, as in `the reps`. */
  readonly who: string;
  /** Its counterparts, as in `the resellers`. */
  readonly others: string;
  readonly when: 'now' | 'adapted';
}

export interface Envy {
  readonly verdict: Holding;
  readonly correlation: number | null;
  readonly bestOutscoring: Earner | null;
  readonly bestOther: Earner | null;
}

export interface FirstToDefect {
  readonly verdict: Holding;
  readonly bestNice: Earner | null;
  readonly bestOther: Earner | null;
  readonly meanNice: number | null;
  readonly meanOther: number | null;
}

export interface Reciprocity {
  readonly verdict: Holding;
  readonly strict: Holding;
  readonly best: { readonly generosity: number; readonly payoff: number };
  readonly bestRange: readonly [number, number];
  readonly loss: {
    readonly strict: number;
    readonly twoTits: number;
    readonly twoTats: number;
    readonly alwaysCooperate: number;
    readonly alwaysDefect: number;
  };
}

export interface Clarity {
  readonly verdict: Holding;
  readonly bestSimple: Earner | null;
  readonly bestComplicated: Earner | null;
}

const holding: Readonly<Record<Holding, string>> = { holds: 'holds', 'does-not-hold': 'does not hold', 'cannot-tell': 'cannot be told' };

function pool({ others, when }: GuidelineWords): string {
  return when === 'now' ? `today’s behaviours of ${others}` : `the behaviours of ${others} once both sides have adapted`;
}

function letPass(f: Formats, share: number): string {
  if (share === 0) return 'no defection';
  return share === 1 ? 'every defection' : `${f.finePercent(share)} of defections`;
}

function fare(f: Formats, { name, payoff }: Earner): string {
  return `${name} (${f.money(payoff)} a deal)`;
}

/** More, less or as much: what the first earns beside the second. */
function beside(f: Formats, first: number, second: number): string {
  const lead = Math.abs(first - second);
  if (lead <= 1e-9 * Math.max(Math.abs(first), Math.abs(second))) return 'as much as';
  return `${f.money(lead)} a deal ${first > second ? 'more' : 'less'} than`;
}

/** What giving up the best generosity for a rule costs, or gains. */
function cost(f: Formats, rule: string, loss: number): string {
  if (Math.abs(loss) < 0.005) return `${rule} earns as much`;
  return `${rule} ${loss > 0 ? 'loses' : 'gains'} ${f.money(Math.abs(loss))} a deal`;
}

/** Axelrod's advice as tested in an environment: each sentence says whether it holds and on which figures. */
export const guidelines = {
  title: 'The four guidelines, tested here',
  names: {
    envy: 'Do not be envious',
    firstToDefect: 'Do not be the first to defect',
    reciprocity: 'Reciprocate',
    clarity: 'Do not be too clever',
  },
  verdict: (verdict: Holding): string => holding[verdict],
  envy: (f: Formats, words: GuidelineWords, { verdict, correlation, bestOutscoring, bestOther }: Envy): string => {
    const claim = `That one need not outscore one's counterpart ${holding[verdict]} for ${words.who} against ${pool(words)}`;
    const rank =
      correlation === null
        ? 'no rank correlation of score gap and payoff can be told'
        : `the rank correlation of score gap and payoff is ${f.number(correlation)}`;
    if (bestOutscoring === null) return `${claim}: no behaviour outscores them here; ${rank}.`;
    if (bestOther === null) return `${claim}: every behaviour outscores them here; ${rank}.`;
    return `${claim}: ${rank}; the best behaviour that outscores them is ${fare(f, bestOutscoring)}, the best that does not is ${fare(f, bestOther)}.`;
  },
  firstToDefect: (f: Formats, words: GuidelineWords, { verdict, bestNice, bestOther, meanNice, meanOther }: FirstToDefect): string => {
    const claim = `That one should not be the first to defect ${holding[verdict]} for ${words.who} against ${pool(words)}`;
    if (bestNice === null || bestOther === null) return `${claim}: there is only one kind to compare.`;
    const means =
      meanNice === null || meanOther === null
        ? ''
        : `; on average those never first earn ${f.money(meanNice)}, the others ${f.money(meanOther)}`;
    return `${claim}: the best that is never first, ${fare(f, bestNice)}, earns ${beside(f, bestNice.payoff, bestOther.payoff)} the best other, ${fare(f, bestOther)}${means}.`;
  },
  reciprocity: (f: Formats, words: GuidelineWords, { verdict, strict, best, bestRange, loss }: Reciprocity): string => {
    const claim = `That one should return cooperation and defection alike ${holding[verdict]} for ${words.who} against ${pool(words)}`;
    const [from, to] = bestRange;
    const forgive =
      from === to
        ? `tit for tat does best when it lets ${letPass(f, from)} pass`
        : `tit for tat does equally well letting anything from ${letPass(f, from)} to ${letPass(f, to)} pass`;
    const strictness = strict === 'holds' ? 'strictness costs nothing' : cost(f, 'strict tit for tat', loss.strict);
    const rules = [
      cost(f, 'two tits for tat', loss.twoTits),
      cost(f, 'tit for two tats', loss.twoTats),
      cost(f, 'always cooperating', loss.alwaysCooperate),
      cost(f, 'always defecting', loss.alwaysDefect),
    ];
    return `${claim}: ${forgive} (${f.money(best.payoff)} a deal); against that, ${strictness}, ${f.list(rules)}.`;
  },
  clarity: (f: Formats, words: GuidelineWords, { verdict, bestSimple, bestComplicated }: Clarity): string => {
    const claim = `That one should not be too clever ${holding[verdict]} for ${words.who} against ${pool(words)}`;
    if (bestSimple === null || bestComplicated === null) return `${claim}: there is only one kind to compare.`;
    return `${claim}: the best rule of one or two states, ${fare(f, bestSimple)}, earns ${beside(f, bestSimple.payoff, bestComplicated.payoff)} the best of more states, ${fare(f, bestComplicated)}.`;
  },
  howForgiving: (f: Formats, words: GuidelineWords, { bestRange: [from, to] }: Reciprocity): string =>
    from === to
      ? `How forgiving should ${words.who} be? Against ${pool(words)}, it pays best to let ${letPass(f, from)} pass.`
      : `How forgiving should ${words.who} be? Against ${pool(words)}, letting anything from ${letPass(f, from)} to ${letPass(f, to)} pass pays the same.`,
};
