import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { type Program, type Strategy, program, sequence } from '../../src/strategies/index.ts';

/** Moves against a fixed list; `slips` turns every move it means round. */
function moves(team: Strategy, other: string, slips = false): string {
  const noise = slips ? { execution: { vendor: 1, partner: 0 } } : {};
  return playMatch(team, sequence(other), { length: { rounds: other.length }, noise }).moves.vendor;
}

/** Worked by hand: Tit for Tat, a defector and a grudger propose CDC, CDC, CDC, DDD, CDD, CDD against CCDCC…. */
describe('a team of three', () => {
  const team = ['tit-for-tat', 'always-defect', 'grudger'];
  it.each([
    ['meta-majority', 'CCCDDD'],
    ['meta-minority', 'DDDCCC'],
    // the defector leads from the first deal on
    ['meta-winner', 'CDDDDD'],
    ['nice-meta-winner', 'CCCDDD'],
    ['meta-winner-ensemble', 'CDDDDD'],
    ['nice-meta-winner-ensemble', 'CCCDDD'],
    ['meta-hunter-aggressive', 'DDDDDD'],
  ])('%s', (id, expected) => {
    expect(moves(strategy(id, { team }), 'CCDCCC')).toBe(expected);
  });
});

describe('a team', () => {
  it('tells its members the announced length, and nothing where none is', () => {
    const team = strategy('meta-majority', { team: ['alexei'] });
    const last = (known: boolean): string => playMatch(team, sequence('C'), { length: { rounds: 5, known } }).moves.vendor;
    expect([last(true), last(false)]).toEqual(['CCCCD', 'CCCCC']);
  });

  it('cooperates on a tie of votes, whoever is first', () => {
    expect(moves(strategy('meta-majority', { team: ['always-defect', 'always-cooperate'] }), 'DD')).toBe('CC');
    expect(moves(strategy('meta-minority', { team: ['always-defect', 'always-cooperate'] }), 'DD')).toBe('CC');
  });

  it('puts the later of equal scores first in an ensemble', () => {
    // Against a defector all who propose alike earn alike; the team has fewer than 25, so that one is drawn from one.
    expect(moves(strategy('meta-winner-ensemble', { team: ['always-cooperate', 'always-defect'] }), 'C')).toBe('D');
    expect(moves(strategy('meta-winner-ensemble', { team: ['always-defect', 'always-cooperate'] }), 'C')).toBe('C');
  });

  it('draws one of the best two of 25, and never another', () => {
    const named = (id: string, play: 'C' | 'D'): Strategy => program({ id, memory: 0, play: () => play, learn: () => 0 });
    const cooperators = Array.from({ length: 23 }, (_, i) => named(`kind-${i}`, 'C'));
    const both = strategy('meta-winner-ensemble', { team: [...cooperators, named('hard-1', 'D'), named('hard-2', 'D')] });
    const one = strategy('meta-winner-ensemble', { team: [...cooperators, named('kind-23', 'C'), named('hard-2', 'D')] });
    expect(moves(both, 'C'.repeat(40))).toBe('D'.repeat(40));
    expect(new Set(moves(one, 'C'.repeat(40)))).toEqual(new Set('CD'));
  });

  it('lets members take their own proposals for what was played', () => {
    // Win-Stay, Lose-Shift that saw its slips would be content with D, mean it, and so play C.
    expect(moves(strategy('meta-majority', { team: ['win-stay-lose-shift'] }), 'CCCC', true)).toBe('DDDD');
  });

  it('counts what members would have earned, not what it earned', () => {
    // Proposals C and D earn 3 and 5 in the first deal though the team plays C; then D leads.
    expect(moves(strategy('meta-winner', { team: ['always-cooperate', 'always-defect'] }), 'CC')).toBe('CD');
  });

  it('copies the other side from the 102nd deal on where no hunter strikes', () => {
    const team = strategy('meta-hunter-aggressive', { team: ['always-cooperate'] });
    expect(moves(team, 'D'.repeat(103))).toBe(`${'C'.repeat(101)}DD`);
  });

  it('tells no member what was played', () => {
    const peeking = program({ id: 'peeking', memory: 0, play: (_, ctx) => (ctx.history.own.length > 0 ? 'D' : 'C'), learn: () => 0 });
    expect(() => moves(strategy('meta-majority', { team: [peeking] }), 'C')).toThrow('no history of its own moves');
  });

  it('tells a program that sits in it the round and the moves of the other side', () => {
    const told: string[] = [];
    const note = (when: string, round: number, other: readonly string[]): void => void told.push(`${when} ${round} ${other.join('')}`);
    const noting = program({
      id: 'noting',
      memory: 0,
      play: (memory, { round, history }) => (note('play', round, history.other), memory === 0 ? 'C' : 'D'),
      learn: (memory, { own, intended }, { round, history }) => (note(`${own}${intended}`, round, history.other), memory + 1),
    });
    moves(strategy('meta-majority', { team: [noting] }), 'CD');
    expect(told).toEqual(['play 1 ', 'CC 1 C', 'play 2 C', 'DD 2 CD', 'play 3 CD']);
  });

  it('refuses teams and what it does not know as members, all at once', () => {
    const team = strategy('meta-majority', { team: ['grim'] });
    expect(() => strategy('meta-winner', { team: ['meta-minority', 'tit-for-tat', 'tit-for-tt', team] })).toThrow(
      /team\[0\]: is itself a team[^]*team\[2\]: unknown strategy[^]*tit-for-tat[^]*team\[3\]: is itself a team/,
    );
    expect(() => strategy('memory-decay', { startStrategy: ['memory-decay'] })).toThrow('startStrategy[0]: is itself a team');
  });

  it('follows the payoffs in what it counts', () => {
    const payoffs = { T: 2, R: 3, P: 1, S: 0 };
    const team = { ...(strategy('meta-winner', { team: ['always-cooperate', 'always-defect'] }) as Program), payoffs };
    // 3 for C against 2 for D while the other side cooperates
    expect(moves(team, 'CCC')).toBe('CCC');
  });
});

