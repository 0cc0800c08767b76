import type { Messages } from '@standing/platform/graphql';
import { wordsOf } from './adoption.words.js';
import { ofAdoptedPeople } from './people.messages.js';

/** Why a version of the procedure cannot be adopted so; each thing that is missing has a sentence of its own. */
export const ofAdoption: Messages = {
  ...ofAdoptedPeople,
  COMPLAINTS_ADOPTION_NOT_AHEAD: {
    fr: () => 'Une procédure s’applique à partir de demain au plus tôt\u202f: choisissez un jour à venir.',
    en: () => 'A procedure applies from tomorrow at the earliest: choose a day ahead.',
  },
  COMPLAINTS_ADOPT_TERMS: {
    fr: () => 'La procédure complète demande un texte, ses sanctions et des personnes\u202f: remplissez le formulaire.',
    en: () => 'The whole procedure takes a text, its sanctions and people: fill in the form.',
  },
  COMPLAINTS_ADOPT_TITLE: {
    fr: ({ longest }) => `Donnez le titre du texte adopté, en une ligne de ${longest} caractères au plus.`,
    en: ({ longest }) => `Give the title of the adopted text, in one line of ${longest} characters at the most.`,
  },
  COMPLAINTS_ADOPT_ORGAN: {
    fr: ({ longest }) => `Dites quel organe a adopté le texte, en une ligne de ${longest} caractères au plus.`,
    en: ({ longest }) => `Say which organ adopted the text, in one line of ${longest} characters at the most.`,
  },
  COMPLAINTS_ADOPT_NOT_DECIDED: {
    fr: () => 'Le jour de la décision est à venir. Le texte doit être adopté avant que la procédure le soit.',
    en: () => 'The day of the decision is yet to come. The text is adopted before the procedure is.',
  },
  COMPLAINTS_ADOPT_LINK: {
    fr: () => 'Donnez l’adresse du texte, qui commence par https\u202f://, pour que chacun puisse le lire.',
    en: () => 'Give the address of the text, which begins with https://, so that everybody can read it.',
  },
  COMPLAINTS_ADOPT_STATUTES_ORGAN: {
    fr: () => 'Dites quel organe les statuts désignent pour une exclusion.',
    en: () => 'Say which organ the statutes name for an exclusion.',
  },
  COMPLAINTS_ADOPT_SANCTION_UNSAID: {
    fr: ({ sanction }) =>
      `Dites une fois ce que le texte prévoit pour cette sanction, ou qu’elle n’est pas utilisée\u202f: ${wordsOf(sanction, 'fr')}.`,
    en: ({ sanction }) =>
      `Say once what the text has of this sanction, or that it is not used: ${wordsOf(sanction, 'en')}.`,
  },
  COMPLAINTS_ADOPT_ARTICLE: {
    fr: ({ sanction }) => `Donnez l’article du texte qui prévoit cette sanction\u202f: ${wordsOf(sanction, 'fr')}.`,
    en: ({ sanction }) => `Give the article of the text that has this sanction: ${wordsOf(sanction, 'en')}.`,
  },
  COMPLAINTS_ADOPT_IMPOSED_BY: {
    fr: ({ sanction }) =>
      `Choisissez qui prononce cette sanction, parmi les organes du catalogue\u202f: ${wordsOf(sanction, 'fr')}.`,
    en: ({ sanction }) =>
      `Choose who imposes this sanction, of the organs of the catalogue: ${wordsOf(sanction, 'en')}.`,
  },
  COMPLAINTS_ADOPT_NO_SANCTION: {
    fr: () => 'Une procédure sans aucune sanction ne décide de rien\u202f: rattachez-en une au moins à un article.',
    en: () => 'A procedure without any sanction decides nothing: map one at the least to an article.',
  },
  COMPLAINTS_ADOPT_CLOCK_UNKNOWN: {
    fr: () => 'Un des délais n’existe pas. Choisissez-les dans la liste.',
    en: () => 'One of the times does not exist. Choose from the list.',
  },
  COMPLAINTS_ADOPT_LENGTH: {
    fr: ({ clock, min, max }) => `Le délai ${clock} va de ${min} à ${max}, dans son unité.`,
    en: ({ clock, min, max }) => `The time ${clock} is from ${min} to ${max}, in its unit.`,
  },
  COMPLAINTS_ADOPT_SIZE: {
    fr: ({ min, max }) => `Cette formation compte de ${min} à ${max} personnes.`,
    en: ({ min, max }) => `This panel has from ${min} to ${max} people.`,
  },
  COMPLAINTS_ADOPT_RESERVE: {
    fr: ({ min, max }) => `La réserve va de ${min} à ${max} personnes par fonction.`,
    en: ({ min, max }) => `The reserve is from ${min} to ${max} people of each function.`,
  },
};
