import { type StrategyEntry, entry } from '../entry.ts';
import { fixedBaseline } from './fixedBaseline.ts';
import { linearRelation } from './linearRelation.ts';
import { scaleParam, slopeParam } from './relationParams.ts';

/** Strategies that tie the two mean payoffs to a straight line (Press & Dyson 2012). */
export const zeroDeterminant: readonly StrategyEntry[] = [
  entry({
    id: 'zd-extort-2',
    aliases: ['extort-2', 'zd-extort2'],
    name: 'ZD-Extort-2',
    about: 'Takes, in the long run, twice as much above the mutual-defection payoff as it leaves to the other side.',
    source: 'Stewart & Plotkin 2012',
    family: 'memory-one',
    params: { phi: scaleParam(1 / 9), s: slopeParam(0.5) },
    peer: 'ZDExtort2',
    create: (named, { phi, s }) => linearRelation(named, { phi, s, baseline: 'P' }),
  }),
  entry({
    id: 'zd-gtft-2',
    aliases: ['zd-gtft2', 'generous-zd-2'],
    name: 'ZD-GTFT-2',
    about: 'Bears, in the long run, twice as large a shortfall below the mutual-cooperation payoff as the other side does.',
    source: 'Stewart & Plotkin 2012',
    family: 'memory-one',
    params: { phi: scaleParam(1 / 4), s: slopeParam(0.5) },
    peer: 'ZDGTFT2',
    create: (named, { phi, s }) => linearRelation(named, { phi, s, baseline: 'R' }),
  }),
  ...fixedBaseline,
];
