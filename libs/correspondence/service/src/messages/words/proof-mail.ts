import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of documents on which the body decided. */
export type ProofForMail = { readonly givenOn: string };

/** The mail that tells a coach that there is an answer to their documents. What it is, is read after signing in. */
export function proofMail(to: Contact, bodyName: string, { givenOn }: ProofForMail, url: string): Mail {
  const day = dayInWords(givenOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: réponse sur vos pièces de supervision`, [
      `Bonjour ${to.name},`,
      '',
      `Le ${day}, vous avez donné des pièces pour des séances de supervision. ${bodyName} y a répondu, séance par séance.`,
      '',
      'La réponse se lit ici, après connexion\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: the answer to your supervision documents`, [
    `Hello ${to.name},`,
    '',
    `On ${day} you gave documents for supervision sessions. ${bodyName} has answered, session by session.`,
    '',
    'The answer can be read here once you have signed in:',
    url,
    '',
    bodyName,
  ]);
}
