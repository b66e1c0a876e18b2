import { findLever, presets } from '../../incentives/index.ts';
import type { OpenLever } from '../readLevers.ts';
import type { Sheet } from '../sheet.ts';

const fixed: Readonly<Record<string, string>> = {
  values: 'value',
  slips: 'chance',
  misreadings: 'chance',
  recognition: 'chance',
  care: 'weight',
  behaviours: 'share',
  segments: 'share',
  move: 'share',
  network: 'people',
  'network.pairs': 'pairs',
  relationship: 'rate-a-year',
  'relationship.deals-a-year': 'deals-a-year',
};

/** What figures are measured in, by the path at which they are written: by their place, or as their lever has it. */
export function unitsOf(sheets: readonly Sheet[], levers: readonly OpenLever[]): (at: string) => string {
  const ofLevers = levers.flatMap(({ lever, preset, figures }) => {
    const params = preset ? presets.find(({ id }) => id === lever)?.params : findLever(lever)?.params;
    return figures.flatMap(([name, { at }]) => {
      const parameter = params?.[name];
      return parameter?.kind === 'figure' ? [[at, parameter.unit] as const] : [];
    });
  });
  const ofPlaces = sheets.flatMap((sheet) => [...sheet].map(([key, { at }]) => [at, unitOf(key)] as const));
  const units = new Map([...ofPlaces, ...ofLevers]);
  return (at) => units.get(at) ?? 'money';
}

function unitOf(key: string): string {
  const [kind = '', name = '', last] = key.split('.');
  if (kind === 'params') return 'value';
  if (kind === 'cost') return last === 'heads' ? 'people' : 'money';
  return fixed[`${kind}.${name}`] ?? fixed[kind] ?? 'money';
}
