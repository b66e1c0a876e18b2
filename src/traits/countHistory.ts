import { type Move, outcomeOf } from '../core/index.ts';
import { type Occasions, afterEach } from './occasions.ts';

/** Counts a history, both sides' moves being of equal number; what it paid is told by who knows the payoffs. */
export function countHistory(own: string, other: string, gap: number): Occasions {
  const after = { CC: { C: 0, D: 0 }, CD: { C: 0, D: 0 }, DC: { C: 0, D: 0 }, DD: { C: 0, D: 0 } };
  const opening = { C: 0, D: 0 };
  for (let t = 0; t < own.length; t++) {
    const occasion = t === 0 ? opening : after[outcomeOf(own[t - 1] as Move, other[t - 1] as Move)];
    occasion[own[t] as Move]++;
  }
  return { after: afterEach((outcome) => after[outcome]), opening, broke: brokePeace(own, other) ? 1 : 0, rounds: own.length, gap };
}

/** Whether there is an own D in a round before which the other had not defected. */
function brokePeace(own: string, other: string): boolean {
  const first = own.indexOf('D');
  const provoked = other.indexOf('D');
  return first >= 0 && (provoked < 0 || first <= provoked);
}
