import type { Messages } from '@standing/platform/graphql';

const CLOSED = {
  published: {
    fr: 'Ce projet est publié : il ne change plus. Commencez-en un autre à partir de sa version.',
    en: 'This draft is published and no longer changes. Begin another from its version.',
  },
  discarded: {
    fr: 'Ce projet est abandonné : il ne change plus. Un autre peut commencer à partir de lui.',
    en: 'This draft was given up and no longer changes. Another can begin from it.',
  },
} as const;

const closed = (status: unknown) => CLOSED[status as keyof typeof CLOSED] ?? CLOSED.discarded;
const several = (count: unknown) => Number(count) > 1;

/** Why a draft of a scheme cannot be written, tried, approved or published. */
export const draftMessages: Messages = {
  ACCREDITATION_DRAFT_CLOSED: { fr: ({ status }) => closed(status).fr, en: ({ status }) => closed(status).en },
  ACCREDITATION_DRAFT_NO_OBJECT: {
    fr: () => 'Ce texte n’est pas un objet JSON : il ne peut pas être enregistré.',
    en: () => 'This text is no JSON object, and cannot be saved.',
  },
  ACCREDITATION_DRAFT_TOO_LONG: {
    fr: ({ most }) => `Un référentiel compte ${most} signes au plus.`,
    en: ({ most }) => `A scheme has ${most} characters at the most.`,
  },
  ACCREDITATION_BEGINNINGS_SEVERAL: {
    fr: () => 'Un projet commence à partir d’une seule chose : une version, un autre projet ou un modèle.',
    en: () => 'A draft begins from one thing only: a version, another draft or a model.',
  },
  ACCREDITATION_MODEL_UNKNOWN: {
    fr: ({ model }) => `Aucun modèle ne s’appelle « ${model} ».`,
    en: ({ model }) => `No model is called “${model}”.`,
  },
  ACCREDITATION_CHOICE_NOT_ONE: {
    fr: () => 'Choisissez une version ou un projet, et un seul des deux.',
    en: () => 'Choose a version or a draft, and just one of the two.',
  },
  ACCREDITATION_LINE_WITHOUT_SOURCE: {
    fr: ({ line }) => `L’exigence « ${line} » n’est pas dans ce projet, ou ne cite pas sa source.`,
    en: ({ line }) => `The line “${line}” is not in this draft, or does not tell its source.`,
  },
  ACCREDITATION_DRAFT_LEVEL_UNKNOWN: {
    fr: ({ level }) => `Ce référentiel ne connaît pas le niveau « ${level} ».`,
    en: ({ level }) => `This scheme knows no level “${level}”.`,
  },
  ACCREDITATION_SAMPLE_UNKNOWN: {
    fr: ({ sample }) => `Aucune personne fictive ne s’appelle « ${sample} ».`,
    en: ({ sample }) => `No fictional person is called “${sample}”.`,
  },
  ACCREDITATION_DRAFT_APPROVED: {
    fr: () => 'Ce projet est déjà approuvé tel qu’il est. Il peut être publié.',
    en: () => 'This draft is already approved as it stands. It can be published.',
  },
  ACCREDITATION_DRAFT_NOT_APPROVED: {
    fr: () => 'Personne n’a approuvé ce projet tel qu’il est.',
    en: () => 'Nobody has approved this draft as it stands.',
  },
  ACCREDITATION_DRAFT_MISTAKES: {
    fr: ({ count }) => (several(count) ? `Le projet contient ${count} erreurs.` : 'Le projet contient une erreur.'),
    en: ({ count }) => (several(count) ? `The draft has ${count} mistakes.` : 'The draft has one mistake.'),
  },
  ACCREDITATION_DRAFT_BLANKS: {
    fr: ({ count }) => (several(count) ? `Il reste ${count} valeurs à indiquer.` : 'Il reste une valeur à indiquer.'),
    en: ({ count }) =>
      several(count) ? `Still to be filled in: ${count} amounts.` : 'Still to be filled in: one amount.',
  },
  ACCREDITATION_LINES_UNCHECKED: {
    fr: ({ count, all }) =>
      `Deux personnes doivent vérifier chaque exigence qui cite sa source. Il en manque ${count} sur ${all}.`,
    en: ({ count, all }) => `Two persons have to check each line that tells its source. Missing: ${count} of ${all}.`,
  },
  ACCREDITATION_DRAFT_NOT_SIMULATED: {
    fr: () => 'Aucune simulation n’a été menée à son terme sur ce projet tel qu’il est.',
    en: () => 'No simulation of this draft as it stands has been completed.',
  },
  ACCREDITATION_DRAFT_OWN_CHANGE: {
    fr: () => 'Vous avez modifié ce projet : une autre personne responsable du référentiel doit l’approuver.',
    en: () => 'You changed this draft: another scheme administrator has to approve it.',
  },
};
