import { type StrategyEntry, entry } from '../entry.ts';
import { linearRelation } from './linearRelation.ts';
import { baselineParam, scaleParam, slopeParam } from './relationParams.ts';

interface Row extends Pick<StrategyEntry, 'id' | 'name' | 'about' | 'source'> {
  readonly aliases?: readonly string[];
  readonly peer: string;
  readonly phi: number;
  readonly s: number;
  readonly l: number;
}

function fixed({ phi: scale, s: slope, l: base, ...about }: Row): StrategyEntry {
  return entry({
    ...about,
    family: 'memory-one',
    params: { phi: scaleParam(scale), s: slopeParam(slope), l: baselineParam(base) },
    create: (named, { phi, s, l }) => linearRelation(named, { phi, s, baseline: l }),
  });
}

const kuhn = "Kuhn 2017, Prisoner's Dilemma, Stanford Encyclopedia of Philosophy";

/** Strategies that tie the two mean payoffs to a straight line through a baseline given as a number, not as a payoff. */
export const fixedBaseline: readonly StrategyEntry[] = [
  fixed({
    id: 'zd-extortion',
    name: 'ZD-Extortion',
    about: 'Takes, in the long run, ten times as much above a baseline of 1 as it leaves to the other side.',
    source: 'Roemheld 2013; Hilbe, Nowak & Traulsen 2013',
    peer: 'ZDExtortion',
    phi: 0.2,
    s: 0.1,
    l: 1,
  }),
  fixed({
    id: 'zd-extort-2-v2',
    name: 'ZD-Extort-2 v2',
    about:
      'Takes, in the long run, twice as much above a baseline of 1 as it leaves to the other side, and reacts a little more strongly than ZD-Extort-2.',
    source: `${kuhn} (EXTORT2)`,
    peer: 'ZDExtort2v2',
    phi: 1 / 8,
    s: 0.5,
    l: 1,
  }),
  fixed({
    id: 'zd-extort-3',
    name: 'ZD-Extort-3',
    about: 'Takes, in the long run, three times as much above a baseline of 1 as it leaves to the other side.',
    source: 'Press & Dyson 2012; named by Marc Harper, Axelrod-Python',
    peer: 'ZDExtort3',
    phi: 3 / 26,
    s: 1 / 3,
    l: 1,
  }),
  fixed({
    id: 'zd-extort-4',
    name: 'ZD-Extort-4',
    about:
      'Takes, in the long run, four times as much above a baseline of 1 as it leaves to the other side, and reacts as strongly as the usual payoffs allow.',
    source: 'Marc Harper, Axelrod-Python',
    peer: 'ZDExtort4',
    phi: 4 / 17,
    s: 0.25,
    l: 1,
  }),
  fixed({
    id: 'zd-gen-2',
    aliases: ['gen2'],
    name: 'ZD-GEN-2',
    about:
      'Bears, in the long run, twice as large a shortfall below a baseline of 3 as the other side does, and reacts half as strongly as ZD-GTFT-2.',
    source: `${kuhn} (GEN2)`,
    peer: 'ZDGen2',
    phi: 1 / 8,
    s: 0.5,
    l: 3,
  }),
  fixed({
    id: 'zd-mischief',
    name: 'ZD-Mischief',
    about: 'Holds the long-run mean payoff of the other side at 1, whatever the other side does.',
    source: 'Roemheld 2013',
    peer: 'ZDMischief',
    phi: 0.1,
    s: 0,
    l: 1,
  }),
  fixed({
    id: 'zd-set-2',
    aliases: ['set2'],
    name: 'ZD-SET-2',
    about: 'Holds the long-run mean payoff of the other side at 2, whatever the other side does.',
    source: `${kuhn} (SET2)`,
    peer: 'ZDSet2',
    phi: 1 / 4,
    s: 0,
    l: 2,
  }),
];
