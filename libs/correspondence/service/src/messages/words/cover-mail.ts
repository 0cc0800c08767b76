import type { Locale } from '@standing/platform/auth';
import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** Where cover ends or is missing, and from which day on. */
export type CoverReminderForMail = {
  readonly kind: 'ENDING' | 'GAP';
  readonly countries: readonly string[];
  readonly onDay: string;
};

/** The mail that reminds a coach of cover that ends, or is missing: where, from when, and the page that renews it. */
export function coverEndingMail(to: Contact, { kind, countries, onDay }: CoverReminderForMail, url: string): Mail {
  const [day, places] = [dayInWords(onDay, to.locale), placesInWords(countries, to.locale)];
  if (to.locale === 'fr') {
    const [subject, sentence] =
      kind === 'ENDING'
        ? [
            `Votre assurance arrive à échéance`,
            `Rien n’est déclaré pour la suite de votre assurance responsabilité civile professionnelle à partir du ${day} (${places}).`,
          ]
        : [
            `Votre assurance n’est plus à jour`,
            `Aucune assurance responsabilité civile professionnelle n’est déclarée pour vous depuis le ${day} (${places}).`,
          ];
    return mailTo(to, subject, [
      ...[`Bonjour ${to.name},`, '', sentence, ''],
      'Pour la renouveler, ou pour dire que vous n’y exercez plus, après connexion\u202f:',
      url,
    ]);
  }
  const [subject, sentence] =
    kind === 'ENDING'
      ? [
          'Your insurance comes to its end',
          `Nothing is declared to follow your professional indemnity insurance from ${day} on (${places}).`,
        ]
      : [
          'Your insurance is no longer up to date',
          `No professional indemnity insurance is declared for you since ${day} (${places}).`,
        ];
  return mailTo(to, subject, [
    ...[`Hello ${to.name},`, '', sentence, ''],
    'To renew it, or to say that you no longer practise there, once you have signed in:',
    url,
  ]);
}

/** Until when the attestation in force is asked for. */
export type CoverCheckForMail = { readonly dueOn: string };

/** The mail that asks a coach for the attestation in force. It is a check of papers, and says so. */
export function coverCheckMail(to: Contact, bodyName: string, { dueOn }: CoverCheckForMail, url: string): Mail {
  const day = dayInWords(dueOn, to.locale);
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: votre attestation d’assurance`, [
      ...[`Bonjour ${to.name},`, ''],
      `${bodyName} vous demande de montrer votre attestation d’assurance en vigueur, jusqu’au ${day}. C’est un contrôle de pièces, et rien d’autre.`,
      ...['', 'Pour répondre, après connexion\u202f:', url, '', bodyName],
    ]);
  }
  return mailTo(to, `${bodyName}: your insurance attestation`, [
    ...[`Hello ${to.name},`, ''],
    `${bodyName} asks you to show the insurance attestation that is in force, until ${day}. It is a check of papers, and nothing else.`,
    ...['', 'To answer, once you have signed in:', url, '', bodyName],
  ]);
}

function placesInWords(countries: readonly string[], locale: Locale): string {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  return new Intl.ListFormat(tag).format(countries.map((code) => names.of(code) ?? code));
}
