import type { Move, Stream } from '../core/index.ts';
import { chanceOfMove } from './forward.ts';
import { type History, moveOf } from './observed.ts';
import type { Course, ProgramLead } from './programLead.ts';
import type { World } from './world.ts';

/** One course of a program's memory, and how likely the moves so far are with it, by rate of slips. */
interface Particle {
  readonly course: Course;
  readonly likely: Float64Array;
}

/**
 * A bootstrap filter (Gordon, Salmond & Smith 1993): courses of a program's memory are drawn forward, weighed by the moves that came
 * out, and drawn anew by weight where few carry most of it. The rate of slips is not drawn but kept on the grid in each of them.
 */
export class ParticleFilter {
  readonly #lead: ProgramLead;
  readonly #world: World;
  readonly #count: number;
  readonly #draw: Stream;
  readonly #weights: Float64Array;
  #foretold: number[] | null = [];

  /** @param draw - Numbers in [0, 1) for what was misread and meant, and for drawing anew. */
  constructor(lead: ProgramLead, world: World, count: number, draw: Stream) {
    this.#lead = lead;
    this.#world = world;
    this.#count = count;
    this.#draw = draw;
    this.#weights = world.grid.logWeights.map(Math.exp);
  }

  /** Chances of meaning C, round by round, where all courses agreed on them so far; else null. */
  get foretold(): readonly number[] | null {
    return this.#foretold;
  }

  /** Logs of the chance of a history, by rate of slips. */
  follow(history: History): Float64Array {
    const { slips } = this.#world.grid;
    // who never misreads has one past, whatever it drew
    const shared = this.#world.perception > 0 ? null : { own: [], other: [] };
    let particles: Particle[] = Array.from({ length: this.#count }, () => ({
      course: this.#lead.open(shared ?? { own: [], other: [] }),
      likely: new Float64Array(slips.length).fill(1),
    }));
    let log = 0;
    for (let t = 0; t < history.rounds; t++) {
      const chances = particles.map(({ course }) => this.#lead.means(course, t + 1));
      if (shared !== null) live(shared, history.own[t]!, history.other[t]!);
      particles.forEach((particle, i) => this.#step(particle, chances[i]!, history, t));
      if (chances.every((chance) => chance === chances[0])) this.#foretold?.push(chances[0]!);
      else this.#foretold = null;
      const weights = particles.map(({ likely }) => this.#weightOf(likely));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (total === 0) return new Float64Array(slips.length).fill(-Infinity);
      log += Math.log(total / this.#count);
      const scale = this.#count / total;
      for (const { likely } of particles) for (let i = 0; i < likely.length; i++) likely[i]! *= scale;
      const squares = weights.reduce((sum, weight) => sum + (weight * scale) ** 2, 0);
      // fewer than half of them count
      if (2 * this.#count < squares) particles = this.#anew(particles, weights, total);
    }
    return slips.map((_, i) => log + Math.log(particles.reduce((sum, { likely }) => sum + likely[i]!, 0) / this.#count));
  }

  #weightOf(likely: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < likely.length; i++) sum += likely[i]! * this.#weights[i]!;
    return sum;
  }

  /** Weighs the move of a round, which was C with this chance, and takes the round in. */
  #step({ course, likely }: Particle, meansC: number, history: History, t: number): void {
    const { slips } = this.#world.grid;
    const own = history.own[t]!;
    for (let i = 0; i < likely.length; i++) likely[i]! *= chanceOfMove(meansC, own, slips[i]!);
    const { perception } = this.#world;
    const read = perception > 0 && this.#draw() < perception ? 1 - history.other[t]! : history.other[t]!;
    if (perception > 0) live(course.history, own, read);
    const meant = (): Move => this.#meant(likely, meansC, own);
    let intended: Move | undefined;
    this.#lead.learn(course, t + 1, {
      own: moveOf(own),
      other: moveOf(read),
      get intended() {
        return (intended ??= meant());
      },
    });
  }

  /** Draws what was meant, given what came out, where somebody asks; the likelihood is then that of having meant it. */
  #meant(likely: Float64Array, meansC: number, own: number): Move {
    if (meansC === 0 || meansC === 1) return meansC === 1 ? 'C' : 'D';
    const { slips } = this.#world.grid;
    // of each chance that the move came out, the part in which C was meant
    const part = slips.map((rate) => (meansC * (own === 0 ? 1 - rate : rate)) / (chanceOfMove(meansC, own, rate) || 1));
    const weight = this.#weightOf(likely);
    const chance = weight === 0 ? meansC : this.#weightOf(likely.map((value, i) => value * part[i]!)) / weight;
    const isC = this.#draw() < chance;
    const share = isC ? chance : 1 - chance;
    for (let i = 0; i < likely.length; i++) likely[i]! *= (isC ? part[i]! : 1 - part[i]!) / share;
    return isC ? 'C' : 'D';
  }

  /** As many again, each drawn with its weight (systematic resampling), all of one weight. */
  #anew(particles: readonly Particle[], weights: readonly number[], total: number): Particle[] {
    const step = total / this.#count;
    let mark = this.#draw() * step;
    let sum = 0;
    return particles.flatMap(({ course, likely }, i) => {
      sum += weights[i]!;
      const copies: Particle[] = [];
      for (; mark < sum && copies.length < this.#count; mark += step) {
        const { memory, history } = course;
        copies.push({
          course: { memory, history: this.#world.perception > 0 ? { own: [...history.own], other: [...history.other] } : history },
          likely: likely.map((value) => (value * step) / weights[i]!),
        });
      }
      return copies;
    });
  }
}

function live({ own, other }: Course['history'], first: number, second: number): void {
  own.push(moveOf(first));
  other.push(moveOf(second));
}
