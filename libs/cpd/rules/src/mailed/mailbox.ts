import type { Refusal } from '@standing/kernel';

/** How the address of a coach's own mailbox begins; what follows is theirs alone. */
const LEAD = 'dpc-';
/** 16 of 32 letters: 80 bits, which nobody guesses. */
const KEY = /^[a-z2-7]{16}$/;

/** How many mails wait for their coach at the most. */
export const MOST_WAITING = 50;
/** How many files of a mail are kept. */
export const MOST_FILES = 5;
/** A mail that its coach has not completed within so many civil days is erased. */
export const MAIL_KEPT_DAYS = 90;

/** What stands before the @ of a coach's own address. */
export function localPartOf(key: string): string {
  return `${LEAD}${key}`;
}

/** The key of the mailbox that the part before an @ names, whatever its capitals; null when it names none. */
export function keyOfLocalPart(localPart: string): string | null {
  const lower = localPart.toLowerCase();
  const key = lower.slice(LEAD.length);
  return lower.startsWith(LEAD) && KEY.test(key) ? key : null;
}

/** Why a mail is not taken: there are too many that nobody completed, or it says nothing at all. */
export function refusalsToTake(mail: MailRead, waiting: number): Refusal[] {
  if (waiting >= MOST_WAITING) return [{ code: 'CPD_MAILBOX_FULL', params: { most: MOST_WAITING } }];
  const isEmpty = mail.title === '' && mail.text === '' && mail.files === 0;
  return isEmpty ? [{ code: 'CPD_MAIL_EMPTY' }] : [];
}

/** What a mail says once it was read. */
export type MailRead = { readonly title: string; readonly text: string; readonly files: number };
