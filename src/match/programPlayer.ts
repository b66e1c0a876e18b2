import { InputError, type Json, type Move } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import type { LivedRound, Program } from '../strategies/index.ts';
import { type DrawStream, drawSpan } from './drawStream.ts';
import type { Player } from './player.ts';
import { LiveContext } from './programContext.ts';
import { type Zones, isOpen, setZones, zonesOf } from './zones.ts';

/** The eight rounds that can be lived, by `4 * intended + 2 * own + perceived`; frozen, so that all may share them. */
const livedRounds: readonly LivedRound[] = ['CCC', 'CCD', 'CDC', 'CDD', 'DCC', 'DCD', 'DDC', 'DDD'].map((moves) => {
  const [intended, own, other] = moves as unknown as readonly [Move, Move, Move];
  return Object.freeze({ own, other, intended });
});

/** Plays a program: keeps its memory, makes its draws, and shows it its own past, read-only. */
export class ProgramPlayer implements Player {
  readonly #program: Program;
  readonly #slip: Readonly<Record<Move, number>>;
  readonly #random: DrawStream;
  readonly #context: LiveContext;
  readonly #sureC: Zones;
  readonly #sureD: Zones;
  #memory: Json;
  /** Whether a sure move may slip. */
  readonly #slips: boolean;
  /** Whether a draw was asked for, or a move left to one, since the repetition began. */
  #drew = false;
  /** Whether the memory is still to be made for the round ahead. */
  #fresh = false;
  /** The last chance that was neither, and its zones: one object for all of them. */
  #chance = -1;
  readonly #zones: Zones;

  constructor(program: Program, payoffs: Payoffs, rounds: number, slip: Readonly<Record<Move, number>>, random: DrawStream) {
    this.#program = program;
    this.#slip = slip;
    this.#random = random;
    this.#context = new LiveContext(program.payoffs ?? payoffs, rounds, () => {
      this.#drew = true;
      return random.next() / drawSpan;
    });
    this.#sureC = zonesOf(1, slip);
    this.#sureD = zonesOf(0, slip);
    this.#slips = [this.#sureC, this.#sureD].some(({ count }) => isOpen(count + 1));
    this.#zones = zonesOf(1, slip);
    this.#memory = program.memory;
  }

  restart(repetition: number): void {
    this.#random.restart(repetition);
    this.#drew = false;
    this.forget();
  }

  drew(): boolean {
    return this.#slips || this.#drew;
  }

  act(round: number, state: string): Zones {
    const context = this.#context;
    context.round = round;
    if (context.state !== state) context.state = state;
    if (this.#fresh) this.#begin();
    const chance = this.#program.play(this.#memory, context);
    if (chance === 'C' || chance === 1) return this.#sureC;
    if (chance === 'D' || chance === 0) return this.#sureD;
    this.#drew = true;
    if (chance !== this.#chance) this.#remember(chance);
    return this.#zones;
  }

  learn(intended: number, own: number, perceived: number): void {
    this.#context.live(own, perceived);
    this.#memory = this.#program.learn(this.#memory, livedRounds[4 * intended + 2 * own + perceived]!, this.#context);
  }

  forget(): void {
    this.#memory = this.#program.memory;
    this.#fresh = this.#program.begin !== undefined;
    this.#context.clear();
  }

  #begin(): void {
    this.#memory = this.#program.begin?.(this.#memory, this.#context) ?? this.#memory;
    this.#fresh = false;
  }

  #remember(chance: number): void {
    if (!(chance >= 0 && chance <= 1)) {
      throw new InputError([
        {
          path: `${this.#program.id}.play`,
          message: 'gave what is no chance of cooperating',
          received: chance,
          expected: 'C, D, or a number from 0 to 1',
        },
      ]);
    }
    this.#chance = chance;
    setZones(this.#zones, chance, this.#slip);
  }
}
