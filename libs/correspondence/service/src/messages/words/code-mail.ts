import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** The mail with a sign-in code. */
export function codeMail(to: Contact & { readonly code: string }, bodyName: string): Mail {
  if (to.locale === 'fr') {
    return mailTo(to, `${to.code}\u202f: votre code de connexion`, [
      `Bonjour ${to.name},`,
      '',
      `Votre code de connexion à ${bodyName} est\u202f: ${to.code}`,
      '',
      'Il fonctionne une fois, pendant dix minutes.',
      'Si vous ne l’avez pas demandé, vous n’avez rien à faire.',
    ]);
  }
  return mailTo(to, `${to.code}: your sign-in code`, [
    `Hello ${to.name},`,
    '',
    `Your sign-in code for ${bodyName} is: ${to.code}`,
    '',
    'It works once, for ten minutes.',
    'If you did not ask for it, there is nothing you need to do.',
  ]);
}
