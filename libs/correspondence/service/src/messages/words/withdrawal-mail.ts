import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { consentMail } from './consent-mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a withdrawal, beside the award's own; the level's title is in the recipient's language. */
export type AwardWithdrawn = {
  readonly levelTitle: string;
  readonly reference: string;
  /** The first day on which it holds no longer; null when it is not withdrawn. */
  readonly withdrawnFrom: string | null;
  /** It ended by consent: whoever held it asked to leave. */
  readonly byConsent: boolean;
};

/** The mail that tells a member from which day their accreditation is withdrawn and what that means; it gives no reason. */
export function withdrawalMail(to: Contact, bodyName: string, award: AwardWithdrawn, url: string): Mail {
  const { withdrawnFrom } = award;
  if (withdrawnFrom === null) throw new Error('A mail of a withdrawal was to be written of an award that holds.');
  const day = dayInWords(withdrawnFrom, to.locale);
  if (award.byConsent) return consentMail(to, bodyName, award, day, url);
  return to.locale === 'fr' ? inFrench(to, bodyName, award, day, url) : inEnglish(to, bodyName, award, day, url);
}

type Award = Pick<AwardWithdrawn, 'levelTitle' | 'reference'>;

function inFrench(to: Contact, bodyName: string, { levelTitle, reference }: Award, day: string, url: string): Mail {
  return mailTo(to, `${bodyName}\u202f: retrait de votre accréditation`, [
    `Bonjour ${to.name},`,
    '',
    `Votre accréditation «\u202f${levelTitle}\u202f» (${reference}) est retirée depuis le ${day}.`,
    '',
    'À partir de ce jour\u202f:',
    '  – le registre public indique que l’accréditation est retirée, sans dire pourquoi\u202f;',
    '  – vous ne pouvez plus vous en prévaloir, ni sur vos documents, ni en ligne\u202f;',
    '  – si vous supervisez, vous ne pouvez plus confirmer les séances tenues à partir de ce jour\u202f; celles d’avant restent valables.',
    '',
    'La décision vous a été notifiée auparavant. Le délai de recours est passé ou le recours est jugé, à moins que l’effet immédiat n’ait été ordonné\u202f: votre dossier le dit, avec ses motifs.',
    '',
    'Votre compte et tout ce que vous y avez enregistré vous restent ouverts. Ce que chacun peut lire\u202f:',
    url,
    '',
    bodyName,
  ]);
}

function inEnglish(to: Contact, bodyName: string, { levelTitle, reference }: Award, day: string, url: string): Mail {
  return mailTo(to, `${bodyName}: your accreditation is withdrawn`, [
    `Hello ${to.name},`,
    '',
    `Your accreditation “${levelTitle}” (${reference}) has been withdrawn since ${day}.`,
    '',
    'From that day:',
    '  – the public register says that the accreditation is withdrawn, and not why;',
    '  – you can no longer refer to it, neither in your documents nor online;',
    '  – if you supervise, you can no longer confirm sessions held from that day on; those before remain valid.',
    '',
    'You were notified of the decision before. The time to appeal is over or the appeal is decided, unless immediate effect was ordered: your case says so, with the reasons.',
    '',
    'Your account and all that you recorded in it stay open to you. What everybody can read:',
    url,
    '',
    bodyName,
  ]);
}
