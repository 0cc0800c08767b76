import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

type Award = { readonly levelTitle: string; readonly reference: string };

/** The mail that tells a member from which day their accreditation ended by consent, and what that means; it gives no reason. */
export function consentMail(to: Contact, bodyName: string, award: Award, day: string, url: string): Mail {
  return to.locale === 'fr' ? inFrench(to, bodyName, award, day, url) : inEnglish(to, bodyName, award, day, url);
}

function inFrench(to: Contact, bodyName: string, { levelTitle, reference }: Award, day: string, url: string): Mail {
  return mailTo(to, `${bodyName}\u202f: fin de votre accréditation`, [
    `Bonjour ${to.name},`,
    '',
    `Votre accréditation «\u202f${levelTitle}\u202f» (${reference}) a pris fin d’un commun accord le ${day}, comme vous l’avez demandé.`,
    '',
    'À partir de ce jour\u202f:',
    '  – le registre public indique que l’accréditation a pris fin d’un commun accord, sans dire pourquoi\u202f;',
    '  – vous ne pouvez plus vous en prévaloir, ni sur vos documents, ni en ligne\u202f;',
    '  – si vous supervisez, vous ne pouvez plus confirmer les séances tenues à partir de ce jour\u202f; celles d’avant restent valables.',
    '',
    'Votre compte et tout ce que vous y avez enregistré vous restent ouverts. Ce que chacun peut lire\u202f:',
    url,
    '',
    bodyName,
  ]);
}

function inEnglish(to: Contact, bodyName: string, { levelTitle, reference }: Award, day: string, url: string): Mail {
  return mailTo(to, `${bodyName}: your accreditation has ended`, [
    `Hello ${to.name},`,
    '',
    `Your accreditation “${levelTitle}” (${reference}) ended by consent on ${day}, as you asked.`,
    '',
    'From that day:',
    '  – the public register says that the accreditation ended by consent, and not why;',
    '  – you can no longer refer to it, neither in your documents nor online;',
    '  – if you supervise, you can no longer confirm sessions held from that day on; those before remain valid.',
    '',
    'Your account and all that you recorded in it stay open to you. What everybody can read:',
    url,
    '',
    bodyName,
  ]);
}
