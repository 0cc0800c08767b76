import { type Day, daysBetween, type Refusal } from '@standing/kernel';
import { type CategoryMinutes, refusalsToDivide } from './dividing.js';
import { fold } from './fold.js';
import { type ReflectionRequest, refusalsOfReflection } from './reflecting.js';

/** The kinds of activity (DV-1 to DV-3): a closed list, so that a scheme can name them. */
export const CPD_KINDS = [
  'training',
  'conference',
  'peer-exchange',
  'reading',
  'teaching',
  'research-writing',
] as const;
export type CpdKind = (typeof CPD_KINDS)[number];

/** What of an activity tells it from another. */
export type Activity = {
  readonly title: string;
  /** Civil days in the body's zone; the same one for what took a day. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly minutes: number;
};

export type ActivityRequest = Activity &
  ReflectionRequest & {
    readonly provider: string | null;
    /** How its minutes are divided over the body's categories. */
    readonly categories: readonly CategoryMinutes[];
    /** The coach says on purpose that this is another activity, not the same one recorded twice. */
    readonly acceptDuplicate: boolean;
  };

/** In characters, for the title and the provider. */
export const LONGEST_TITLE = 120;
/** What a day holds, in minutes: nothing that was done on one day can be longer, alone or together. */
const MINUTES_OF_A_DAY = 24 * 60;
/** The longest activity, in days: each year of a longer one is recorded on its own, since it counts on its last day. */
const LONGEST_SPAN = 366;
/** Nobody who coaches now was at work before: an earlier day is a slip of typing. */
const EARLIEST: Day = '1950-01-01';

/**
 * Why this activity may not be recorded. `others` are the coach's activities that stand and end on the same day, without
 * the one that is corrected. Of what was learnt see `refusalsOfReflection`.
 */
export function refusalsToRecord(request: ActivityRequest, others: readonly Activity[], today: Day): Refusal[] {
  return [
    ...refusalsOfTexts(request),
    ...refusalsOfReflection(request),
    ...refusalsOfDays(request, today),
    ...refusalsOfLength(request, others),
    ...refusalsToDivide(request.categories, request.minutes),
    ...refusalsOfRepeat(request, others),
  ];
}

function refusalsOfTexts({ title, provider }: ActivityRequest): Refusal[] {
  const refusals: Refusal[] = [];
  if (title.trim() === '') refusals.push({ code: 'CPD_TITLE_MISSING', path: 'title' });
  if (title.trim().length > LONGEST_TITLE)
    refusals.push({ code: 'CPD_TITLE_TOO_LONG', params: { longest: LONGEST_TITLE }, path: 'title' });
  if ((provider ?? '').trim().length > LONGEST_TITLE)
    refusals.push({ code: 'CPD_PROVIDER_TOO_LONG', params: { longest: LONGEST_TITLE }, path: 'provider' });
  return refusals;
}

function refusalsOfDays({ firstDay, lastDay }: Activity, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (lastDay > today) refusals.push({ code: 'CPD_IN_FUTURE', path: 'lastDay' });
  if (firstDay < EARLIEST)
    refusals.push({ code: 'CPD_TOO_LONG_AGO', params: { year: EARLIEST.slice(0, 4) }, path: 'firstDay' });
  if (lastDay < firstDay) refusals.push({ code: 'CPD_DAYS_REVERSED', path: 'lastDay' });
  else if (spanOf({ firstDay, lastDay }) > LONGEST_SPAN) refusals.push({ code: 'CPD_SPAN_TOO_LONG', path: 'firstDay' });
  return refusals;
}

function refusalsOfLength(request: Activity, others: readonly Activity[]): Refusal[] {
  const path = 'minutes';
  const { firstDay, lastDay, minutes } = request;
  if (minutes <= 0) return [{ code: 'CPD_NO_LENGTH', path }];
  if (lastDay < firstDay) return [];
  const days = spanOf(request);
  if (minutes > days * MINUTES_OF_A_DAY) return [{ code: 'CPD_TOO_LONG', params: { days }, path }];
  if (days > 1) return [];

  const recorded = others
    .filter((other) => other.firstDay === firstDay && other.lastDay === lastDay)
    .reduce((sum, other) => sum + other.minutes, 0);
  return recorded + minutes > MINUTES_OF_A_DAY ? [{ code: 'CPD_DAY_FULL', params: { recorded }, path }] : [];
}

function refusalsOfRepeat(request: ActivityRequest, others: readonly Activity[]): Refusal[] {
  const key = keyOf(request);
  if (request.acceptDuplicate || !others.some((other) => keyOf(other) === key)) return [];
  return [{ code: 'CPD_POSSIBLE_DUPLICATE', path: 'acceptDuplicate' }];
}

/** Two activities of one key may be one: accents, case and spacing of the title make no difference. */
function keyOf({ title, firstDay, lastDay, minutes }: Activity): string {
  return JSON.stringify([fold(title), firstDay, lastDay, minutes]);
}

function spanOf({ firstDay, lastDay }: Pick<Activity, 'firstDay' | 'lastDay'>): number {
  return daysBetween(firstDay, lastDay) + 1;
}
