import type { Locale } from '@standing/platform/auth';
import type { Mail } from '../post/mail.js';
import { dayInWords, minutesInWords } from './figures.js';

type Contact = { readonly name: string; readonly email: string; readonly locale: Locale };

function mail(to: Contact, subject: string, lines: readonly string[]): Mail {
  return { toAddress: to.email, toName: to.name, locale: to.locale, subject, text: lines.join('\n') };
}

/** The mail with a sign-in code. */
export function codeMail(to: Contact & { readonly code: string }, bodyName: string): Mail {
  if (to.locale === 'fr') {
    return mail(to, `${to.code}\u202f: votre code de connexion`, [
      `Bonjour ${to.name},`,
      '',
      `Votre code de connexion à ${bodyName} est\u202f: ${to.code}`,
      '',
      'Il fonctionne une fois, pendant dix minutes.',
      'Si vous ne l’avez pas demandé, vous n’avez rien à faire.',
    ]);
  }
  return mail(to, `${to.code}: your sign-in code`, [
    `Hello ${to.name},`,
    '',
    `Your sign-in code for ${bodyName} is: ${to.code}`,
    '',
    'It works once, for ten minutes.',
    'If you did not ask for it, there is nothing you need to do.',
  ]);
}

/** The mail that asks a supervisor to confirm sessions: who gave the address, why, and what confirming means. */
export function confirmationMail(
  to: Contact,
  bodyName: string,
  request: {
    readonly askedBy: string;
    readonly sessions: readonly { readonly heldOn: string; readonly minutes: number }[];
  },
  url: string,
): Mail {
  const { askedBy, sessions } = request;
  const list = sessions.map(
    ({ heldOn, minutes }) => `  – ${dayInWords(heldOn, to.locale)}, ${minutesInWords(minutes, to.locale)}`,
  );
  if (to.locale === 'fr') {
    return mail(
      to,
      `${askedBy} vous demande de confirmer ${sessions.length === 1 ? 'une séance' : `${sessions.length} séances`}`,
      [
        `Bonjour ${to.name},`,
        '',
        `${askedBy} a noté ${sessions.length === 1 ? 'cette séance' : 'ces séances'} de supervision avec vous et nous a donné votre adresse pour vous demander de les confirmer\u202f:`,
        '',
        ...list,
        '',
        'Sans compte et sans mot de passe, vous pouvez confirmer, corriger ou refuser chaque séance ici\u202f:',
        url,
        '',
        'Confirmer dit que la séance a eu lieu, à cette date, pour cette durée. Rien d’autre. Sans réponse de votre part, rien n’est confirmé.',
        'Vous ne connaissez pas cette personne\u202f? La même page permet de nous le dire.',
        '',
        `Le lien fonctionne sept jours. ${bodyName}`,
      ],
    );
  }
  return mail(
    to,
    `${askedBy} asks you to confirm ${sessions.length === 1 ? 'a session' : `${sessions.length} sessions`}`,
    [
      `Hello ${to.name},`,
      '',
      `${askedBy} logged ${sessions.length === 1 ? 'this supervision session' : 'these supervision sessions'} with you, and gave us your address to ask you to confirm:`,
      '',
      ...list,
      '',
      'Without an account or a password, you can confirm, correct or decline each session here:',
      url,
      '',
      'Confirming says that the session took place, on that date, for that length. Nothing else. Without an answer from you, nothing is confirmed.',
      'You do not know this person? The same page lets you tell us.',
      '',
      `The link works for seven days. ${bodyName}`,
    ],
  );
}

/** The mail that asks a supervisor to accept an agreement. */
export function agreementMail(
  to: Contact,
  bodyName: string,
  agreement: { readonly superviseeName: string; readonly startsOn: string },
  url: string,
): Mail {
  const { superviseeName } = agreement;
  const day = dayInWords(agreement.startsOn, to.locale);
  if (to.locale === 'fr') {
    return mail(to, `${superviseeName} vous propose un accord de supervision`, [
      `Bonjour ${to.name},`,
      '',
      `${superviseeName}, membre de ${bodyName}, vous propose un accord de supervision à partir du ${day}, et nous a donné votre adresse pour vous le transmettre.`,
      '',
      'Sans compte et sans mot de passe, vous pouvez l’accepter ou le refuser ici\u202f:',
      url,
      '',
      'Vous ne connaissez pas cette personne\u202f? La même page permet de refuser.',
      '',
      `Le lien fonctionne sept jours. ${bodyName}`,
    ]);
  }
  return mail(to, `${superviseeName} proposes a supervision agreement`, [
    `Hello ${to.name},`,
    '',
    `${superviseeName}, a member of ${bodyName}, proposes a supervision agreement from ${day}, and gave us your address to pass it on.`,
    '',
    'Without an account or a password, you can accept or decline it here:',
    url,
    '',
    'You do not know this person? The same page lets you decline.',
    '',
    `The link works for seven days. ${bodyName}`,
  ]);
}
