import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { askedAgainMail } from './asked-again-mail.js';
import { type AddressGivenBy, type Contact, mailTo } from './mail-to.js';

/** What the mail says of a proposal. */
export type AgreementForMail = {
  readonly superviseeName: string;
  /** What it is about: their coaching, or the supervision that they give. */
  readonly subject: 'COACHING' | 'SUPERVISION';
  readonly whoGaveAddress: AddressGivenBy;
  readonly startsOn: string;
  /** What is asked of the supervisor when the mail leaves; null where nothing is. */
  readonly asks: 'AGREEMENT' | 'TERMS' | 'DECLARATION' | null;
};

const ABOUT_SUPERVISION = {
  fr: 'Il porte sur la supervision que cette personne donne elle-même, et non sur son coaching.',
  en: 'It is about the supervision that this person gives themselves, not about their coaching.',
};

/** The mail that asks a supervisor for something of an agreement: to accept it, or what is asked of them once it stands. */
export function agreementMail(to: Contact, bodyName: string, agreement: AgreementForMail, url: string): Mail {
  const { superviseeName, asks } = agreement;
  if (asks === 'TERMS' || asks === 'DECLARATION') return askedAgainMail(to, bodyName, { superviseeName, asks }, url);
  return proposedMail(to, bodyName, agreement, url);
}

/** Who proposes it, and who gave the address. */
function proposedMail(to: Contact, bodyName: string, agreement: AgreementForMail, url: string): Mail {
  const { superviseeName, subject, whoGaveAddress } = agreement;
  const day = dayInWords(agreement.startsOn, to.locale);
  const checked = whoGaveAddress === 'VETTED_BY_BODY';
  const about = subject === 'SUPERVISION' ? [ABOUT_SUPERVISION[to.locale]] : [];
  if (to.locale === 'fr') {
    return mailTo(to, `${superviseeName} vous propose un accord de supervision`, [
      `Bonjour ${to.name},`,
      '',
      `${superviseeName} (${bodyName}) vous propose un accord de supervision à partir du ${day}.`,
      ...about,
      '',
      'Sans compte et sans mot de passe, vous pouvez l’accepter ou le refuser ici\u202f:',
      url,
      '',
      checked
        ? `${bodyName} a vérifié votre adresse et s’en sert pour ces demandes, rien d’autre.`
        : `${superviseeName} nous a donné votre adresse pour vous le transmettre, et nous ne nous en servons pas pour autre chose.`,
      'Vous ne connaissez pas cette personne\u202f? La même page permet de nous le dire.',
      '',
      `Le lien fonctionne sept jours. ${bodyName}`,
    ]);
  }
  return mailTo(to, `${superviseeName} proposes a supervision agreement`, [
    `Hello ${to.name},`,
    '',
    `${superviseeName}, a member of ${bodyName}, proposes a supervision agreement from ${day}.`,
    ...about,
    '',
    'Without an account or a password, you can accept or decline it here:',
    url,
    '',
    checked
      ? `${bodyName} has checked your address and uses it for these requests, nothing else.`
      : `${superviseeName} gave us your address to pass it on, and we use it for nothing else.`,
    'You do not know this person? The same page lets you tell us.',
    '',
    `The link works for seven days. ${bodyName}`,
  ]);
}
