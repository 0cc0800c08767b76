import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a request that waits: since when, and not in which case nor of whom. */
export type CustodyForMail = { readonly askedOn: string };

/** The mail that reminds whoever answers for a file that a request waits. Neither the file nor anybody in it is named. */
export function custodyMail(to: Contact, bodyName: string, { askedOn }: CustodyForMail, url: string): Mail {
  const day = dayInWords(askedOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: une demande attend votre réponse`, [
      `Bonjour ${to.name},`,
      '',
      `Dans un dossier où une fonction vous est confiée, une demande attend votre réponse depuis le ${day}.`,
      'Après vous être connecté, c’est ici\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: a request waits for your answer`, [
    `Hello ${to.name},`,
    '',
    `In a file in which you hold a function, a request has waited for your answer since ${day}.`,
    'Once you have signed in, it is here:',
    url,
    '',
    bodyName,
  ]);
}
