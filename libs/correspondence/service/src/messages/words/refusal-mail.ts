import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a refusal; the level's title is in the recipient's language. */
export type RefusalForMail = {
  readonly levelTitle: string;
  readonly declinedOn: string;
  /** The last day to appeal. */
  readonly appealUntil: string;
};

/** The mail that tells an applicant of a refusal and until when they can appeal. Its reasons are read after signing in. */
export function refusalMail(to: Contact, bodyName: string, refusal: RefusalForMail, url: string): Mail {
  const { levelTitle } = refusal;
  const [day, until] = [dayInWords(refusal.declinedOn, to.locale), dayInWords(refusal.appealUntil, to.locale)];
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: réponse à votre demande d’accréditation`, [
      `Bonjour ${to.name},`,
      '',
      `Le ${day}, ${bodyName} a répondu par un refus à votre demande pour le niveau «\u202f${levelTitle}\u202f».`,
      '',
      `Vous pouvez former un recours contre ce refus jusqu’au ${until} inclus. Des personnes qui n’y ont pas pris part l’examineront.`,
      '',
      'Ses raisons, et comment former un recours\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: the answer to your application`, [
    `Hello ${to.name},`,
    '',
    `On ${day}, ${bodyName} answered your application for the level “${levelTitle}” with a refusal.`,
    '',
    `You can appeal against it up to and including ${until}. People who had no part in it will look at it.`,
    '',
    'Its reasons, and how to appeal:',
    url,
    '',
    bodyName,
  ]);
}
