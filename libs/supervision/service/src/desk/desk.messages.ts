import type { Messages } from '@standing/platform/graphql';

/** The sentences about a signed-in supervisor's answers, and about the directory. */
export const deskMessages: Messages = {
  SUPERVISION_UNDO_STILL_OPEN: {
    fr: () => 'Cette réponse peut encore être annulée sans motif.',
    en: () => 'This answer can still be undone without a reason.',
  },
  SUPERVISION_COACH_MUST_AGREE: {
    fr: () => 'Revenir sur une confirmation demande l’accord du coach, qui le donne sur sa page des séances.',
    en: () => 'To go back on a confirmation takes the agreement of the coach, who gives it on their page of sessions.',
  },
  SUPERVISION_NOTHING_TO_RELEASE: {
    fr: () => 'La personne qui vous supervise n’a pas confirmé cette séance : il n’y a rien sur quoi revenir.',
    en: () => 'Your supervisor has not confirmed this session: there is nothing to go back on.',
  },
  SUPERVISION_NOT_VETTED: {
    fr: () => 'Votre organisation n’a pas encore vérifié votre adresse : l’annuaire s’ouvrira ensuite.',
    en: () => 'Your organisation has not checked your address yet: the directory opens after that.',
  },
  SUPERVISION_LANGUAGE_UNKNOWN: {
    fr: () => 'Choisissez au moins une langue de la liste.',
    en: () => 'Choose at least one language from the list.',
  },
  SUPERVISION_COUNTRY_UNKNOWN: {
    fr: () => 'Choisissez au moins un pays de la liste.',
    en: () => 'Choose at least one country from the list.',
  },
  SUPERVISION_PLACES_OUT_OF_RANGE: {
    fr: ({ most }) => `Indiquez un nombre de places entre 0 et ${String(most)}.`,
    en: ({ most }) => `Give a number of places between 0 and ${String(most)}.`,
  },
};
