import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a look at a risk: until when it was owed, and not in which case. */
export type ScreeningForMail = { readonly dueOn: string };

/** The mail that reminds whoever keeps a case of a look at its risk. Neither the case nor anybody in it is named. */
export function screeningMail(to: Contact, bodyName: string, { dueOn }: ScreeningForMail, url: string): Mail {
  const day = dayInWords(dueOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: un examen est attendu`, [
      `Bonjour ${to.name},`,
      '',
      `Dans un dossier que vous tenez ou suivez, le risque est à examiner au plus tard le ${day}.`,
      'Votre liste indique lequel, par sa date. Après vous être connecté, c’est ici\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: an assessment is due`, [
    `Hello ${to.name},`,
    '',
    `In a file that you keep, the risk is to be looked at by ${day} at the latest.`,
    'Your list shows which, by its date. Once you have signed in, it is here:',
    url,
    '',
    bodyName,
  ]);
}
