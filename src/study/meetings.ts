import { type BothSides, bothSides } from '../core/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';
import { type Setting, conditionsOf } from '../incentives/index.ts';
import { prepareTable } from '../exact/index.ts';
import { type Tally, runJob } from '../jobs/index.ts';
import { type Strategy, isFiniteState } from '../strategies/index.ts';

/** What comes of one pair of behaviours. */
export type Meeting = Pick<Tally, 'rounds' | 'perRound' | 'cooperation' | 'outcomes' | 'accounts' | 'standardError' | 'exact'> & {
  /** Share of the periods in which a deal is made; absent where the game closes none. */
  readonly made?: number;
};

/** How pairs that cannot be solved are played. */
export interface Sampling {
  readonly seed: string;
  /** Matches a sampled pair. */
  readonly repetitions: number;
}

const none = { perRound: { vendor: 0, partner: 0 }, cooperation: { vendor: 0, partner: 0 } };

/** An account that earns 1 with every deal made. No file can have one of this name. */
const dealsMade = 'deals made';

/**
 * Behaviours that are to meet under many settings: every vendor behaviour against every partner behaviour, exact where
 * both are finite-state, else played. What can be made ready is so once. Word of mouth is left to `encounters`.
 */
export function preparedMeetings(behaviours: BothSides<readonly Strategy[]>, sampling: Sampling): (setting: Setting) => Meeting[][] {
  const finite = bothSides((side) => behaviours[side].filter(isFiniteState));
  const solve = prepareTable(finite);
  return (setting) => {
    const conditions = countingDeals(conditionsOf(setting));
    const solved = solve(conditions);
    return behaviours.vendor.map((vendor) =>
      behaviours.partner.map((partner): Meeting => {
        const found = solved[finite.vendor.indexOf(vendor)]?.[finite.partner.indexOf(partner)];
        if (found === undefined) return withDealsCounted(runJob({ vendor, partner, conditions, method: 'sampled', ...sampling }));
        return withDealsCounted({ ...found, accounts: found.accounts ?? {}, standardError: none, exact: true });
      }),
    );
  };
}

/** Every vendor behaviour against every partner behaviour under one setting, word of mouth left out. */
export function meetings(setting: Setting, behaviours: BothSides<readonly Strategy[]>, sampling: Sampling): Meeting[][] {
  return preparedMeetings(behaviours, sampling)(setting);
}

/** The same conditions, with deals counted where the game closes some. */
function countingDeals(conditions: ConditionOptions): ConditionOptions {
  const { game } = conditions;
  if (game?.states.some(({ closed }) => closed) !== true) return conditions;
  const states = game.states.map((state) => {
    const deals = state.closed ? 0 : 1;
    return { ...state, accounts: { ...state.accounts, [dealsMade]: { CC: deals, CD: deals, DC: deals, DD: deals } } };
  });
  return { ...conditions, game: { ...game, states } };
}

function withDealsCounted(meeting: Meeting): Meeting {
  const { [dealsMade]: made, ...accounts } = meeting.accounts;
  return made === undefined ? meeting : { ...meeting, accounts, made };
}
