import { type Payoffs, axelrodPayoffs, samePayoffs } from '../../games/index.ts';
import type { ProgramContext, Strategy } from '../../strategies/index.ts';
import { Squad } from './squad.ts';
import { type Track, trackOf } from './track.ts';

/** Tracks of the finite members whose play follows from moves alone: one each, shared by the teams they sit in. */
export type Tracks = WeakMap<Strategy, Track>;

/** A squad, and what it was made for. */
interface Made {
  readonly payoffs: Payoffs;
  readonly rounds: number;
  readonly squad: Squad;
}

/**
 * Gives the squad of these members in a match. Payoffs and announced rounds are asked for only where a member follows from
 * them. The last squad is kept: payoffs seldom change within a study, and the tracks take long to make.
 */
export function squadFor(members: readonly Strategy[], tracks: Tracks): (ctx: Pick<ProgramContext, 'payoffs' | 'rounds'>) => Squad {
  const follows = members.some(({ kind }) => kind === 'derived');
  const counts = members.some((member) => member.kind === 'derived' && member.usesRounds === true);
  let last: Made | undefined;
  return (ctx) => {
    if (last !== undefined && !follows) return last.squad;
    const payoffs = follows ? ctx.payoffs : axelrodPayoffs;
    const rounds = counts ? ctx.rounds : Infinity;
    if (last !== undefined && last.rounds === rounds && samePayoffs(last.payoffs, payoffs)) return last.squad;
    const squad = new Squad(members, (member) =>
      member.kind === 'derived' ? trackOf(member, payoffs, rounds) : sharedTrack(member, tracks),
    );
    last = { payoffs: { ...payoffs }, rounds, squad };
    return squad;
  };
}

function sharedTrack(member: Strategy, tracks: Tracks): Track {
  const known = tracks.get(member);
  if (known !== undefined) return known;
  const track = trackOf(member, axelrodPayoffs, Infinity);
  tracks.set(member, track);
  return track;
}
