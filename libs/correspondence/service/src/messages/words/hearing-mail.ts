import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of an appeal to whoever hears it. */
export type HearingForMail = { readonly appealedOn: string };

/** The mail that asks somebody to hear an appeal; it names neither the applicant nor the others who hear it. */
export function hearingMail(to: Contact, bodyName: string, { appealedOn }: HearingForMail, url: string): Mail {
  const day = dayInWords(appealedOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName} vous demande d’examiner un recours`, [
      `Bonjour ${to.name},`,
      '',
      `Un recours du ${day} contre un refus attend votre réponse.`,
      '',
      'Ce qui vous est demandé\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName} asks you to hear an appeal`, [
    `Hello ${to.name},`,
    '',
    `An appeal of ${day} against a refusal waits for your answer.`,
    '',
    'What is asked of you:',
    url,
    '',
    bodyName,
  ]);
}
