import type { Mail } from '../../post/mail.js';
import { dayInWords } from '../figures.js';
import { type Contact, mailTo } from './mail-to.js';

/** What the mail says of an audit: neither what is asked, nor what was said or decided. */
export type AuditForMail = {
  readonly kind: 'OPENED' | 'ASKED_AGAIN' | 'TIME_DECIDED' | 'REMINDER' | 'CLOSED' | 'TO_REVIEW' | 'HOURS_USED';
  readonly dueOn: string;
};

type Locale = 'fr' | 'en';

const NEUTRAL = {
  fr: 'Un contrôle ne dit rien de vous\u202f: c’est le sort qui désigne les dossiers, et seul le secrétariat le sait.',
  en: 'An audit says nothing about you: files are drawn by lot, and nobody but the office knows of it.',
};

const SENTENCES: Readonly<Record<AuditForMail['kind'], Readonly<Record<Locale, (day: string) => readonly string[]>>>> =
  {
    OPENED: {
      fr: (day) => [
        `Votre dossier de développement professionnel continu a été tiré au sort. Vous pouvez répondre jusqu’au ${day}.`,
        NEUTRAL.fr,
      ],
      en: (day) => [
        `Your record of continuing professional development was drawn by lot. You may answer until ${day}.`,
        NEUTRAL.en,
      ],
    },
    ASKED_AGAIN: {
      fr: (day) => [
        `Une question vous attend sur votre dossier de développement professionnel continu, jusqu’au ${day}.`,
      ],
      en: (day) => [`A question waits for you about your record of continuing professional development, until ${day}.`],
    },
    TIME_DECIDED: {
      fr: () => ['Vous avez demandé un délai. La réponse est là.'],
      en: () => ['You asked for more time. The answer is there.'],
    },
    REMINDER: {
      fr: (day) => [
        `Votre réponse sur votre dossier de développement professionnel continu est attendue jusqu’au ${day}.`,
        'S’il vous faut plus de temps, demandez-le avant ce jour.',
      ],
      en: (day) => [
        `Your answer about your record of continuing professional development is awaited until ${day}.`,
        'If you need more time, ask for it before that day.',
      ],
    },
    CLOSED: {
      fr: () => ['L’examen de votre dossier de développement professionnel continu est terminé.'],
      en: () => ['The review of your record of continuing professional development has ended.'],
    },
    HOURS_USED: {
      fr: () => ['Le secrétariat a noté quelles heures ont comblé ce qui manquait. Vous pouvez les voir.'],
      en: () => ['The office noted which hours made good what was missing. You can see them.'],
    },
    TO_REVIEW: {
      fr: () => ['Un dossier de développement professionnel continu attend votre examen.'],
      en: () => ['A record of continuing professional development waits for your review.'],
    },
  };

/** The mail that leads to an audit. Everything else is read there, after signing in. */
export function auditMail(to: Contact, bodyName: string, { kind, dueOn }: AuditForMail, url: string): Mail {
  const sentences = SENTENCES[kind][to.locale](dayInWords(dueOn, to.locale));
  if (to.locale === 'fr') {
    return mailTo(to, `${bodyName}\u202f: développement professionnel continu`, [
      `Bonjour ${to.name},`,
      '',
      ...sentences,
      '',
      'C’est ici, après connexion\u202f:',
      url,
      '',
      bodyName,
    ]);
  }
  return mailTo(to, `${bodyName}: continuing professional development`, [
    `Hello ${to.name},`,
    '',
    ...sentences,
    '',
    'It is here once you have signed in:',
    url,
    '',
    bodyName,
  ]);
}
