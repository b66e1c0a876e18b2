import { advice } from './comparisons/advice.ts';
import { benchGroup } from './benchGroup.ts';

benchGroup(advice);
