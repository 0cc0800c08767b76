import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a conditional answer; the level's title is in the recipient's language. */
export type ConditionForMail = {
  readonly levelTitle: string;
  readonly decidedOn: string;
  /** The last day on which it is honoured. */
  readonly honouredUntil: string;
};

/** The mail that tells an applicant of a conditional answer and until when it is honoured. What is still to be shown is read after signing in. */
export function conditionMail(to: Contact, bodyName: string, condition: ConditionForMail, url: string): Mail {
  const { levelTitle } = condition;
  const [day, until] = [condition.decidedOn, condition.honouredUntil].map((one) => dayInWords(one, to.locale));
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: réponse à votre demande d’accréditation`, [
      `Bonjour ${to.name},`,
      '',
      `Le ${day}, ${bodyName} a répondu à votre demande pour le niveau «\u202f${levelTitle}\u202f» par une décision conditionnelle\u202f: il vous reste quelque chose à montrer.`,
      '',
      `Cette décision vaut jusqu’au ${until} inclus. D’ici là, votre demande reste ouverte et ne peut pas être refusée, et les règles selon lesquelles vous l’avez faite comptent toujours.`,
      '',
      'Ce qui reste à montrer\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: the answer to your application`, [
    `Hello ${to.name},`,
    '',
    `On ${day}, ${bodyName} answered your application for the level “${levelTitle}” with a conditional decision: there is something that you have still to show.`,
    '',
    `The decision is honoured up to and including ${until}. Until then your application stays open and cannot be declined, and the rules under which you made it still count.`,
    '',
    'What is still to be shown:',
    url,
    '',
    bodyName,
  ]);
}
