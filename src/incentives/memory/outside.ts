import type { BothSides } from '../../core/index.ts';

/** What each side earns a period while no deals are made between them. */
export const outsideParams = {
  'vendor-outside': { kind: 'figure', unit: 'money', from: -Infinity, to: Infinity, usual: 0 },
  'partner-outside': { kind: 'figure', unit: 'money', from: -Infinity, to: Infinity, usual: 0 },
} as const;

/** The outside options of a lever's values. */
export function outsideOf(values: { readonly 'vendor-outside': number; readonly 'partner-outside': number }): BothSides<number> {
  return { vendor: values['vendor-outside'], partner: values['partner-outside'] };
}
