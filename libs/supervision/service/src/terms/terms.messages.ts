import type { Messages } from '@standing/platform/graphql';

/** The sentences about the terms of an agreement. */
export const termsMessages: Messages = {
  SUPERVISION_LIMITS_INCOMPLETE: {
    fr: () => 'L’obligation légale et le danger grave et imminent limitent toujours la confidentialité : cochez-les.',
    en: () => 'Legal duty and serious imminent harm always limit confidentiality: please tick them.',
  },
  SUPERVISION_WEEKS_UNREADABLE: {
    fr: () => 'Indiquez un nombre de semaines de 1 à 52, ou laissez vide.',
    en: () => 'Give a number of weeks from 1 to 52, or leave it empty.',
  },
  SUPERVISION_LENGTH_UNREADABLE: {
    fr: () => 'Indiquez une durée de 1 minute à 24 heures, ou laissez vide.',
    en: () => 'Give a length from 1 minute to 24 hours, or leave it empty.',
  },
  SUPERVISION_NOT_AGREED: {
    fr: () => 'Cet accord n’a pas été accepté ; rien ne peut y être ajouté.',
    en: () => 'This agreement was not accepted; nothing can be added to it.',
  },
  SUPERVISION_FORM_NOT_AGREED: {
    fr: ({ agreed }) =>
      agreed === 'peer'
        ? 'Ce jour-là, l’accord est entre pairs : choisissez cette forme, ou convenez d’autres modalités.'
        : 'Ce jour-là, l’accord n’est pas entre pairs : choisissez une autre forme, ou convenez d’autres modalités.',
    en: ({ agreed }) =>
      agreed === 'peer'
        ? 'On that day the agreement is among peers: please choose that form, or agree on other terms.'
        : 'On that day the agreement is not among peers: please choose another form, or agree on other terms.',
  },
  SUPERVISION_TERMS_WAITING: {
    fr: () => 'L’autre personne a proposé des modalités : répondez-y d’abord.',
    en: () => 'The other person has proposed terms: please answer those first.',
  },
  SUPERVISION_TERMS_ANSWERED: {
    fr: () => 'Ces modalités ont déjà reçu une réponse, ou d’autres ont pris leur place.',
    en: () => 'These terms have already been answered, or others took their place.',
  },
  SUPERVISION_TERMS_OWN: {
    fr: () => 'Vous avez proposé ces modalités : c’est à l’autre personne d’y répondre.',
    en: () => 'You proposed these terms: it is for the other person to answer.',
  },
};
