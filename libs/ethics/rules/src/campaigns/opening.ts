import { addDays, type Day, daysBetween, type Refusal } from '@standing/kernel';

/** Who is asked: every member, or those whose accreditation is in force. */
export type Audience = 'everybody' | 'accredited';

export type Opening = {
  readonly deadlineOn: Day;
  /** On how many days before the deadline those who have not signed are reminded. */
  readonly remindDays: readonly number[];
};

/** The text to be signed: whether it is in force today, and whether a campaign for it is open. */
export type CampaignText = { readonly isInForce: boolean; readonly isAsked: boolean };

const MOST_REMINDERS = 4;
const LONGEST_DAYS = 366;

/** Why a campaign is not opened: only a text in force can be signed, and each reminder lies between today and the deadline. */
export function refusalsToOpen(opening: Opening, text: CampaignText, size: number, today: Day): Refusal[] {
  return [
    ...(text.isInForce ? [] : [{ code: 'ETHICS_CAMPAIGN_NOT_IN_FORCE', path: 'textId' }]),
    ...(text.isAsked ? [{ code: 'ETHICS_CAMPAIGN_OPEN_ALREADY', path: 'textId' }] : []),
    ...(size > 0 ? [] : [{ code: 'ETHICS_CAMPAIGN_NOBODY', path: 'audience' }]),
    ...refusalsOfDays(opening, today),
  ];
}

function refusalsOfDays({ deadlineOn, remindDays }: Opening, today: Day): Refusal[] {
  const length = daysBetween(today, deadlineOn);
  if (length < 1 || length > LONGEST_DAYS)
    return [{ code: 'ETHICS_CAMPAIGN_DEADLINE_WRONG', params: { longest: LONGEST_DAYS }, path: 'deadlineOn' }];
  const isDistinct = new Set(remindDays).size === remindDays.length;
  const isBetween = remindDays.every((days) => days >= 0 && days < length);
  return isDistinct && isBetween && remindDays.length <= MOST_REMINDERS
    ? []
    : [{ code: 'ETHICS_CAMPAIGN_REMINDERS_WRONG', params: { most: MOST_REMINDERS }, path: 'remindDays' }];
}

/**
 * The reminder that is due today: the last of those whose day has come, so that whoever comes late sends one and not all;
 * null before the first and after the deadline.
 */
export function reminderDueOn({ deadlineOn, remindDays }: Opening, today: Day): number | null {
  if (today > deadlineOn) return null;
  const come = remindDays.filter((days) => addDays(deadlineOn, -days) <= today);
  return come.length === 0 ? null : Math.min(...come);
}

/** Whether a campaign goes on: to its deadline, that day included, unless it was closed. */
export function isOpen({ deadlineOn }: Pick<Opening, 'deadlineOn'>, closedOn: Day | null, today: Day): boolean {
  return closedOn === null && today <= deadlineOn;
}
