import { addDays, type Day, type Refusal } from '@standing/kernel';
import { type Achievement, type AchievementContent, OPENING_FORMS, stillStands } from './achievement.js';

/** The most characters of a name, title or designation, and of a reference. */
export const LONGEST_TITLE = 160;
export const LONGEST_REFERENCE = 60;

const MINUTES_OF_A_DAY = 24 * 60;

/** An award that a scheme names among its equivalences. */
export type ListedAward = { readonly issuer: string; readonly designation: string };

/** What has to be known to declare one, or to set one right. */
export type BeforeDeclaring = {
  /** What the scheme in force names. */
  readonly listed: readonly ListedAward[];
  /** The member's other achievements. */
  readonly others: readonly Achievement[];
  /** The first day on which hours of the balance's activity are logged here; null where none are. */
  readonly firstLoggedOn: Day | null;
  readonly today: Day;
};

/** Every reason why a member may not say this of what they bring along. */
export function refusalsToDeclareAchievement(content: AchievementContent, before: BeforeDeclaring): Refusal[] {
  const mistakes = [...refusalsOfFields(content, before), ...refusalsOfDays(content, before.today)];
  if (mistakes.length > 0) return mistakes;
  return [
    ...refusalsOfLength(content),
    ...refusalsOfLog(content, before.firstLoggedOn),
    ...refusalsOfTwice(content, before.others),
  ];
}

/** Why a balance cannot stand beside what is logged: hours of the same days would count twice. */
export function refusalsOfLog(
  { activity, untilOn }: Pick<AchievementContent, 'activity' | 'untilOn'>,
  firstLoggedOn: Day | null,
): Refusal[] {
  if (activity === null || untilOn === null || firstLoggedOn === null || untilOn < firstLoggedOn) return [];
  return [{ code: 'ACCREDITATION_OPENING_AFTER_LOG', params: { first: firstLoggedOn }, path: 'untilOn' }];
}

function refusalsOfFields(content: AchievementContent, { listed }: BeforeDeclaring): Refusal[] {
  switch (content.kind) {
    case 'external-award':
      return refusalsOfAward(content, listed);
    case 'opening-balance':
      return [
        ...missing(content, 'activity', 'untilOn'),
        ...(content.activity === null || isForm(content.activity, content.form) ? [] : [absent('form')]),
        ...refusalsOfMinutes(content),
      ];
    case 'qualification':
      return refusalsOfTitle(content);
    case 'training':
      return [...refusalsOfTitle(content), ...missing(content, 'untilOn'), ...refusalsOfMinutes(content)];
    case 'experience':
      return [...refusalsOfTitle(content), ...refusalsOfPercent(content)];
  }
}

/** An award of a body that the scheme lists is one of those that it lists; of any other body the member writes both names. */
function refusalsOfAward(content: AchievementContent, listed: readonly ListedAward[]): Refusal[] {
  const { issuer, designation } = content;
  if (issuer !== null) {
    const known = listed.some((one) => one.issuer === issuer && one.designation === designation);
    return known
      ? tooLong(content, 'reference', LONGEST_REFERENCE)
      : [{ code: 'ACCREDITATION_AWARD_NOT_LISTED', path: 'issuer' }];
  }
  return [
    ...missing(content, 'issuerName', 'designation'),
    ...tooLong(content, 'issuerName', LONGEST_TITLE),
    ...tooLong(content, 'designation', LONGEST_TITLE),
    ...tooLong(content, 'reference', LONGEST_REFERENCE),
  ];
}

function refusalsOfTitle(content: AchievementContent): Refusal[] {
  return [
    ...missing(content, 'title', 'provider'),
    ...tooLong(content, 'title', LONGEST_TITLE),
    ...tooLong(content, 'provider', LONGEST_TITLE),
  ];
}

function refusalsOfMinutes({ minutes }: AchievementContent): Refusal[] {
  return minutes > 0 ? [] : [absent('minutes')];
}

function refusalsOfPercent({ percent }: AchievementContent): Refusal[] {
  if (percent !== null && percent >= 1 && percent <= 100) return [];
  return [{ code: 'ACCREDITATION_ACHIEVEMENT_PERCENT', path: 'percent' }];
}

function refusalsOfDays({ kind, fromOn, untilOn }: AchievementContent, today: Day): Refusal[] {
  const future = (path: string) => ({ code: 'ACCREDITATION_ACHIEVEMENT_IN_FUTURE', params: { today }, path });
  if (fromOn > today) return [future('fromOn')];
  if (untilOn === null) return [];
  if (untilOn < fromOn) return [{ code: 'ACCREDITATION_ACHIEVEMENT_DAYS_REVERSED', path: 'untilOn' }];
  return kind !== 'external-award' && untilOn > today ? [future('untilOn')] : [];
}

/** No more minutes than its days have. */
function refusalsOfLength({ fromOn, untilOn, minutes }: AchievementContent): Refusal[] {
  const days = untilOn === null ? 0 : Math.ceil(minutes / MINUTES_OF_A_DAY);
  if (untilOn === null || addDays(fromOn, Math.max(days - 1, 0)) <= untilOn) return [];
  return [{ code: 'ACCREDITATION_ACHIEVEMENT_TOO_LONG', path: 'minutes' }];
}

/** The same is not brought along twice; nor are two balances of one kind of hours for the same days. */
function refusalsOfTwice(content: AchievementContent, others: readonly Achievement[]): Refusal[] {
  const alike = others.filter((other) => stillStands(other.status) && isOneWith(other, content));
  return alike.slice(0, 1).map(({ fromOn, untilOn }) =>
    content.kind === 'opening-balance'
      ? { code: 'ACCREDITATION_OPENING_OVERLAPS', params: { from: fromOn, until: untilOn ?? fromOn }, path: 'fromOn' }
      : {
          code: 'ACCREDITATION_ACHIEVEMENT_TWICE',
          path: content.kind === 'external-award' ? 'designation' : 'title',
        },
  );
}

function isOneWith(other: Achievement, content: AchievementContent): boolean {
  if (other.kind !== content.kind) return false;
  if (content.kind !== 'opening-balance') return other.fromOn === content.fromOn && nameOf(other) === nameOf(content);
  const isSameHours = other.activity === content.activity && other.form === content.form;
  return isSameHours && other.fromOn <= (content.untilOn ?? '') && (other.untilOn ?? '') >= content.fromOn;
}

function nameOf({ issuer, issuerName, designation, title, provider }: AchievementContent): string {
  return [issuer ?? issuerName, designation, title, provider].join(' ').toLowerCase();
}

function isForm(activity: keyof typeof OPENING_FORMS, form: string | null): boolean {
  return (OPENING_FORMS[activity] as readonly (string | null)[]).includes(form);
}

function missing(content: AchievementContent, ...fields: (keyof AchievementContent)[]): Refusal[] {
  return fields.filter((field) => content[field] === null).map(absent);
}

function absent(field: string): Refusal {
  return { code: 'ACCREDITATION_ACHIEVEMENT_MISSING', params: { field }, path: field };
}

function tooLong(
  content: AchievementContent,
  field: 'issuerName' | 'designation' | 'reference' | 'title' | 'provider',
  longest: number,
): Refusal[] {
  if ((content[field] ?? '').length <= longest) return [];
  return [{ code: 'ACCREDITATION_ACHIEVEMENT_TEXT_TOO_LONG', params: { longest }, path: field }];
}
