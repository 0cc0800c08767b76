import type { EvidenceKind, RemedyCode, Unit } from '@standing/accreditation/requirements';
import type { Language } from '../mistake.js';
import { PROVIDED } from './provided.js';
import { renewed } from './renewed.js';

/** What a sentence on a remedy is made of: amounts and days are written out already. */
export type RemedyWords = {
  readonly kind: EvidenceKind;
  readonly unit: Unit;
  readonly amount: string;
  readonly by: string | null;
};

/** A sentence in each language, from its words. */
export type RemedySentence = Readonly<Record<Language, (words: RemedyWords) => string>>;

/** What is there or is not, and is added to. */
const TO_DO = {
  ADD: {
    fr: ({ amount, by }) => (by === null ? `Il manque ${amount}.` : `Il manque ${amount}, au plus tard le ${by}.`),
    en: ({ amount, by }) => (by === null ? `Still needed: ${amount}.` : `Still needed by ${by}: ${amount}.`),
  },
  CONFIRM: {
    fr: ({ unit, kind, amount, by }) =>
      unit === 'NONE' || isWhole(kind)
        ? 'Déclarée, en attente de la vérification par l’organisme.'
        : `Faites confirmer ${amount} de ce qui est déclaré${until('fr', by)}.`,
    en: ({ unit, kind, amount, by }) =>
      unit === 'NONE' || isWhole(kind)
        ? 'Declared, waiting for the association to verify it.'
        : `Have ${amount} of what is declared confirmed${until('en', by)}.`,
  },
  CONFIRM_AND_ADD: {
    fr: ({ amount, by }) => `Faites confirmer ce qui est déclaré. Il manquera encore ${amount}${until('fr', by)}.`,
    en: ({ amount, by }) => `Have what is declared confirmed. Still needed after that${until('en', by)}: ${amount}.`,
  },
  PROVIDE: {
    fr: ({ kind }) => PROVIDED[kind].fr,
    en: ({ kind }) => PROVIDED[kind].en,
  },
  RENEW: {
    fr: ({ kind }) => renewed(kind).fr,
    en: ({ kind }) => renewed(kind).en,
  },
  EXPLAIN: {
    fr: () => 'L’exigence n’est pas remplie. Expliquez pourquoi, pour que l’organisme puisse l’accepter.',
    en: () => 'The requirement is not met. Explain why, so that the association can accept it.',
  },
} satisfies Partial<Record<RemedyCode, RemedySentence>>;

/** What comes before it, or is a matter of time. */
const IN_TIME = {
  FIRST: {
    fr: () => 'Signez d’abord le code de déontologie : rien ne compte avant.',
    en: () => 'Sign the code of ethics first: nothing counts before.',
  },
  BEGIN: {
    fr: ({ unit, kind }) =>
      runsFromSession(unit, kind)
        ? 'Consignez une première séance : le temps court à partir d’elle.'
        : 'Rien ne compte encore : ce à partir de quoi cette exigence compte n’a pas eu lieu.',
    en: ({ unit, kind }) =>
      runsFromSession(unit, kind)
        ? 'Log a first session: time runs from it.'
        : 'Nothing counts yet: what this requirement counts from has not happened.',
  },
  WAIT: {
    fr: ({ by }) =>
      by === null ? 'Il suffit d’attendre.' : `Il suffit d’attendre : l’exigence sera remplie le ${by}.`,
    en: ({ by }) => (by === null ? 'Only time is missing.' : `Only time is missing: it will be met on ${by}.`),
  },
  PAST: {
    fr: ({ amount, by }) =>
      `Il manque ${amount} dans une période terminée. Seul ce qui y a été tenu peut encore la compléter${by === null ? '' : ` ; sinon, l’exigence pourra être remplie à partir du ${by}`}.`,
    en: ({ amount, by }) =>
      `A period that is over lacks ${amount}. Only what was held in it can still fill it${by === null ? '' : `; otherwise the line can be met from ${by}`}.`,
  },
  REDUCE: {
    fr: ({ amount, by }) => `Il y a ${amount} de trop${by === null ? '' : `, à réduire au plus tard le ${by}`}.`,
    en: ({ amount, by }) => `Too much by ${amount}${by === null ? '' : `, to be reduced by ${by}`}.`,
  },
  REAPPLY: {
    fr: () => 'Le délai est passé : rien ne peut plus compléter cette exigence. Faites une nouvelle demande.',
    en: () => 'The time is over: nothing can fill this requirement any more. Make a new application.',
  },
} satisfies Partial<Record<RemedyCode, RemedySentence>>;

/** What would satisfy a line, by the code of its remedy. */
export const remedyMessages: Readonly<Record<RemedyCode, RemedySentence>> = { ...TO_DO, ...IN_TIME };

/** What is either there or not has no amount to tell. */
function isWhole(kind: EvidenceKind): boolean {
  return kind === 'code-signature' || kind === 'insurance-cover' || kind === 'employer-cover';
}

const FROM_SESSIONS: readonly EvidenceKind[] = ['practice', 'supervision', 'supervision-of-supervision', 'mentoring'];

/** Whether it is time that passes from a first session on, and not something else that must happen first. */
function runsFromSession(unit: Unit, kind: EvidenceKind): boolean {
  return unit === 'DAYS' && FROM_SESSIONS.includes(kind);
}

function until(language: Language, by: string | null): string {
  if (by === null) return '';
  return language === 'fr' ? `, au plus tard le ${by}` : ` by ${by}`;
}
