import { tournament } from './comparisons/tournament.ts';
import { benchGroup } from './benchGroup.ts';

benchGroup(tournament);
