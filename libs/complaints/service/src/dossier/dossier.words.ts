import type {
  ExclusionState,
  LetterProof,
  OrganCheck,
  OrganEvent,
  Right,
  RightStanding,
} from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';
import { ORGAN_EVENT_WORDS } from './organ-event.words.js';

/** Who decides something, as a dossier calls them. */
export type Organ = 'assessor' | 'reviewer' | 'panel' | 'appeal-panel' | 'interim-panel' | 'sanction-panel';

/** What a dossier says beside its codes and days. */
export type DossierWords = {
  readonly file: string;
  readonly title: string;
  readonly cover: (reference: string, procedure: string, day: string) => readonly string[];
  readonly rightsTitle: string;
  readonly organsTitle: string;
  readonly exclusionTitle: string;
  readonly exclusions: Readonly<Record<ExclusionState, string>>;
  readonly excludes: (organ: string) => string;
  readonly recommended: (day: string) => string;
  readonly met: (day: string) => string;
  readonly confirmed: (day: string) => string;
  readonly noOrgan: string;
  readonly openingsTitle: string;
  readonly opening: (from: string, until: string) => string;
  readonly digestTitle: string;
  readonly events: (count: number) => string;
  readonly rights: Readonly<Record<Right, string>>;
  readonly standings: Readonly<Record<RightStanding, string>>;
  readonly offered: (day: string) => string;
  readonly proved: (how: string, day: string) => string;
  readonly proofs: Readonly<Record<LetterProof | 'step', string>>;
  readonly organs: Readonly<Record<Organ, string>>;
  readonly decisions: Readonly<Record<OrganEvent, string>>;
  readonly members: (sat: number, needed: number) => string;
  readonly wellMade: string;
  readonly lacks: (checks: string) => string;
  readonly checks: Readonly<Record<OrganCheck, string>>;
};

const fr: DossierWords = {
  file: 'preuve-procedure',
  title: 'Preuve de la procédure',
  cover: (reference, procedure, day) => [
    `Saisine ${reference}, procédure ${procedure}, telle qu’elle était le ${day}.`,
    'Chaque droit offert, quand, comment et avec quelle preuve, et qui a décidé. Aucun nom et aucun texte n’y figure.',
  ],
  rightsTitle: 'Ce qui était dû',
  organsTitle: 'Qui a décidé',
  exclusionTitle: 'Exclusion de l’association',
  exclusions: {
    recommended: 'Recommandée, non décidée',
    recorded: 'Décision de l’organe enregistrée, non confirmée',
    excluded: 'Exclusion décidée par l’organe',
    'not-excluded': 'Exclusion non prononcée par l’organe',
  },
  excludes: (organ) => `Organe désigné par les statuts\u202F: ${organ}`,
  recommended: (day) => `Recommandée par l’instance le ${day}`,
  met: (day) => `Réunion de l’organe le ${day}`,
  confirmed: (day) => `Confirmée par une seconde personne responsable du registre le ${day}`,
  noOrgan: 'Personne n’a encore rien décidé.',
  openingsTitle: 'Ouvertures du nom protégé',
  opening: (from, until) => `Le nom caché au coach a été ouvert à une personne, du ${from} au ${until}.`,
  digestTitle: 'Empreinte',
  events: (count) => `Empreinte (SHA-256) des ${count} événements du dossier, dans leur ordre\u202F:`,
  rights: {
    'charges-served': 'Information écrite sur les faits et sur ce qui peut en résulter',
    'time-to-reply': 'Délai pour répondre',
    'access-to-file': 'Accès au dossier',
    'panel-named': 'Noms de celles et ceux qui décident',
    'objection-time': 'Délai pour récuser l’une de ces personnes',
    'notice-of-hearing': 'Préavis de l’audition',
    heard: 'Une audition',
    'decision-reasoned': 'Une décision motivée',
    'appeal-told': 'Information sur la décision et sur le recours',
    'called-to-organ': 'Convocation devant l’organe désigné par les statuts avant une exclusion',
    warned: 'Avertissement et quatorze jours avant de juger la sanction non remplie',
  },
  standings: {
    met: 'Respecté',
    'not-met': 'Non respecté',
    'not-yet': 'Pas encore',
    'not-owed': 'Non prévu par cette procédure',
  },
  offered: (day) => `Offert le ${day}`,
  proved: (how, day) => `Preuve\u202F: ${how}, ${day}`,
  proofs: { opening: 'ouvert après connexion', 'registered-post': 'courrier recommandé', step: 'une étape du dossier' },
  organs: {
    assessor: 'Évaluateurs du dossier',
    reviewer: 'Personne chargée du réexamen',
    panel: 'Instance disciplinaire',
    'appeal-panel': 'Instance de recours',
    'interim-panel': 'Instance conservatoire',
    'sanction-panel': 'Instance des sanctions',
  },
  decisions: ORGAN_EVENT_WORDS.fr,
  members: (sat, needed) => `${sat} sur ${needed}`,
  wellMade: 'Composition respectée',
  lacks: (checks) => `Composition non respectée\u202F: ${checks}`,
  checks: {
    number: 'trop peu de membres',
    places: 'chacun n’a pas une place distincte',
    apart: 'quelqu’un était déjà intervenu',
  },
};

