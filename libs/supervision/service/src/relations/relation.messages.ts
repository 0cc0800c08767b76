import type { Messages } from '@standing/platform/graphql';
import { inWords } from '../day-in-words.js';

/** The sentences about relations beside supervision. */
export const relationMessages: Messages = {
  SUPERVISION_RELATION_BARS: {
    fr: ({ since }) =>
      `Une autre relation entre vous empêche d’enregistrer les séances tenues à partir du ${inWords(since, 'fr')} (clause SV-2).`,
    en: ({ since }) =>
      `Another relation between you keeps sessions held from ${inWords(since, 'en-GB')} on from being logged (clause SV-2).`,
  },
  SUPERVISION_RULE_BACKDATED: {
    fr: () => 'Une règle vaut au plus tôt à partir d’aujourd’hui.',
    en: () => 'A rule applies from today at the earliest.',
  },
  SUPERVISION_REVIEW_OWN: {
    fr: () => 'Vous êtes l’une des deux personnes : quelqu’un d’autre du bureau en décide.',
    en: () => 'You are one of the two people: somebody else of the office decides.',
  },
  SUPERVISION_REVIEW_DECIDED: {
    fr: () => 'Il n’y a plus rien à décider ici.',
    en: () => 'There is nothing left to decide here.',
  },
  SUPERVISION_REVIEW_REASON: {
    fr: () => 'Choisissez un motif qui va avec la décision.',
    en: () => 'Choose a reason that goes with the decision.',
  },
};
