import type { Messages } from '@standing/platform/graphql';

/** Each reason for a no at the advice desk. */
export const adviceMessages: Messages = {
  ETHICS_ADVICE_WORDS_MISSING: {
    fr: () => 'Écrivez votre message.',
    en: () => 'Write your message.',
  },
  ETHICS_ADVICE_WORDS_TOO_LONG: {
    fr: ({ longest }) => `Le message ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The message cannot be longer than ${longest} characters.`,
  },
  ETHICS_ADVICE_CONTACT: {
    fr: ({ found }) => `« ${found} » permet de joindre quelqu’un. Retirez-le : un conseil n’en a pas besoin.`,
    en: ({ found }) => `“${found}” is a way to reach somebody. Take it out: advice does not need it.`,
  },
  ETHICS_ADVICE_MAY_IDENTIFY: {
    fr: ({ found }) =>
      `Quelqu’un pourrait être reconnu : ${found}. Remplacez-le, ou confirmez que cela ne désigne personne.`,
    en: ({ found }) => `Somebody could be recognised: ${found}. Replace it, or say that it leads to nobody.`,
  },
  ETHICS_ADVICE_TOPIC_UNKNOWN: {
    fr: () => 'Choisissez parmi les chapitres et les articles du code en vigueur.',
    en: () => 'Choose among the chapters and clauses of the code in force.',
  },
  ETHICS_ADVICE_TOPICS_TOO_MANY: {
    fr: ({ most }) => `Choisissez au plus ${most} chapitres ou articles.`,
    en: ({ most }) => `Choose at most ${most} chapters or clauses.`,
  },
  ETHICS_ADVICE_LIMITS_UNREAD: {
    fr: () => 'Lisez ce que fait la permanence et les limites du secret, puis cochez la case.',
    en: () => 'Read what the desk does and where confidence ends, then tick the box.',
  },
  ETHICS_ADVICE_CODE_MISTYPED: {
    fr: () => 'Ce code comporte une erreur de frappe. Vérifiez-le caractère par caractère.',
    en: () => 'This code has a typing mistake. Check it character by character.',
  },
  ETHICS_ADVICE_CODE_NOT_ACCEPTED: {
    fr: () => 'Ce code n’ouvre aucun message. Il a peut-être été effacé.',
    en: () => 'This code opens no message. It may have been erased.',
  },
  ETHICS_ADVICE_CLOSED: {
    fr: () => 'Cet échange est clos : on n’y écrit plus.',
    en: () => 'This exchange is closed: nobody writes in it any more.',
  },
  ETHICS_ADVICE_ROLE_INCOMPATIBLE: {
    fr: () => 'Qui tient la permanence déontologique n’a aucune autre fonction dans l’organisme.',
    en: () => 'Whoever gives advice on ethics holds no other role in the body.',
  },
  ETHICS_ADVICE_CONFLICT_UNDECLARED: {
    fr: () => 'Déclarez d’abord que vous n’avez connaissance d’aucun conflit d’intérêts.',
    en: () => 'Declare first that you know of no conflict of interest.',
  },
  ETHICS_ADVICE_HELD: {
    fr: () => 'Une autre personne de la permanence s’en occupe. Vous pouvez prendre le relais.',
    en: () => 'Another adviser holds it. You can take it over.',
  },
  ETHICS_ADVICE_OWN: {
    fr: () => 'C’est votre propre question : une autre personne y répondra.',
    en: () => 'This is your own question: another adviser will answer it.',
  },
  ETHICS_ADVICE_TERM_WRONG: {
    fr: ({ most }) => `Donnez un nombre de mois de 1 à ${most}.`,
    en: ({ most }) => `Give a number of months from 1 to ${most}.`,
  },
};
