import type { CompileOptions } from './compile.ts';
import type { Program } from './strategy.ts';
import type { Answers } from './traitsAnswer.ts';
import { lucks } from './traitsLuck.ts';
import { type Asked, type Led, leadProgram } from './traitsLead.ts';
import type { Uses } from './traitsUses.ts';

/** What the scripts show of a program. */
export interface Probed extends Answers {
  readonly stochastic: boolean;
  readonly nice: boolean;
  readonly uses: Uses;
}

/** Rounds of each script. */
const length = 200;

/** The other side cooperates throughout: whatever peace another script begins with is the beginning of this. */
const kind = 'C';

/** What the other side does, started over when it ends: kind, hostile, taking turns, in blocks, and two irregular ones. */
const scripts = [kind, 'D', 'CD', 'CCCCCCCCCCDDDDDDDDDD', 'CCDCDDDCCDCCCCDDCDCDC', 'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCD'];

/** A program is provoked once after each number of peaceful rounds up to this. */
const mostPeace = 30;

/** After these numbers it is watched for as long as a script lasts. */
const provocations = [0, 1, 2, 3, 5, 8, 13, 30].map((peace) => `${kind.repeat(peace)}D${kind.repeat(length)}`);

/** Whether chance entered, whether it ever meant to break mutual cooperation, and how it took one defection; each looked into when it is first asked. */
export function probeProgram(program: Program, options: CompileOptions): Probed {
  const probe = new Probe(program, options);
  const uses: Uses = {
    get payoffs() {
      return probe.asksFor('payoffs');
    },
    get length() {
      return probe.asksFor('length');
    },
  };
  return {
    get stochastic() {
      return probe.asksFor('chance');
    },
    get nice() {
      return lucks.every((_, luck) => !probe.led(kind, luck).brokePeace);
    },
    get provocable() {
      return lucks.some((_, luck) => probe.isProvoked(luck));
    },
    get forgiving() {
      return lucks.every((_, luck) => provocations.every((script) => probe.led(script, luck).lately));
    },
    uses,
  };
}

/** What is kept of a script. */
interface Found extends Pick<Led, 'brokePeace' | 'lately'> {
  /** Whether luck was asked for: else any other leads the same way. */
  readonly chance: boolean;
}

/** Leads a program through each script at most once with each luck, and only with the first where it asks for none. */
class Probe {
  readonly #program: Program;
  readonly #options: CompileOptions;
  readonly #asked: Asked = { chance: false, payoffs: false, length: false };
  readonly #found = lucks.map(() => new Map<string, Found>());
  readonly #provoked: boolean[] = [];

  constructor(program: Program, options: CompileOptions) {
    this.#program = program;
    this.#options = options;
  }

  led(script: string, luck: number): Found {
    const known = this.#found[luck]!.get(script);
    if (known !== undefined) return known;
    const first = luck > 0 ? this.led(script, 0) : undefined;
    if (first?.chance === false) return first;
    const { brokePeace, lately, chance } = this.#lead(script, length, luck);
    const found = { brokePeace, lately, chance };
    this.#found[luck]!.set(script, found);
    return found;
  }

  /** Whether some defection that meets its cooperation, the first, makes cooperation less likely in the next round. */
  isProvoked(luck: number): boolean {
    return (this.#provoked[luck] ??= this.#seeProvoked(luck));
  }

  #seeProvoked(luck: number): boolean {
    const kept = this.#lead(kind, mostPeace + 2, luck).chances;
    for (let peace = 0; peace <= mostPeace; peace++) {
      const { own, chances } = this.#lead(`${kind.repeat(peace)}DC`, peace + 2, luck);
      const [usual, after] = [kept[peace + 1], chances[peace + 1]];
      if (usual !== undefined && after !== undefined && own[peace] === 'C' && after < usual) return true;
    }
    return false;
  }

  /** Whether it asks for this anywhere; goes on no further than the first time. */
  asksFor(what: keyof Asked): boolean {
    const asked = this.#asked;
    for (let luck = 0; luck < lucks.length && !asked[what]; luck++) {
      for (const script of [...scripts, ...provocations]) {
        if (asked[what]) return true;
        this.led(script, luck);
      }
      if (!this.#provoked.includes(true)) this.isProvoked(luck);
      // whoever never asked for luck does the same whatever it is
      if (!asked.chance) break;
    }
    return asked[what];
  }

  #lead(script: string, rounds: number, luck: number): Led & { readonly chance: boolean } {
    const asked: Asked = { chance: false, payoffs: false, length: false };
    const led = leadProgram(this.#program, {
      options: this.#options,
      script,
      rounds,
      luck: lucks[luck]!,
      asked,
    });
    for (const name of ['chance', 'payoffs', 'length'] as const) this.#asked[name] ||= asked[name];
    return { ...led, chance: asked.chance };
  }
}
