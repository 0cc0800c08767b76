import type { Messages } from '@standing/platform/graphql';

/** Why a draft of the code is not kept or published, or an edition not compared so. */
export const comparisonMessages: Messages = {
  ETHICS_CODE_DRAFT_TOO_LARGE: {
    fr: ({ most }) => `Un code tient en ${most} sections et articles au plus.`,
    en: ({ most }) => `A code has at most ${most} sections and clauses together.`,
  },
  ETHICS_CODE_TEXT_TOO_LONG: {
    fr: ({ longest }) => `Aucun texte du code ne peut dépasser ${longest} caractères.`,
    en: ({ longest }) => `No text of the code can be longer than ${longest} characters.`,
  },
  ETHICS_EDITION_DAY_MISSING: {
    fr: () => 'Indiquez le jour où cette édition entre en vigueur.',
    en: () => 'Say on which day this edition comes into force.',
  },
  ETHICS_COMPARISON_WITH: {
    fr: () => 'Comparez avec une édition antérieure ou avec un texte de référence, l’un des deux.',
    en: () => 'Compare with an earlier edition or with a reference text, one of the two.',
  },
  ETHICS_COMPARISON_NOT_EARLIER: {
    fr: () => 'Une édition se compare avec une édition entrée en vigueur avant elle.',
    en: () => 'An edition is compared with one that came into force before it.',
  },
  ETHICS_COMPARISON_EMPTY: {
    fr: () => 'Dites au moins d’un article ce qu’il est devenu.',
    en: () => 'Say of one clause at least what became of it.',
  },
  ETHICS_COMPARISON_INCOMPLETE: {
    fr: ({ code }) => `Dites ce qu’est devenu l’article ${code} de l’édition antérieure.`,
    en: ({ code }) => `Say what became of clause ${code} of the earlier edition.`,
  },
  ETHICS_COMPARISON_CONTRADICTS: {
    fr: ({ code }) => `Ce qui est dit de l’article ${code} se contredit ou se répète.`,
    en: ({ code }) => `What is said of clause ${code} contradicts or repeats itself.`,
  },
  ETHICS_COMPARISON_CLAUSE_UNKNOWN: {
    fr: ({ code }) => `Aucun article ne porte le code « ${code} ».`,
    en: ({ code }) => `No clause has the code “${code}”.`,
  },
  ETHICS_REFERENCE_UNNAMED: {
    fr: () => 'Donnez le nom du texte de référence.',
    en: () => 'Name the reference text.',
  },
  ETHICS_REFERENCE_NAME_TOO_LONG: {
    fr: ({ longest }) => `Le nom du texte de référence ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The name of the reference text cannot be longer than ${longest} characters.`,
  },
  ETHICS_REFERENCE_LINK: {
    fr: () => 'L’adresse du texte de référence doit être une adresse https de 500 caractères au plus.',
    en: () => 'The address of the reference text must be an https address of at most 500 characters.',
  },
};
