export { type ImitationOptions, type PayoffTables, type Shares, imitation } from './imitation.ts';
export { type Adaptation, adapt } from './adapt.ts';
