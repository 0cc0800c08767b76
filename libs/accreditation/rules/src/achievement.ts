import { addDays, addMonths, type Day } from '@standing/kernel';

/** What a member brings along from elsewhere, or from before the platform. */
export const ACHIEVEMENT_KINDS = [
  'external-award',
  'opening-balance',
  'qualification',
  'training',
  'experience',
] as const;
export type AchievementKind = (typeof ACHIEVEMENT_KINDS)[number];

/** Of which hours an opening balance is, and in which forms they are logged here. */
export const OPENING_FORMS = { practice: ['individual', 'team'], supervision: ['individual', 'group'] } as const;
export type OpeningActivity = keyof typeof OPENING_FORMS;

/** How somebody of the office saw that it is so. */
export const SEEN_HOW = ['public-register', 'document', 'issuer', 'log', 'reference'] as const;
export type SeenHow = (typeof SEEN_HOW)[number];

/** Why the office does not accept it. */
export const NOT_ACCEPTED_REASONS = [
  'nothing-shown',
  'not-found',
  'other-person',
  'says-otherwise',
  'not-provided-for',
  'counted-twice',
] as const;
export type NotAcceptedReason = (typeof NOT_ACCEPTED_REASONS)[number];

/** The member's own word; seen by somebody of the office; not accepted by them; or taken back by the member. */
export type AchievementStatus = 'declared' | 'verified' | 'not-accepted' | 'withdrawn';

/** What a member says of an achievement: short fields only, and null for those that its kind does not have. */
export type AchievementContent = {
  readonly kind: AchievementKind;
  /** Of an award: the other body as the scheme's equivalences name it, or else its name. One of the two. */
  readonly issuer: string | null;
  readonly issuerName: string | null;
  /** Of an award: what it is called there. */
  readonly designation: string | null;
  /** Of an award: its number there. */
  readonly reference: string | null;
  /** Of a qualification, training or post: what it is called, and with whom. */
  readonly title: string | null;
  readonly provider: string | null;
  /** Of an opening balance: which hours. */
  readonly activity: OpeningActivity | null;
  readonly form: string | null;
  /** Of experience: the part of full time, 1 to 100. */
  readonly percent: number | null;
  /** Civil days in the body's zone; the last is part of it, and null where there is none, or none yet. */
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  /** Whole minutes; 0 where the kind has no length. */
  readonly minutes: number;
};

/** An achievement, as these rules know it. */
export type Achievement = AchievementContent & { readonly id: string; readonly status: AchievementStatus };

type Field = Exclude<keyof AchievementContent, 'kind' | 'fromOn'>;

/** Which fields a kind has beside its first day. */
const FIELDS: Readonly<Record<AchievementKind, readonly Field[]>> = {
  'external-award': ['issuer', 'issuerName', 'designation', 'reference', 'untilOn'],
  'opening-balance': ['activity', 'form', 'untilOn', 'minutes'],
  qualification: ['title', 'provider'],
  training: ['title', 'provider', 'untilOn', 'minutes'],
  experience: ['title', 'provider', 'percent', 'untilOn'],
};

/** The content as it is kept: without spaces around it, and without what its kind does not have. */
export function asKept(said: AchievementContent): AchievementContent {
  const has = (field: Field) => FIELDS[said.kind].includes(field);
  const text = (field: 'issuer' | 'issuerName' | 'designation' | 'reference' | 'title' | 'provider' | 'form') =>
    (has(field) && said[field]?.trim()) || null;
  return {
    kind: said.kind,
    issuer: text('issuer'),
    issuerName: text('issuerName'),
    designation: text('designation'),
    reference: text('reference'),
    title: text('title'),
    provider: text('provider'),
    activity: has('activity') ? said.activity : null,
    form: text('form'),
    percent: has('percent') ? said.percent : null,
    fromOn: said.fromOn,
    untilOn: has('untilOn') ? said.untilOn : null,
    minutes: has('minutes') ? said.minutes : 0,
  };
}

/** Whether it says something today: it was neither taken back nor found not to be so. */
export function stillStands(status: AchievementStatus): boolean {
  return status === 'declared' || status === 'verified';
}

/** The whole months from the first to the last day, both part of it. */
export function wholeMonths(fromOn: Day, untilOn: Day): number {
  let months = 0;
  while (addMonths(fromOn, months + 1) <= addDays(untilOn, 1)) months += 1;
  return months;
}
