import { lever } from '../lever.ts';
import { withMemory } from '../withMemory.ts';
import { calendar } from './calendar.ts';
import { withEndAware } from './withEndAware.ts';

/**
 * Contracts of N deals; at the end of each another follows with chance ρ, else the relationship is over. States: deal
 * 1 … N of the contract. Where the end is announced, people know which deal is the last, and those of either side who
 * play a finite behaviour could take up its end-aware form (see `withEndAware`); unannounced, the calendar is nobody's
 * business but the game's. ρ = 1 is no contract end at all, so it changes nothing. The weighing at an announced end is
 * `renewalIncentive`: T − R against ρ (R − P) / (1 − w) (Selten & Stoecker 1986 on end effects).
 *
 * @example
 * applyLevers(setting, [{ lever: 'contract-end', renewal: 0.8, deals: 12, announced: 'no' }]);
 */
export const contractEnd = lever({
  id: 'contract-end',
  family: 'memory',
  params: {
    renewal: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
    deals: { kind: 'figure', unit: 'deals', from: 1, to: 120, whole: true, usual: 4 },
    announced: { kind: 'choice', choices: ['yes', 'no'], usual: 'yes' },
  },
  dose: { name: 'renewal', today: () => 1, range: () => [0, 1] },
  apply: (setting, { renewal, deals, announced }) => {
    if (renewal === 1) return setting;
    const ending = withMemory(setting, calendar('contract deal', deals, { renewal }));
    return announced === 'yes' ? withEndAware(ending, deals) : ending;
  },
});
