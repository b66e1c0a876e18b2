import type { Json, Move } from '../core/index.ts';
import { type Payoffs, axelrodPayoffs } from '../games/index.ts';
import { chanceOf } from './chance.ts';
import type { CompileOptions } from './compile.ts';
import type { Program, ProgramContext } from './strategy.ts';
import type { Luck } from './traitsLuck.ts';

/** What a program was seen to ask for. */
export interface Asked {
  chance: boolean;
  payoffs: boolean;
  length: boolean;
}

/** What came of one script. */
export interface Led {
  /** Whether it may have defected while both sides had only cooperated. */
  readonly brokePeace: boolean;
  readonly own: readonly Move[];
  /** Chances of cooperating, by round. */
  readonly chances: readonly number[];
  /** Whether it may have cooperated in the last quarter of the rounds. */
  readonly lately: boolean;
}

/** How a program is led. */
export interface Lead {
  readonly options: CompileOptions;
  /** What the other side does, started over when it ends. */
  readonly script: string;
  readonly rounds: number;
  readonly luck: Luck;
  /** Written to. */
  readonly asked: Asked;
}

/** Leads a program through a script, without slips, for so many rounds or up to the announced end. */
export function leadProgram(program: Program, { options, script, rounds: most, luck, asked }: Lead): Led {
  const history: { own: Move[]; other: Move[] } = { own: [], other: [] };
  const { payoffs = axelrodPayoffs, rounds: announced = Infinity } = options;
  const ctx = new LeadContext(program.payoffs ?? payoffs, announced, history, luck, asked);
  const count = Math.min(most, announced);
  const chances: number[] = [];
  let memory: Json = program.memory;
  let peace = true;
  let brokePeace = false;
  for (let round = 1; round <= count; round++) {
    ctx.open(round);
    if (round === 1 && program.begin !== undefined) memory = program.begin(memory, ctx);
    const chance = chanceOf(program.play(memory, ctx));
    if (chance > 0 && chance < 1) asked.chance = true;
    if (peace && chance < 1) brokePeace = true;
    const own = chance === 1 || (chance > 0 && luck(round, 0) < chance) ? 'C' : 'D';
    const other = script[(round - 1) % script.length] as Move;
    peace &&= own === 'C' && other === 'C';
    chances.push(chance);
    history.own.push(own);
    history.other.push(other);
    memory = program.learn(memory, { own, other, intended: own }, ctx);
  }
  return {
    brokePeace,
    own: history.own,
    chances,
    lately: chances.slice(-count / 4).some((chance) => chance > 0),
  };
}

/** What the program may know, noting what it asks for. */
class LeadContext implements ProgramContext {
  round = 1;
  readonly state = 'always';
  readonly history: ProgramContext['history'];
  readonly random: () => number;
  readonly #payoffs: Payoffs;
  readonly #rounds: number;
  readonly #asked: Asked;
  /** Numbers drawn in the round; the first is kept for its own move. */
  #drawn = 0;

  constructor(payoffs: Payoffs, rounds: number, history: ProgramContext['history'], luck: Luck, asked: Asked) {
    this.history = history;
    this.#payoffs = payoffs;
    this.#rounds = rounds;
    this.#asked = asked;
    this.random = () => {
      asked.chance = true;
      return luck(this.round, ++this.#drawn);
    };
  }

  get payoffs(): Payoffs {
    this.#asked.payoffs = true;
    return this.#payoffs;
  }

  get rounds(): number {
    this.#asked.length = true;
    return this.#rounds;
  }

  open(round: number): void {
    this.round = round;
    this.#drawn = 0;
  }
}
