import { type StrategyEntry, entry } from '../entry.ts';
import ten from '../tables/evolved-ann.json' with { type: 'json' };
import five from '../tables/evolved-ann-5.json' with { type: 'json' };
import fiveInNoise from '../tables/evolved-ann-5-noise-05.json' with { type: 'json' };
import { type Weights, net } from './net.ts';

/** Neural networks, evolved: each as Axelrod-Python 4.13.0 plays it, and as its weights say. */
export const nets: readonly StrategyEntry[] = [
  ...both(
    { id: 'evolved-ann', name: 'Evolved ANN', peer: 'EvolvedANN' },
    ten,
    'Martin Jones (Axelrod-Python), Zenodo 1306926; cf. Harper et al. 2017',
    "An evolved net of ten units weighs the other side's first two moves, the last two deals and the running totals",
  ),
  ...both(
    { id: 'evolved-ann-5', name: 'Evolved ANN 5', peer: 'EvolvedANN5' },
    five,
    'Marc Harper (Axelrod-Python), Zenodo 1306931; cf. Harper et al. 2017',
    "An evolved net of five units weighs the other side's first two moves, the last two deals and the running totals",
  ),
  ...both(
    { id: 'evolved-ann-5-noise-05', name: 'Evolved ANN 5 Noise 05', peer: 'EvolvedANNNoise05' },
    fiveInNoise,
    'Marc Harper (Axelrod-Python), Zenodo 1314247; cf. Harper et al. 2017',
    "An evolved net of five units, bred where one move in twenty goes wrong, weighs the other side's first two moves, the last two deals and the running totals",
  ),
];

/** The net as the library plays it and, under `<id>-clean`, without the library's accidental rounding. */
function both(
  { id, name, peer }: { readonly id: string; readonly name: string; readonly peer: string },
  weights: Weights,
  source: string,
  about: string,
): readonly StrategyEntry[] {
  const family = 'neural-network';
  return [
    entry({
      id,
      name,
      about: `${about}; some of its sums are cut to whole numbers by an accident of the library it comes from.`,
      source,
      family,
      peer,
      create: (named) => net(named, weights, true),
    }),
    entry({
      id: `${id}-clean`,
      name: `${name} (clean)`,
      about: `${about}; here all sums are exact, without the cut to whole numbers that the library makes by accident.`,
      source: `Weights: ${source}`,
      family,
      create: (named) => net(named, weights, false),
    }),
  ];
}
