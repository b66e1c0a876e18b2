import { exact } from './comparisons/exact.ts';
import { benchGroup } from './benchGroup.ts';

benchGroup(exact);
