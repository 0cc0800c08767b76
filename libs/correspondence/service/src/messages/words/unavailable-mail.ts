import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a supervisor whom the platform cannot reach any more. */
export type UnavailableForMail = { readonly supervisorName: string };

/** The mail that tells a coach what to do when their supervisor cannot be reached any more. Why is not said. */
export function unavailableMail(
  to: Contact,
  bodyName: string,
  { supervisorName }: UnavailableForMail,
  url: string,
): Mail {
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: votre supervision avec ${supervisorName}`, [
      `Bonjour ${to.name},`,
      '',
      `La plateforme ne peut plus joindre ${supervisorName}. Voici ce que cela change pour vous.`,
      '',
      'Les séances confirmées et les relevés signés restent acquis.',
      'Pour les séances sans confirmation, vous pouvez donner des pièces.',
      'Pour continuer, proposez un accord à un autre superviseur.',
      '',
      'Tout se fait ici, après connexion\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: your supervision with ${supervisorName}`, [
    `Hello ${to.name},`,
    '',
    `The platform can no longer reach ${supervisorName}. This is what changes for you.`,
    '',
    'Confirmed sessions and signed statements stand.',
    'For sessions that are not confirmed, you can give documents.',
    'To go on, propose an agreement to another supervisor.',
    '',
    'You can do all of this here once you have signed in:',
    url,
    '',
    bodyName,
  ]);
}
