/** The charts of the report. */
export type ChartName = 'payoff' | 'cooperation-after-adaptation' | 'cooperation-now' | 'value' | 'gain';
