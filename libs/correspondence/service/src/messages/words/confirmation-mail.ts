import type { Mail } from '../../post/mail.js';
import { dayInWords, minutesInWords } from '../figures.js';
import { type AddressGivenBy, type Contact, mailTo } from './mail-to.js';

/** What the mail says of a request. */
export type RequestForMail = {
  readonly askedBy: string;
  readonly whoGaveAddress: AddressGivenBy;
  readonly sessions: readonly { readonly heldOn: string; readonly minutes: number }[];
};

/** The mail that asks a supervisor to confirm sessions: who gave the address, why, and what confirming means. */
export function confirmationMail(to: Contact, bodyName: string, request: RequestForMail, url: string): Mail {
  return to.locale === 'fr' ? inFrench(to, bodyName, request, url) : inEnglish(to, bodyName, request, url);
}

function inFrench(
  to: Contact,
  bodyName: string,
  { askedBy, whoGaveAddress, sessions }: RequestForMail,
  url: string,
): Mail {
  const one = sessions.length === 1;
  return mailTo(to, `${askedBy} vous demande de confirmer ${one ? 'une séance' : `${sessions.length} séances`}`, [
    `Bonjour ${to.name},`,
    '',
    `${askedBy} a noté ${one ? 'cette séance' : 'ces séances'} de supervision avec vous et vous demande de ${one ? 'la' : 'les'} confirmer\u202f:`,
    '',
    ...listed(to, sessions),
    '',
    'Sans compte et sans mot de passe, vous pouvez confirmer, corriger ou refuser chaque séance ici\u202f:',
    url,
    '',
    'Confirmer dit que la séance a eu lieu, à cette date, pour cette durée. Rien d’autre. Sans réponse de votre part, rien n’est confirmé.',
    whoGaveAddress === 'VETTED_BY_BODY'
      ? `${bodyName} a vérifié votre adresse et s’en sert pour ces demandes, rien d’autre.`
      : `${askedBy} nous a donné votre adresse pour cela, et nous ne nous en servons pas pour autre chose. Tant qu’elle n’a pas été vérifiée par ${bodyName}, ce que vous confirmez compte comme déclaré.`,
    'Vous ne connaissez pas cette personne\u202f? La même page permet de nous le dire.',
    '',
    `Le lien fonctionne sept jours. ${bodyName}`,
  ]);
}

function inEnglish(
  to: Contact,
  bodyName: string,
  { askedBy, whoGaveAddress, sessions }: RequestForMail,
  url: string,
): Mail {
  const one = sessions.length === 1;
  return mailTo(to, `${askedBy} asks you to confirm ${one ? 'a session' : `${sessions.length} sessions`}`, [
    `Hello ${to.name},`,
    '',
    `${askedBy} logged ${one ? 'this supervision session' : 'these supervision sessions'} with you, and asks you to confirm ${one ? 'it' : 'them'}:`,
    '',
    ...listed(to, sessions),
    '',
    'Without an account or a password, you can confirm, correct or decline each session here:',
    url,
    '',
    'Confirming says that the session took place, on that date, for that length. Nothing else. Without an answer from you, nothing is confirmed.',
    whoGaveAddress === 'VETTED_BY_BODY'
      ? `${bodyName} has checked your address and uses it for these requests, nothing else.`
      : `${askedBy} gave us your address for this, and we use it for nothing else. Until ${bodyName} has checked it, what you confirm counts as declared.`,
    'You do not know this person? The same page lets you tell us.',
    '',
    `The link works for seven days. ${bodyName}`,
  ]);
}

function listed({ locale }: Contact, sessions: RequestForMail['sessions']): string[] {
  return sessions.map(({ heldOn, minutes }) => `  – ${dayInWords(heldOn, locale)}, ${minutesInWords(minutes, locale)}`);
}
