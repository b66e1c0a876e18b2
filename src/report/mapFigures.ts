import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import type { Sweep } from '../study/index.ts';
import type { Figure } from './block.ts';
import { phaseMap } from './phaseMap.ts';
import { seriesOf } from './series.ts';

/** Differences of cooperation smaller than this cannot be seen. */
const visible = 0.005;

/** Cooperation over continuation and misreadings: today, and under the first rule where that looks otherwise. */
export function mapFigures(advice: Advice): Figure[] {
  const { language, scenario, map } = advice;
  const { reportSections: say } = messagesFor(language);
  const [x, y] = map?.axes ?? [];
  if (map === undefined || x === undefined || y === undefined) return [];
  const { measure, cooperation: level } = scenario.goal;
  return seriesOf(advice).flatMap(({ rule, name }): Figure[] => {
    const rows = map.rows.filter((row) => row.rule === rule);
    if (rows.length === 0 || (rule !== null && isAsToday(map.rows, rows))) return [];
    const setting = rule === null ? say.today : name;
    const axes = {
      x: { ...x, unit: say.mapChance, label: say.mapContinuation },
      y: { ...y, unit: say.mapChance, label: say.mapMisreadings },
    };
    return [
      {
        kind: 'figure',
        id: rule === null ? 'map-today' : 'map-rule',
        title: say.mapTitle(setting),
        caption: say.mapCaption(measure),
        // Where today's dose lies is told of today alone: a rule may have moved it.
        draw: (options) => phaseMap({ rows, ...(rule === null ? axes : withoutToday(axes)), measure, level, language }, options),
      },
    ];
  });
}

/** Whether a rule changes nothing on the map, such as one that only changes how long relationships last. */
function isAsToday(all: Sweep['rows'], rows: Sweep['rows']): boolean {
  const today = all.filter(({ rule }) => rule === null);
  const shown = ({ cooperationNow, cooperationAdapted }: Sweep['rows'][number]): number[] => [cooperationNow, cooperationAdapted];
  return rows.every((row, i) => shown(row).every((share, k) => Math.abs(share - shown(today[i]!)[k]!) < visible));
}

type Axes = Readonly<Record<'x' | 'y', Parameters<typeof phaseMap>[0]['x']>>;

function withoutToday(axes: Axes): Axes {
  const only = (axis: Axes['x']): Axes['x'] => {
    const { today: _, ...rest } = axis;
    return rest;
  };
  return { x: only(axes.x), y: only(axes.y) };
}
