import { longDay } from '@standing/accreditation/format';
import type { RelationKind } from '@standing/accreditation/rules';
import type { Messages } from '@standing/platform/graphql';

const RELATED: Readonly<Record<RelationKind, { readonly fr: string; readonly en: string }>> = {
  supervises: { fr: 'une supervision', en: 'supervision' },
  trained: { fr: 'une formation', en: 'training' },
  employs: { fr: 'un emploi', en: 'employment' },
  family: { fr: 'un lien familial', en: 'a family tie' },
  business: { fr: 'une relation d’affaires', en: 'business' },
};

const related = (kind: unknown) => RELATED[kind as RelationKind] ?? RELATED.business;

/** Why somebody cannot assess an application. */
export const assessorMessages: Messages = {
  ACCREDITATION_ASSESSOR_BARRED: {
    fr: ({ kind, until }) =>
      until
        ? `Un lien déclaré l’écarte jusqu’au ${longDay('fr', until)} inclus : ${related(kind).fr}.`
        : `Un lien déclaré l’écarte : ${related(kind).fr}.`,
    en: ({ kind, until }) =>
      until
        ? `A relation bars them up to and including ${longDay('en', until)}: ${related(kind).en}.`
        : `A relation bars them: ${related(kind).en}.`,
  },
  ACCREDITATION_ASSESSOR_IS_APPLICANT: {
    fr: () => 'C’est la personne qui a fait la demande.',
    en: () => 'They are the one who applied.',
  },
  ACCREDITATION_ASSESSOR_RECUSED: {
    fr: () => 'Cette personne s’est récusée pour cette demande.',
    en: () => 'They stepped aside from this application.',
  },
  ACCREDITATION_ASSESSOR_HANDED_OVER: {
    fr: () => 'L’évaluation de cette demande par cette personne a été confiée à une autre.',
    en: () => 'Their assessment of this application was handed over.',
  },
  ACCREDITATION_ASSESSOR_ASSIGNED: {
    fr: () => 'Cette personne évalue déjà cette demande.',
    en: () => 'They assess this application already.',
  },
  ACCREDITATION_ASSESSOR_UNKNOWN: {
    fr: () => 'Cette personne ne fait pas partie des évaluateurs.',
    en: () => 'This person is not one of the assessors.',
  },
  ACCREDITATION_ASSESSOR_WITHOUT_MANDATE: {
    fr: () => 'Son mandat ne court pas aujourd’hui.',
    en: () => 'Their mandate does not run today.',
  },
  ACCREDITATION_ASSESSOR_ABSENT: {
    fr: ({ until }) =>
      until ? `Cette personne est absente jusqu’au ${longDay('fr', until)} inclus.` : 'Cette personne est absente.',
    en: ({ until }) => (until ? `They are away up to and including ${longDay('en', until)}.` : 'They are away.'),
  },
  ACCREDITATION_ASSESSOR_OTHER_LEVELS: {
    fr: () => 'Cette personne n’évalue pas ce niveau.',
    en: () => 'They do not assess this level.',
  },
  ACCREDITATION_ASSESSOR_LOADED: {
    fr: ({ open, most }) => `Cette personne a déjà ${open} évaluations en main, sur ${most} au plus.`,
    en: ({ open, most }) => `They have ${open} assessments in hand already, of ${most} at the most.`,
  },
  ACCREDITATION_ASSESSOR_SELF_ASSIGNED: {
    fr: () => 'Personne ne se confie une évaluation. Une autre personne responsable du registre doit le faire.',
    en: () => 'Nobody gives themself an assessment. Another registrar has to.',
  },
  ACCREDITATION_OWN_APPLICATION: {
    fr: () => 'Personne ne choisit qui évalue sa propre demande.',
    en: () => 'Nobody chooses who assesses their own application.',
  },
  ACCREDITATION_SEAT_UNKNOWN: {
    fr: () => 'Une demande a deux évaluateurs : choisissez la première ou la seconde place.',
    en: () => 'An application has two assessors: choose the first or the second seat.',
  },
  ACCREDITATION_SEAT_TAKEN: {
    fr: () => 'Cette place est déjà prise.',
    en: () => 'This seat is taken already.',
  },
  ACCREDITATION_ASSIGNMENT_ANSWERED: {
    fr: () => 'Vous avez déjà répondu.',
    en: () => 'You have answered already.',
  },
};
