import type { Messages } from '@standing/platform/graphql';
import { wordsOf } from './adoption.words.js';

/** What is missing of the people who are declared for cases. */
export const ofAdoptedPeople: Messages = {
  COMPLAINTS_ADOPT_GROUPS: {
    fr: ({ most }) => `Déclarez ${most} groupes au plus.`,
    en: ({ most }) => `Declare ${most} groups at the most.`,
  },
  COMPLAINTS_ADOPT_PEOPLE: {
    fr: ({ most }) => `Donnez un nombre de personnes, de 1 à ${most}.`,
    en: ({ most }) => `Give a number of people, from 1 to ${most}.`,
  },
  COMPLAINTS_ADOPT_NO_POST: {
    fr: () => 'Dites pour quelles fonctions ces personnes sont disponibles.',
    en: () => 'Say for which functions these people are available.',
  },
  COMPLAINTS_ADOPT_PARTNER: {
    fr: ({ longest }) => `Nommez l’association partenaire, en une ligne de ${longest} caractères au plus.`,
    en: ({ longest }) => `Name the partner body, in one line of ${longest} characters at the most.`,
  },
  COMPLAINTS_ADOPT_NOT_EXTERNAL: {
    fr: ({ post }) => `Cette fonction ne peut pas venir d’une association partenaire\u202f: ${wordsOf(post, 'fr')}.`,
    en: ({ post }) => `This function cannot come from a partner body: ${wordsOf(post, 'en')}.`,
  },
  COMPLAINTS_ADOPT_TOO_FEW: {
    fr: ({ posts, needed, people }) =>
      `Il faudrait au moins ${needed} personnes pour ces fonctions, et ${people} sont disponibles\u202f: ${wordsOf(posts, 'fr')}.`,
    en: ({ posts, needed, people }) =>
      `It would take at least ${needed} people for these functions, and ${people} are available: ${wordsOf(posts, 'en')}.`,
  },
  COMPLAINTS_ADOPT_NO_RESERVE: {
    fr: (params) =>
      `Un dossier ne pourrait plus être traité si des personnes de cette fonction se récusaient (réserve de ${params['reserve']})\u202f: ${wordsOf(params['function'], 'fr')}.`,
    en: (params) =>
      `A case could not be served if people of this function had a conflict (a reserve of ${params['reserve']}): ${wordsOf(params['function'], 'en')}.`,
  },
};