const en: DossierWords = {
  file: 'proof-of-procedure',
  title: 'Proof of the procedure',
  cover: (reference, procedure, day) => [
    `Case ${reference}, procedure ${procedure}, as it stood on ${day}.`,
    'Each right that was offered, when, how and with what proof, and who decided. No name and no text stands in it.',
  ],
  rightsTitle: 'What was owed',
  organsTitle: 'Who decided',
  exclusionTitle: 'Exclusion from membership',
  exclusions: {
    recommended: 'Recommended, not decided',
    recorded: 'Decision of the organ recorded, not confirmed',
    excluded: 'Excluded by the organ',
    'not-excluded': 'Not excluded by the organ',
  },
  excludes: (organ) => `Organ named by the statutes: ${organ}`,
  recommended: (day) => `Recommended by the panel on ${day}`,
  met: (day) => `The organ met on ${day}`,
  confirmed: (day) => `Confirmed by a second registrar on ${day}`,
  noOrgan: 'Nobody has decided anything yet.',
  openingsTitle: 'Openings of the kept name',
  opening: (from, until) => `The name that is kept from the coach was opened to one person, from ${from} to ${until}.`,
  digestTitle: 'Digest',
  events: (count) => `Digest (SHA-256) of the ${count} events of the case, in their order:`,
  rights: {
    'charges-served': 'Told in writing of the facts and of what may follow',
    'time-to-reply': 'Time to reply',
    'access-to-file': 'Access to the file',
    'panel-named': 'Names of those who decide',
    'objection-time': 'Time to object to one of them',
    'notice-of-hearing': 'Notice of the hearing',
    heard: 'A hearing',
    'decision-reasoned': 'A decision with reasons',
    'appeal-told': 'Told of the decision and of the appeal',
    'called-to-organ': 'Called before the organ named by the statutes before an exclusion',
    warned: 'A warning and fourteen days before the sanction is found not met',
  },
  standings: {
    met: 'Complied with',
    'not-met': 'Not complied with',
    'not-yet': 'Not yet',
    'not-owed': 'Not in this procedure',
  },
  offered: (day) => `Offered on ${day}`,
  proved: (how, day) => `Proof: ${how}, ${day}`,
  proofs: { opening: 'opened after signing in', 'registered-post': 'registered letter', step: 'a step of the case' },
  organs: {
    assessor: 'Assessors of the case',
    reviewer: 'Reviewer',
    panel: 'Panel',
    'appeal-panel': 'Appeal panel',
    'interim-panel': 'Interim panel',
    'sanction-panel': 'Sanction panel',
  },
  decisions: ORGAN_EVENT_WORDS.en,
  members: (sat, needed) => `${sat} of ${needed}`,
  wellMade: 'Composition complied with',
  lacks: (checks) => `Composition not complied with: ${checks}`,
  checks: { number: 'too few members', places: 'not each in a place of their own', apart: 'somebody took part before' },
};

export const DOSSIER_WORDS: Readonly<Record<Locale, DossierWords>> = { fr, en };
