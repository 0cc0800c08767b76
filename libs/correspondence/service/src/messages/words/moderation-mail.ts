import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a moderation. */
export type ModerationForMail = { readonly appliedOn: string };

/** The mail that asks somebody to settle what two assessors differ in; it names neither the applicant nor the assessors. */
export function moderationMail(to: Contact, bodyName: string, { appliedOn }: ModerationForMail, url: string): Mail {
  const day = dayInWords(appliedOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName} vous demande de départager deux évaluations`, [
      `Bonjour ${to.name},`,
      '',
      `Les deux évaluations d’une demande du ${day} diffèrent. ${bodyName} vous demande de trancher.`,
      '',
      'Ce qui vous est demandé\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName} asks you to settle what two assessors differ in`, [
    `Hello ${to.name},`,
    '',
    `The two assessments of an application of ${day} differ. ${bodyName} asks you to settle them.`,
    '',
    'What is asked of you:',
    url,
    '',
    bodyName,
  ]);
}
