export type { Horizon, Setting, Share, SideRates } from './setting.ts';
export { conditionsOf, continuationOf, discountOf } from './conditionsOf.ts';
