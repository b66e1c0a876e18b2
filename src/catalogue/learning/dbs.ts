import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { type BothPasts, fadingShare, fadingWeights } from './fadingShare.ts';
import { lookAhead } from './lookAhead.ts';
import { bitsWith, fillsLetter, lettersWith } from './packedMoves.ts';

/** What was seen of the other side's answers to one outcome. */
type Answers = {
  /** The last deal with this outcome that was answered, from 0; -1 before there is one. */
  readonly met: number;
  /** How often in a row the latest answer came, as far as that matters: above 0 for C, below for D. */
  readonly row: number;
  /** Answers against a firm rule in a row. */
  readonly strikes: number;
};

type Memory = {
  readonly count: number;
  /** The last outcome, by its place among CC, CD, DC, DD; -1 before the first deal. */
  readonly last: number;
  /** After which outcomes to cooperate. This and the next four: bit 0 is CC, bit 3 is DD. */
  readonly plan: number;
  /** Outcomes that a default or a firm rule speaks for, and those of them where it says C. */
  readonly defaults: number;
  readonly defaultsC: number;
  readonly firm: number;
  readonly firmC: number;
  /** Answers against a default. */
  readonly violations: number;
  /** Own moves, packed; they grow by one bit a deal, for estimates may go back to any of them. */
  readonly letters: string;
  readonly bits: number;
  readonly CC: Answers;
  readonly CD: Answers;
  readonly DC: Answers;
  readonly DD: Answers;
};

const every = 0b1111;
const titForTat = 0b0011;
const unmet: Answers = { met: -1, row: 0, strikes: 0 };

/** Believes the other side to play by the last outcome, and looks some deals ahead by what it believes. */
export const dbs: StrategyEntry = entry({
  id: 'dbs',
  aliases: ['derived-belief-strategy'],
  name: 'Derived Belief Strategy (DBS)',
  about:
    'Takes the other side for a player of Tit for Tat until its answers show another rule, lets single slips pass as noise, and makes the move that should earn most over the next few deals.',
  source: 'Au & Nau 2006',
  family: 'learning',
  params: {
    discountFactor: { default: 0.75, meaning: 'weight of an answer compared with one a deal later', least: 0, most: 1 },
    promotionThreshold: { default: 3, meaning: 'equal answers in a row that make a firm rule', least: 1, whole: true },
    violationThreshold: { default: 4, meaning: 'answers in a row against a firm rule that overturn it', least: 1, whole: true },
    rejectThreshold: { default: 3, meaning: 'answers against the rules it started from that it puts up with', least: 0, whole: true },
    treeDepth: { default: 5, meaning: 'deals looked ahead', least: 1, most: 100, whole: true },
  },
  peer: 'DBS',
  create: (named, { discountFactor, promotionThreshold, violationThreshold, rejectThreshold, treeDepth }) => {
    const weights = fadingWeights(discountFactor);
    const chanceAfter = (outcome: number, { met }: Answers, ruled: number, saidC: number, past: BothPasts): number => {
      if (((ruled >> outcome) & 1) === 1) return (saidC >> outcome) & 1;
      return fadingShare(past, outcome < 2 ? 1 : 0, 1 - (outcome & 1), met, (titForTat >> outcome) & 1, discountFactor, weights);
    };
    return program<Memory>({
      ...named,
      memory: {
        count: 0,
        last: -1,
        plan: lookAhead(1, 1, 0, 0, treeDepth),
        defaults: every,
        defaultsC: titForTat,
        firm: 0,
        firmC: 0,
        violations: 0,
        letters: '',
        bits: 0,
        CC: unmet,
        CD: unmet,
        DC: unmet,
        DD: unmet,
      },
      play: ({ last, plan }) => (last < 0 || ((plan >> last) & 1) === 1 ? 'C' : 'D'),
      learn: (memory, { own, other }, ctx) => {
        const answer = other === 'C' ? 1 : 0;
        const next = (own === 'C' ? 0 : 2) + 1 - answer;
        const asked = memory.last;
        const count = memory.count + 1;
        let { plan, defaults, defaultsC, firm, firmC, violations, letters, bits, CC, CD, DC, DD } = memory;
        bits = bitsWith(bits, memory.count, own);
        if (fillsLetter(count)) {
          letters = lettersWith(letters, bits);
          bits = 0;
        }
        if (asked < 0) return { count, last: next, plan, defaults, defaultsC, firm, firmC, violations, letters, bits, CC, CD, DC, DD };
        const before = asked === 0 ? CC : asked === 1 ? CD : asked === 2 ? DC : DD;
        const bit = 1 << asked;
        const said = answer === 1 ? bit : 0;
        const row = answer === 1 ? Math.max(before.row, 0) + 1 : Math.min(before.row, 0) - 1;
        let { strikes } = before;
        if ((firm & bit) === 0 && Math.abs(row) >= promotionThreshold) {
          firm |= bit;
          firmC |= said;
        }
        if ((firm & bit) !== 0) {
          strikes = (firmC & bit) === said ? 0 : strikes + 1;
          if (strikes >= violationThreshold) {
            defaultsC = (defaultsC & ~firm) | firmC;
            defaults |= firm;
            firm = 0;
            firmC = 0;
            violations = 0;
          }
        }
        const agreesFirm = (firm & bit) !== 0 && (firmC & bit) === said;
        const breaksDefault = (defaults & bit) !== 0 && (defaultsC & bit) !== said;
        if (breaksDefault) violations += 1;
        if (violations > rejectThreshold || (agreesFirm && breaksDefault)) {
          defaults = 0;
          defaultsC = 0;
          violations = 0;
        }
        const capped = Math.max(-promotionThreshold, Math.min(promotionThreshold, row));
        const after = { met: memory.count - 1, row: capped, strikes };
        if (asked === 0) CC = after;
        else if (asked === 1) CD = after;
        else if (asked === 2) DC = after;
        else DD = after;
        const ruled = defaults | firm;
        const saidC = defaultsC | (firmC & ~defaults);
        const ruledBefore = memory.defaults | memory.firm;
        const saidBefore = memory.defaultsC | (memory.firmC & ~memory.defaults);
        // Where rules speak for all four outcomes, and the same ones as before, the plan stands.
        if (ruled !== every || ruledBefore !== every || saidC !== saidBefore) {
          const past = { own: { letters, bits }, other: ctx.history.other, latest: answer, count };
          plan = lookAhead(
            chanceAfter(0, CC, ruled, saidC, past),
            chanceAfter(1, CD, ruled, saidC, past),
            chanceAfter(2, DC, ruled, saidC, past),
            chanceAfter(3, DD, ruled, saidC, past),
            treeDepth,
          );
        }
        return { count, last: next, plan, defaults, defaultsC, firm, firmC, violations, letters, bits, CC, CD, DC, DD };
      },
    });
  },
});
