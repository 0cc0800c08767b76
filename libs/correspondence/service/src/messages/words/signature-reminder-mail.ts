import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** Until when a member is asked to sign. */
export type SignatureReminderForMail = { readonly deadlineOn: string };

/** The mail that reminds a member to read and sign. What that is, is read behind its link. */
export function signatureReminderMail(
  to: Contact,
  bodyName: string,
  { deadlineOn }: SignatureReminderForMail,
  url: string,
): Mail {
  const day = dayInWords(deadlineOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: un texte à lire et à signer`, [
      `Bonjour ${to.name},`,
      '',
      `${bodyName} vous demande de lire et de signer un texte, jusqu’au ${day}.`,
      '',
      'Il vous attend ici, après connexion\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: a text to read and sign`, [
    `Hello ${to.name},`,
    '',
    `${bodyName} asks you to read and sign a text, until ${day}.`,
    '',
    'It waits for you here once you have signed in:',
    url,
    '',
    bodyName,
  ]);
}
