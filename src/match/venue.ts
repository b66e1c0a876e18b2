import { type BothSides, type Side, bothSides, sides } from '../core/index.ts';
import { type Conditions, toldRounds } from '../conditions/index.ts';
import { type Strategy, compile } from '../strategies/index.ts';
import { attentionOf } from './attention.ts';
import { AutomataMatch } from './automataMatch.ts';
import { AutomatonPlayer } from './automatonPlayer.ts';
import { courseOf } from './course.ts';
import { DrawStream } from './drawStream.ts';
import { roundsFor } from './ending.ts';
import { LiveMatch } from './liveMatch.ts';
import type { Player } from './player.ts';
import { PlayersMatch } from './playersMatch.ts';
import { type PreparedMatch, stretch } from './preparedMatch.ts';
import { ProgramPlayer } from './programPlayer.ts';
import { type Seat, seatOf } from './seat.ts';
import { streamsOf } from './streams.ts';

/**
 * Where matches are held under the same conditions from the same seed: what they share (streams, tables of strategies)
 * is made once. Its matches use the same streams, tape and counts, so they are to be played one after the other.
 */
export class Venue {
  readonly conditions: Conditions;
  readonly #streams;
  readonly #course;
  readonly #attention;
  readonly #tape = new Int32Array(stretch);
  readonly #counts: Float64Array;
  readonly #players = bothSides(() => new Map<Strategy, Player>());
  readonly #seats = bothSides(() => new Map<Strategy, Seat>());

  constructor(conditions: Conditions, seed: string) {
    this.conditions = conditions;
    this.#streams = streamsOf(seed);
    this.#course = courseOf(conditions.game);
    this.#counts = new Float64Array(4 * conditions.game.states.length);
    this.#attention = bothSides((side) => attentionOf(side, conditions));
  }

  /** Makes a match ready to be played. */
  match(pair: BothSides<Strategy>): PreparedMatch {
    const { length } = this.conditions;
    if (sides.some((side) => pair[side].kind === 'program')) {
      return new PlayersMatch(this.live(pair), length, this.#streams, this.#tape, this.#counts);
    }
    const seats = bothSides((side) => this.#seat(pair[side], side));
    return new AutomataMatch(seats.vendor, seats.partner, this.#course, length, this.#streams, this.#tape, this.#counts);
  }

  /** The same match round by round, without an end of its own: see {@link Venue.rounds}. */
  live(pair: BothSides<Strategy>): LiveMatch {
    const still = DrawStream.still;
    const { vendor: v, partner: p } = bothSides((side) => {
      const { act, perception, recall } = this.#streams[side];
      const { reads, recalls } = this.#attention[side];
      return { act: act(), read: reads ? perception() : still, recall: recalls ? recall() : still };
    });
    const players = bothSides((side) => this.#player(pair[side], side));
    return new LiveMatch(players, this.#attention, this.conditions.game, this.#course, {
      actV: v.act,
      actP: p.act,
      readV: v.read,
      readP: p.read,
      recallV: v.recall,
      recallP: p.recall,
      state: this.#course.ways.sure ? still : this.#streams.state(),
    });
  }

  /** How many rounds a repetition is to last. */
  rounds(repetition: number): number {
    return roundsFor(this.conditions.length, this.#streams.ending, repetition);
  }

  #player(strategy: Strategy, side: Side): Player {
    const players = this.#players[side];
    const player = players.get(strategy) ?? this.#newPlayer(strategy, side);
    players.set(strategy, player);
    return player;
  }

  #newPlayer(strategy: Strategy, side: Side): Player {
    const { execution, game, length } = this.conditions;
    const { transition, program } = this.#streams[side];
    if (strategy.kind === 'program') {
      return new ProgramPlayer(strategy, game.states[game.start]!.payoffs[side], toldRounds(length), execution[side], program());
    }
    const seat = this.#seat(strategy, side);
    return new AutomatonPlayer(seat, execution[side], seat.ways.sure ? DrawStream.still : transition());
  }

  #seat(strategy: Strategy, side: Side): Seat {
    const seats = this.#seats[side];
    let seat = seats.get(strategy);
    if (seat === undefined) {
      const { game, length } = this.conditions;
      const options = { payoffs: game.states[game.start]!.payoffs[side], rounds: toldRounds(length) };
      seat = seatOf(compile(strategy, options), side, this.conditions, this.#attention[side]);
      seats.set(strategy, seat);
    }
    return seat;
  }
}
