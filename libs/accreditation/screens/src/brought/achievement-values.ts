import type { Achievement, Activity, Kind, ListedAward } from './achievement.js';

/** What a form about an achievement holds; texts as they are typed, each under its name in the input. */
export type AchievementValues = {
  readonly kind: Kind;
  /** One of the listed awards as `keyOf` names it, `other`, or nothing yet. */
  readonly issuer: string;
  readonly issuerName: string;
  readonly designation: string;
  readonly reference: string;
  readonly title: string;
  readonly provider: string;
  readonly activity: Activity;
  readonly form: string;
  readonly percent: string;
  /** In hours, as it is typed. */
  readonly minutes: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
};

export const ACHIEVEMENT_IDS: Readonly<Record<keyof AchievementValues, string>> = {
  kind: 'achievement-kind',
  issuer: 'achievement-award',
  issuerName: 'achievement-issuer',
  designation: 'achievement-designation',
  reference: 'achievement-reference',
  title: 'achievement-title',
  provider: 'achievement-provider',
  activity: 'achievement-activity',
  form: 'achievement-form',
  percent: 'achievement-percent',
  minutes: 'achievement-hours',
  fromOn: 'achievement-from',
  untilOn: 'achievement-until',
};

export const NO_ACHIEVEMENT: AchievementValues = {
  ...{ kind: 'EXTERNAL_AWARD', issuer: '', issuerName: '', designation: '', reference: '', title: '', provider: '' },
  ...{ activity: 'PRACTICE', form: 'individual', percent: '100', minutes: '', fromOn: null, untilOn: null },
};

export const OTHER = 'other';

export function keyOf({ issuer, designation }: ListedAward): string {
  return JSON.stringify([issuer, designation]);
}

/** What stands in the fields when it is changed. */
export function valuesOf(one: Achievement): AchievementValues {
  const { kind, issuer, designation, minutes, percent, fromOn, untilOn } = one;
  const listed = issuer && designation ? keyOf({ issuer, designation }) : OTHER;
  return {
    kind,
    issuer: kind === 'EXTERNAL_AWARD' ? listed : '',
    issuerName: one.issuerName ?? '',
    designation: designation ?? '',
    reference: one.reference ?? '',
    title: one.title ?? '',
    provider: one.provider ?? '',
    activity: one.activity ?? 'PRACTICE',
    form: one.form ?? 'individual',
    percent: String(percent ?? 100),
    minutes: minutes > 0 ? String(Math.round((minutes / 60) * 100) / 100) : '',
    fromOn,
    untilOn: untilOn ?? null,
  };
}

/** What is sent: the server keeps of it what the kind has. */
export function sentOf(values: AchievementValues) {
  const { kind, activity, form, fromOn, untilOn } = values;
  const text = (name: 'reference' | 'title' | 'provider') => values[name].trim() || null;
  return {
    ...{ kind, activity, form, reference: text('reference'), title: text('title'), provider: text('provider') },
    ...awardIn(values),
    percent: wholeIn(values.percent),
    minutes: minutesIn(values.minutes) ?? 0,
    fromOn: fromOn ?? '',
    untilOn,
  };
}

export type AchievementSent = ReturnType<typeof sentOf>;

function awardIn({ issuer, issuerName, designation }: AchievementValues) {
  if (issuer === OTHER || issuer === '')
    return { issuer: null, issuerName: issuerName.trim() || null, designation: designation.trim() || null };
  const [body, name] = JSON.parse(issuer) as [string, string];
  return { issuer: body, issuerName: null, designation: name };
}

/** Minutes of hours as people write them: `120`, `37,5`; null where it is no number above zero. */
export function minutesIn(hours: string): number | null {
  const text = hours.replace(/[\s\u00a0\u202f]/g, '').replace(/h$/i, '');
  if (!/^\d{1,6}([.,]\d{1,2})?$/.test(text)) return null;
  const minutes = Math.round(Number(text.replace(',', '.')) * 60);
  return minutes > 0 ? minutes : null;
}

/** A whole number of up to three digits; null where it is none. */
export function wholeIn(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** Whether the scheme names no award at all: then there is nothing to choose from. */
export function isEmpty(listed: readonly ListedAward[] | undefined): boolean {
  return listed?.length === 0;
}

/** Whether the award is one that the member writes, not one of the list. */
export function isWritten(
  { kind, issuer }: Pick<AchievementValues, 'kind' | 'issuer'>,
  listed: readonly ListedAward[] | undefined,
): boolean {
  return kind === 'EXTERNAL_AWARD' && (issuer === OTHER || (issuer === '' && isEmpty(listed)));
}
