import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** The mail that something waits for a member. It says nothing of what: whoever else sees the mailbox learns nothing. */
export function caseLetterMail(to: Contact, bodyName: string, url: string): Mail {
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: un courrier vous attend`, [
      `Bonjour ${to.name},`,
      '',
      `Un courrier de ${bodyName} vous attend. Après vous être connecté, vous pouvez le lire ici\u202f:`,
      url,
      '',
      'Un délai peut courir à partir de sa lecture\u202f: il est indiqué sur la page.',
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: a letter is waiting for you`, [
    `Hello ${to.name},`,
    '',
    `A letter from ${bodyName} is waiting for you. Once you have signed in, you can read it here:`,
    url,
    '',
    'A time may run from the moment you read it: the page says which.',
    '',
    bodyName,
  ]);
}
