import { axelrodPayoffs } from '../../games/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { paid } from './paid.ts';

type Memory = {
  /** Chance of cooperating in the next round, and whether a defection in it is a test. */
  readonly chance: number;
  readonly testing: boolean;
  readonly rounds: number;
  /** Whether the next round is the one after a test. */
  readonly after: boolean;
  /** Mean of what the tests, and the rounds after them, have paid; with the number of values in it, an assumed first one included. */
  readonly testPay: number;
  readonly tests: number;
  readonly afterPay: number;
  readonly afters: number;
  /** The other side's defections in a row, and its cooperations in all. */
  readonly streak: number;
  readonly kept: number;
  /** Own total payoff, and the other's, by 3/0/5/1. */
  readonly mine: number;
  readonly theirs: number;
};

/** It scores by 3/0/5/1 whatever the game pays. */
export const tranquilizer: StrategyEntry = entry({
  id: 'second-by-tranquilizer',
  aliases: ['tranquilizer', 'k67r'],
  name: 'Second by Tranquilizer',
  about:
    'Lulls the other side with cooperation and, while business is good, slips in a test defection now and then, the more often the better such tests have paid, with a kind move after each; while business is middling it is forgiving, and when it is poor it plays Tit for Tat.',
  source: "Craig Feathers in Axelrod's second tournament (Axelrod 1980b), placed 27th",
  family: 'probing',
  peer: 'SecondByTranquilizer',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: {
        chance: 1,
        testing: false,
        rounds: 0,
        after: false,
        testPay: 5,
        tests: 1,
        afterPay: 0,
        afters: 1,
        streak: 0,
        kept: 0,
        mine: 0,
        theirs: 0,
      },
      play: ({ chance }) => chance,
      learn: (memory, { own, other, intended }) => {
        const pay = paid(axelrodPayoffs, own, other);
        const wasTest = memory.testing && intended === 'D';
        const wasAfter = memory.after;
        const turn = memory.rounds + 2;
        const testPay = wasTest ? (memory.testPay * memory.tests + pay) / (memory.tests + 1) : memory.testPay;
        const afterPay = wasAfter ? (memory.afterPay * memory.afters + pay) / (memory.afters + 1) : memory.afterPay;
        const streak = other === 'D' ? memory.streak + 1 : 0;
        const kept = memory.kept + (other === 'C' ? 1 : 0);
        const mine = memory.mine + pay;
        const theirs = memory.theirs + paid(axelrodPayoffs, other, own);
        const good = mine / turn >= 2.25;
        let chance = other === 'C' ? 1 : 0;
        if (wasTest) chance = 1;
        else if (good) chance = 0.95 - (testPay + afterPay - 5) / 15 + 1 / turn ** 2 - (other === 'D' ? 1 : 0) / 4;
        else if (mine / turn >= 1.75) chance = 0.25 + (kept + 1) / turn - 0.25 * streak + (mine - theirs) / 100 + 4 / turn;
        return {
          chance: Math.min(Math.max(chance, 0), 1),
          testing: good && !wasTest,
          rounds: memory.rounds + 1,
          after: wasTest,
          testPay,
          tests: wasTest ? memory.tests + 1 : memory.tests,
          afterPay,
          afters: wasAfter ? memory.afters + 1 : memory.afters,
          streak,
          kept,
          mine,
          theirs,
        };
      },
    }),
});
