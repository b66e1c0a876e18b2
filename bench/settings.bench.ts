import { settingsGroup } from './comparisons/settings.ts';
import { benchGroup } from './benchGroup.ts';

benchGroup(settingsGroup);
