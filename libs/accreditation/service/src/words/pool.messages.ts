import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** Why this cannot be said of an assessor, handed over, or anybody be reminded. */
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
  ACCREDITATION_DEPUTY_SELF: {
    fr: () => 'Personne n’est son propre suppléant.',
    en: () => 'Nobody is their own deputy.',
  },
  ACCREDITATION_DEPUTY_OUTSIDE_POOL: {
    fr: () => 'Un suppléant fait partie des évaluateurs.',
    en: () => 'A deputy is one of the assessors.',
  },
  ACCREDITATION_ABSENCE_OVER: {
    fr: () => 'Cette absence est terminée.',
    en: () => 'This absence is over.',
  },
  ACCREDITATION_ABSENCE_OVERLAPS: {
    fr: () => 'Une autre absence couvre déjà une partie de ces jours.',
    en: () => 'Another absence covers some of these days already.',
  },
  ACCREDITATION_ASSESSOR_NOT_AWAY: {
    fr: () => 'Aucune absence n’est notée : rien n’est à confier à une autre personne.',
    en: () => 'No absence is entered, so nothing is to be handed over.',
  },
  ACCREDITATION_ASSESSMENT_NOT_IN_HAND: {
    fr: () => 'Cette évaluation n’est plus en main : elle est rendue, ou la place a été quittée.',
    en: () => 'This assessment is no longer in hand: it was given, or the seat was left.',
  },
  ACCREDITATION_NOBODY_TO_REMIND: {
    fr: () => 'Aucune évaluation n’est attendue.',
    en: () => 'No assessment is awaited.',
  },
  ACCREDITATION_REMINDED_LATELY: {
    fr: ({ last, again }) =>
      `Une personne a reçu un rappel le ${longDay('fr', last)} ; un autre est possible à partir du ${longDay('fr', again)}.`,
    en: ({ last, again }) =>
      `One was reminded on ${longDay('en', last)}, and can be again from ${longDay('en', again)}.`,
  },
  ACCREDITATION_REMINDER_WHILE_AWAY: {
    fr: () => 'Une personne est absente : confiez son évaluation à une autre.',
    en: () => 'One is away: hand their assessment over.',
  },
  ACCREDITATION_MOST_OPEN_OUTSIDE: {
    fr: ({ most }) => `Indiquez un nombre entier de 1 à ${most}.`,
    en: ({ most }) => `Give a whole number from 1 to ${most}.`,
  },
};
