import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** The mail that tells a coach that their supervisor sent a text. */
export function reportToReadMail(
  to: Contact,
  bodyName: string,
  { supervisorName }: { readonly supervisorName: string },
  url: string,
): Mail {
  if (to.locale === 'fr') {
    return mailTo(to, `Votre rapport de superviseur est à lire`, [
      `Bonjour ${to.name},`,
      '',
      `${supervisorName} a écrit et signé un rapport sur vous. Vous pouvez le signer, ou demander une modification, après connexion\u202f:`,
      url,
      '',
      `${bodyName} n’en lit rien tant que vous ne l’avez pas joint à une demande.`,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `Your supervisor’s report is there to read`, [
    `Hello ${to.name},`,
    '',
    `${supervisorName} has written and signed a report on you. Once you have signed in, you can sign it or ask for a change:`,
    url,
    '',
    `${bodyName} reads nothing of it until you put it into an application.`,
    '',
    bodyName,
  ]);
}

/** The mail that tells a supervisor that the coach signed their text too. */
export function reportAgreedMail(
  to: Contact,
  bodyName: string,
  { coachName }: { readonly coachName: string },
  url: string,
): Mail {
  if (to.locale === 'fr') {
    return mailTo(to, `${coachName} a signé votre rapport de superviseur`, [
      `Bonjour ${to.name},`,
      '',
      `${coachName} (${bodyName}) a signé votre rapport tel que vous l’avez écrit. Rien d’autre ne vous est demandé.`,
      '',
      'Tant qu’il n’est pas joint à une demande, vous pouvez le relire ou le reprendre ici\u202f:',
      url,
      '',
      `Le lien fonctionne sept jours. ${bodyName}`,
    ]);
  }
  return mailTo(to, `${coachName} has signed your supervisor’s report`, [
    `Hello ${to.name},`,
    '',
    `${coachName}, a member of ${bodyName}, has signed your report as you wrote it. Nothing else is asked of you.`,
    '',
    'Until it is put into an application, you can read it again or take it back here:',
    url,
    '',
    `The link works for seven days. ${bodyName}`,
  ]);
}