describe('meta-mixer', () => {
  const team = ['always-cooperate', 'always-defect'];

  it('asks only the one that is left', () => {
    expect(moves(strategy('meta-mixer', { team, distribution: [0, 7] }), 'CCC')).toBe('DDD');
  });

  it('takes zeros for no distribution', () => {
    const other = 'C'.repeat(50);
    expect(moves(strategy('meta-mixer', { team, distribution: [0, 0] }), other)).toBe(moves(strategy('meta-mixer', { team }), other));
  });

  it('draws by the distribution', () => {
    const rounds = 20_000;
    const mixer = strategy('meta-mixer', { team, distribution: [0.9, 0.1] });
    const { cooperation } = playMatch(mixer, strategy('always-cooperate'), { length: { rounds } });
    // five standard errors of a share of 0.9
    expect(Math.abs(cooperation.vendor - 0.9)).toBeLessThan(5 * Math.sqrt(0.09 / rounds));
  });

  it('refuses a distribution that does not fit', () => {
    expect(() => strategy('meta-mixer', { team, distribution: [0.5, 0.4] })).toThrow('do not sum to 1');
    expect(() => strategy('meta-mixer', { team, distribution: [1] })).toThrow('not one chance for each member');
  });
});

describe('memory-decay', () => {
  const sharp = { pMemoryAlter: 0, pMemoryDelete: 0 };

  it('weighs all moves once the first strategy is done', () => {
    // Tit for Tat for three deals; then sums -3, -2, -1, 0, 1 decide, and a tie cooperates.
    expect(moves(strategy('memory-decay', { ...sharp, startStrategyDuration: 3 }), 'DDCCCCCC')).toBe('CDDDDDCC');
  });

  it('starts with what it is told to remember', () => {
    expect(moves(strategy('memory-decay', { ...sharp, startStrategyDuration: 0, memory: 'CD' }), 'CC')).toBe('DC');
  });

  it('cooperates where it remembers nothing', () => {
    expect(moves(strategy('memory-decay', { pMemoryAlter: 1, pMemoryDelete: 1, startStrategyDuration: 0 }), 'DDDD')).toBe('CCCC');
  });

  it('turns round what it remembers', () => {
    // One move is remembered and turned round: a defection is taken for a cooperation.
    expect(moves(strategy('memory-decay', { pMemoryAlter: 1, pMemoryDelete: 0, startStrategyDuration: 1 }), 'DC')).toBe('CC');
    expect(moves(strategy('memory-decay', { pMemoryAlter: 1, pMemoryDelete: 0, startStrategyDuration: 1 }), 'CC')).toBe('CD');
  });
});
