import { match } from './comparisons/match.ts';
import { benchGroup } from './benchGroup.ts';

benchGroup(match);
