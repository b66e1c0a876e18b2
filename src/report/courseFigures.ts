import type { Advice, BehaviourCourse, PoolCourse } from '../advice/index.ts';
import { type Side, sides } from '../core/index.ts';
import { formatsFor, messagesFor, strategyName } from '../messages/index.ts';
import type { Figure } from './block.ts';
import { type LineChart, lineChart } from './lineChart.ts';
import { seriesOf } from './series.ts';

/** Where people drift to on each side, today and under the first rule. */
export function courseFigures(advice: Advice): Figure[] {
  const { language, courses = [], scenario } = advice;
  const { reportSections: say } = messagesFor(language);
  const { number } = formatsFor(language, '');
  return courses.flatMap((course) => {
    const name = seriesOf(advice).find(({ rule }) => rule === course.rule)?.name ?? '';
    const setting = course.rule === null ? say.today : name;
    return sides.map((side): Figure => {
      const chart = courseLines(advice, course, side, setting);
      return {
        kind: 'figure',
        id: `course-${course.rule === null ? 'today' : 'rule'}-${side}`,
        title: chart.title,
        caption: say.courseCaption(number(course.reviews.at(-1) ?? 0, 0), scenario.segments.length > 1),
        draw: (options) => lineChart(chart, options),
      };
    });
  });
}

/** The shares of one side's behaviours as a chart of lines. */
export function courseLines({ language, scenario }: Advice, { reviews, pools }: PoolCourse, side: Side, setting: string): LineChart {
  const { reportSections: say } = messagesFor(language);
  const formats = formatsFor(language, '');
  const called = (behaviour: BehaviourCourse): string => strategyName(language, behaviour);
  const ends = pools[side].map((course) => say.courseLine(formats, called(course), course.shares[0]!, course.shares.at(-1)!));
  return {
    language,
    title: say.courseTitle(scenario.sides[side].name, setting),
    description: say.courseDescription(formats, ends),
    x: { title: say.courseReviews, domain: [0, Math.max(1, reviews.at(-1) ?? 1)], format: ',.0f' },
    y: { title: say.courseShare, domain: [0, 1], format: '.0%' },
    lines: pools[side].map((course) => ({
      name: called(course),
      points: course.shares.map((share, i) => ({ x: reviews[i]!, y: share })),
    })),
  };
}
