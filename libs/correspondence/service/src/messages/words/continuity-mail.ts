import type { Mail } from '../../post/mail.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of a continuity plan: neither whose it is nor what became of it. */
export type ContinuityForMail = { readonly kind: 'ASKED' | 'CHANGED' | 'CHECK' | 'RELEASED' };

type Locale = 'fr' | 'en';

const SENTENCES: Readonly<Record<ContinuityForMail['kind'], Readonly<Record<Locale, string>>>> = {
  ASKED: {
    fr: 'Un membre vous demande d’être le relais de son plan de continuité. Vous acceptez ou déclinez après connexion.',
    en: 'A member asks you to be named in their continuity plan. You accept or decline once you have signed in.',
  },
  CHANGED: {
    fr: 'Il y a du nouveau dans un plan de continuité qui vous concerne.',
    en: 'Something has changed in a continuity plan that concerns you.',
  },
  CHECK: {
    fr: 'Douze mois ont passé\u202f: un plan de continuité qui vous concerne est à confirmer.',
    en: 'Twelve months have passed: a continuity plan that concerns you is to be confirmed.',
  },
  RELEASED: {
    fr: 'Une liste vous est remise au titre d’un plan de continuité. Des clients comptent sur vous\u202f: lisez-la sans tarder.',
    en: 'A list is released to you under a continuity plan. Clients count on you: please read it soon.',
  },
};

/** The mail that leads to the page of continuity plans. Everything else is read there, after signing in. */
export function continuityMail(to: Contact, bodyName: string, { kind }: ContinuityForMail, url: string): Mail {
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: plan de continuité`, [
      `Bonjour ${to.name},`,
      '',
      SENTENCES[kind].fr,
      '',
      'C’est ici\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: continuity plan`, [
    `Hello ${to.name},`,
    '',
    SENTENCES[kind].en,
    '',
    'It is here:',
    url,
    '',
    bodyName,
  ]);
}
