import type { Messages } from '@standing/platform/graphql';

/** Why a list of work cannot be asked so, a view kept, or seats of several applications given. */
export const queueMessages: Messages = {
  ACCREDITATION_STAGE_FOR_REGISTRARS: {
    fr: () => 'L’étape d’une demande n’est montrée qu’aux responsables du registre.',
    en: () => 'How far an application is, is shown to registrars alone.',
  },
  ACCREDITATION_VIEW_NAME_MISSING: {
    fr: () => 'Donnez un nom à cette vue.',
    en: () => 'Give this view a name.',
  },
  ACCREDITATION_VIEW_NAME_TOO_LONG: {
    fr: ({ most }) => `Le nom compte ${most} caractères au plus.`,
    en: ({ most }) => `The name has ${most} characters at the most.`,
  },
  ACCREDITATION_VIEW_NAME_TAKEN: {
    fr: () => 'Une autre de vos vues porte déjà ce nom.',
    en: () => 'Another view of yours has this name already.',
  },
  ACCREDITATION_VIEW_QUERY_UNKNOWN: {
    fr: ({ name }) => `Cette liste ne connaît pas ce qui est demandé sous « ${name} ».`,
    en: ({ name }) => `This list does not know what is asked under “${name}”.`,
  },
  ACCREDITATION_VIEW_OWN_ONLY: {
    fr: () => 'Une vue de vos évaluations n’est qu’à vous : elle ne se partage pas.',
    en: () => 'A view of your assessments is yours alone: it is not shared.',
  },
  ACCREDITATION_SEATS_OF_NOTHING: {
    fr: () => 'Choisissez au moins une demande.',
    en: () => 'Choose at least one application.',
  },
  ACCREDITATION_SEATS_OF_TOO_MANY: {
    fr: ({ most }) => `Choisissez ${most} demandes au plus à la fois.`,
    en: ({ most }) => `Choose ${most} applications at the most at a time.`,
  },
  ACCREDITATION_NOBODY_AVAILABLE: {
    fr: ({ seat }) => `Place ${seat} : personne de la liste n’est disponible.`,
    en: ({ seat }) => `Seat ${seat}: nobody of the pool is available.`,
  },
  ACCREDITATION_SEATS_GIVEN: {
    fr: () => 'Les deux places sont déjà attribuées.',
    en: () => 'Both seats are given already.',
  },
  ACCREDITATION_NOT_ASSESSED: {
    fr: () => 'Rien de cette demande n’est évalué par des personnes.',
    en: () => 'Nothing of this application is assessed by people.',
  },
  ACCREDITATION_APPLICATION_UNKNOWN: {
    fr: () => 'Cette demande n’existe pas, ou elle ne vous est pas ouverte.',
    en: () => 'This application does not exist, or it is not open to you.',
  },
};
