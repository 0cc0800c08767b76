import { addDays, type Day, type Refusal } from '@standing/kernel';

/** A plan that is told: which topics, from the day on which it was told to a last day. */
export type ToldPlan = { readonly fromOn: Day; readonly untilOn: Day; readonly topics: readonly string[] };

export type PlanRequest = Omit<ToldPlan, 'fromOn'> & {
  /** How many aims the coach has of which nothing was said yet. */
  readonly openAims: number;
};

/** As a scheme writes the codes of its categories. */
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** In characters. */
const LONGEST_CODE = 60;
export const MOST_TOPICS = 12;
/** Five years, as the longest terms are; in days. */
const LONGEST_PLAN = 5 * 366;

/**
 * Why it may not be told that there is a plan (R-52: it comes before the activities, so that it holds from today and never from
 * before): `CPD_PLAN_NO_AIM`, `CPD_PLAN_TOPICS_WRONG`, `CPD_PLAN_DAY_WRONG`.
 */
export function refusalsToTellPlan({ untilOn, topics, openAims }: PlanRequest, today: Day): Refusal[] {
  const isTopic = (code: string) => code.length <= LONGEST_CODE && CODE.test(code);
  const areTopics = topics.length > 0 && topics.length <= MOST_TOPICS && topics.every(isTopic);
  const isInTime = untilOn >= today && untilOn <= addDays(today, LONGEST_PLAN);
  return [
    ...(openAims > 0 ? [] : [{ code: 'CPD_PLAN_NO_AIM' }]),
    ...(areTopics ? [] : [{ code: 'CPD_PLAN_TOPICS_WRONG', params: { most: MOST_TOPICS }, path: 'topics' }]),
    ...(isInTime ? [] : [{ code: 'CPD_PLAN_DAY_WRONG', path: 'untilOn' }]),
  ];
}

/** What becomes of a plan that another follows today: it ended yesterday; one of today never was (null). */
export function followedOn({ fromOn, untilOn, topics }: ToldPlan, today: Day): ToldPlan | null {
  const yesterday = addDays(today, -1);
  if (fromOn > yesterday) return null;
  return { fromOn, topics, untilOn: untilOn < yesterday ? untilOn : yesterday };
}
