import { addDays, type Day } from '@standing/kernel';

/** One line on a day, as these rules need it. */
export type LineOnDay = {
  readonly ruleId: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly result: string;
};

/** What a scheme says of somebody on a day, and the next day on which time alone makes it say another thing. */
export type AnswerOnDay = { readonly lines: readonly LineOnDay[]; readonly nextChangeOn: Day | null };

/** Until when it holds as it stands, that day included, and what ends it. */
export type Holding = {
  readonly until: Day;
  readonly reason: 'version' | 'lines';
  /** The titles of the lines that would no longer be met; empty where another version decides. */
  readonly lines: readonly LineOnDay['title'][];
};

const FINE: ReadonlySet<string> = new Set(['MET', 'ADJUSTED', 'NOT_YET_DUE']);

/**
 * Until when an application would stand as well as it does today, if nothing were added: the day before another version
 * decides, or before a line fails that does not fail today. Null where neither comes up to `lastDay`.
 */
export function holdsUntil(
  today: Day,
  lastDay: Day,
  nextVersionFrom: Day | null,
  answerOn: (day: Day) => AnswerOnDay,
): Holding | null {
  const now = answerOn(today);
  const failing = new Set(failingOn(now).map(({ ruleId }) => ruleId));
  for (let next = first(now.nextChangeOn, nextVersionFrom); next !== null && next <= lastDay;) {
    const until = addDays(next, -1);
    if (next === nextVersionFrom) return { until, reason: 'version', lines: [] };
    const then = answerOn(next);
    const lost = failingOn(then).filter(({ ruleId }) => !failing.has(ruleId));
    if (lost.length > 0) return { until, reason: 'lines', lines: lost.map(({ title }) => title) };
    next = first(then.nextChangeOn, nextVersionFrom);
  }
  return null;
}

function failingOn({ lines }: AnswerOnDay): LineOnDay[] {
  return lines.filter(({ result }) => !FINE.has(result));
}

function first(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
