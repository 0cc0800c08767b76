import type { Messages } from '@standing/platform/graphql';

/** Each reason why feedback, or its link, is not taken. */
export const feedbackMessages: Messages = {
  PRACTICE_FEEDBACK_EMPTY: {
    fr: () => 'Répondez à l’une des cinq phrases au moins. Toutes les autres peuvent rester vides.',
    en: () => 'Answer at least one of the five statements. All the others may stay empty.',
  },
  PRACTICE_FEEDBACK_TOO_LONG: {
    fr: ({ longest }) => `Votre texte ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `Your text cannot be longer than ${longest} characters.`,
  },
  PRACTICE_FEEDBACK_CONTACT_IN_TEXT: {
    fr: ({ found }) =>
      `« ${found} » permettrait de joindre quelqu’un. Retirez de votre texte les adresses et les numéros de téléphone.`,
    en: ({ found }) => `“${found}” is a way to reach somebody. Take addresses and telephone numbers out of your text.`,
  },
  PRACTICE_FEEDBACK_POSSIBLE_NAME: {
    fr: ({ found }) =>
      `« ${found} » ressemble à un nom. Retirez-le, ou confirmez plus bas que le texte peut être envoyé ainsi.`,
    en: ({ found }) =>
      `“${found}” looks like a name. Take it out, or confirm below that the text may be sent as it is.`,
  },
  PRACTICE_FEEDBACK_NAME_TO_BODY: {
    fr: ({ found }) =>
      `« ${found} » ressemble à un nom. Un texte que l’organisme peut lire ne nomme personne : retirez-le, ou décochez la case qui le permet.`,
    en: ({ found }) =>
      `“${found}” looks like a name. Words that the body may read name nobody: take it out, or untick the box that allows it.`,
  },
  PRACTICE_FEEDBACK_SETTLED: {
    fr: () => 'Un retour a déjà été donné par ce lien, et les sept jours pour le modifier sont passés.',
    en: () => 'Feedback was already given by this link, and the seven days for changing it are over.',
  },
  PRACTICE_FEEDBACK_LINK_ENDED: {
    fr: () => 'Ce lien a été remplacé ou retiré. Rien n’a été envoyé.',
    en: () => 'This link was replaced or withdrawn. Nothing was sent.',
  },
  PRACTICE_FEEDBACK_LINK_EXPIRED: {
    fr: () => 'Ce lien n’est plus valable. Rien n’a été envoyé.',
    en: () => 'This link has run out. Nothing was sent.',
  },
  PRACTICE_FEEDBACK_ANSWERED: {
    fr: () => 'Un retour a été donné par ce lien : il n’y a plus rien à retirer.',
    en: () => 'Feedback was given by this link: there is nothing left to withdraw.',
  },
  PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW: {
    fr: () => 'Aucun lien n’est ouvert ici.',
    en: () => 'No link is open here.',
  },
  PRACTICE_FEEDBACK_NO_SPONSOR: {
    fr: () => 'Cet accompagnement n’a pas de commanditaire. Notez-le d’abord dans ce qui a été convenu.',
    en: () => 'This engagement has no sponsor. Say who it is under what was agreed first.',
  },
  PRACTICE_GIVER_LABEL_MISSING: {
    fr: () => 'Donnez un pseudonyme à cette personne, par exemple « Superviseur A » ou « Phare ».',
    en: () => 'Give this person a pseudonym, for instance “Supervisor A” or “Lighthouse”.',
  },
  PRACTICE_GIVER_LABEL_IN_USE: {
    fr: () => 'Ce pseudonyme désigne déjà quelqu’un d’autre ici. Choisissez-en un autre.',
    en: () => 'This pseudonym already stands for somebody else here. Choose another one.',
  },
};
