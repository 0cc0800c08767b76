import type { Messages } from '@standing/platform/graphql';

/** Why this cannot be said of an assessor. */
export const poolMessages: Messages = {
  ACCREDITATION_PERSON_UNKNOWN: {
    fr: () => 'Cette personne n’est pas membre de l’organisme.',
    en: () => 'This person is not of the association.',
  },
  ACCREDITATION_ASSESSOR_SELF_KEPT: {
    fr: () => 'Personne ne fixe son propre mandat. Une autre personne responsable du registre doit le faire.',
    en: () => 'Nobody sets their own mandate. Another registrar has to.',
  },
  ACCREDITATION_ASSESSOR_WITHOUT_LEVEL: {
    fr: () => 'Choisissez au moins un niveau.',
    en: () => 'Choose at least one level.',
  },
  ACCREDITATION_MANDATE_BEFORE_TRAINING: {
    fr: () => 'Le mandat ne peut pas commencer avant la formation.',
    en: () => 'The mandate cannot begin before the training.',
  },
  ACCREDITATION_DAYS_REVERSED: {
    fr: () => 'Le dernier jour ne peut pas précéder le premier.',
    en: () => 'The last day cannot come before the first.',
  },
  ACCREDITATION_ABSENCE_WITHOUT_BEGIN: {
    fr: () => 'Indiquez le premier jour de l’absence.',
    en: () => 'Give the first day away.',
  },
  ACCREDITATION_MOST_OPEN_OUTSIDE: {
    fr: ({ most }) => `Indiquez un nombre entier de 1 à ${most}.`,
    en: ({ most }) => `Give a whole number from 1 to ${most}.`,
  },
};
