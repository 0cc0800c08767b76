import type { EvidenceKind, RemedyCode } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';

/** What a sentence on a remedy is made of: amounts and days are written out already. */
export type RemedyWords = { readonly kind: EvidenceKind; readonly amount: string; readonly by: string | null };

/** What would satisfy a line, by the code of its remedy. */
export const remedyMessages: Readonly<Record<RemedyCode, Readonly<Record<Locale, (words: RemedyWords) => string>>>> = {
  ADD: {
    fr: ({ amount, by }) => (by === null ? `Il manque ${amount}.` : `Il manque ${amount}, au plus tard le ${by}.`),
    en: ({ amount, by }) => (by === null ? `Still needed: ${amount}.` : `Still needed by ${by}: ${amount}.`),
  },
  CONFIRM: {
    fr: ({ kind, amount, by }) =>
      isWhole(kind)
        ? 'Déclarée, en attente de la vérification par l’organisme.'
        : `Faites confirmer ${amount} de ce qui est déclaré${until('fr', by)}.`,
    en: ({ kind, amount, by }) =>
      isWhole(kind)
        ? 'Declared, waiting for the association to verify it.'
        : `Have ${amount} of what is declared confirmed${until('en', by)}.`,
  },
  CONFIRM_AND_ADD: {
    fr: ({ amount, by }) => `Faites confirmer ce qui est déclaré. Il manquera encore ${amount}${until('fr', by)}.`,
    en: ({ amount, by }) => `Have what is declared confirmed. Still needed after that${until('en', by)}: ${amount}.`,
  },
  PROVIDE: {
    fr: ({ kind }) => PROVIDE[kind]?.fr ?? 'Il manque une pièce en vigueur ce jour-là.',
    en: ({ kind }) => PROVIDE[kind]?.en ?? 'Nothing is in force on that day.',
  },
  RENEW: {
    fr: ({ kind }) =>
      kind === 'insurance-cover'
        ? 'Votre assurance a pris fin. Renouvelez-la, puis déclarez la nouvelle période.'
        : 'Ce qui était en vigueur a pris fin. Renouvelez-le.',
    en: ({ kind }) =>
      kind === 'insurance-cover'
        ? 'Your cover has ended. Renew it, then declare the new period.'
        : 'What was in force has ended. Renew it.',
  },
  FIRST: {
    fr: () => 'Signez d’abord le code de déontologie : rien ne compte avant.',
    en: () => 'Sign the code of ethics first: nothing counts before.',
  },
  BEGIN: {
    fr: () => 'Consignez une première séance : le temps court à partir d’elle.',
    en: () => 'Log a first session: time runs from it.',
  },
  WAIT: {
    fr: ({ by }) => `Il suffit d’attendre : l’exigence sera remplie le ${by}.`,
    en: ({ by }) => `Only time is missing: it will be met on ${by}.`,
  },
  PAST: {
    fr: ({ amount, by }) =>
      `Il manque ${amount} dans un trimestre terminé. Seul ce qui y a été tenu peut encore le compléter ; sinon, l’exigence pourra être remplie à partir du ${by}.`,
    en: ({ amount, by }) =>
      `A quarter that is over lacks ${amount}. Only what was held in it can still fill it; otherwise the line can be met from ${by}.`,
  },
};

/** The one thing that must be in force, by its kind. */
const PROVIDE: Readonly<Partial<Record<EvidenceKind, Readonly<Record<Locale, string>>>>> = {
  'code-signature': { fr: 'Signez le code de déontologie.', en: 'Sign the code of ethics.' },
  'insurance-cover': {
    fr: 'Déclarez votre assurance responsabilité civile professionnelle.',
    en: 'Declare your professional indemnity cover.',
  },
};

/** What is either there or not has no amount to tell. */
function isWhole(kind: EvidenceKind): boolean {
  return kind === 'code-signature' || kind === 'insurance-cover';
}

function until(locale: Locale, by: string | null): string {
  if (by === null) return '';
  return locale === 'fr' ? `, au plus tard le ${by}` : ` by ${by}`;
}
