import type { Messages } from '@standing/platform/graphql';

/** Each reason why an auditor may not say or close so, as a sentence that they can act on. */
export const verdictMessages: Messages = {
  CPD_REVIEW_NOT_ANSWERED: {
    fr: () => 'Il n’y a pas de réponse à examiner en ce moment.',
    en: () => 'There is no answer to review at the moment.',
  },
  CPD_REVIEW_NO_SUCH_LINE: {
    fr: () => 'Le membre n’a rien dit de cette activité.',
    en: () => 'The member has said nothing of this activity.',
  },
  CPD_REVIEW_NOTHING_SHOWN: {
    fr: () => 'Il n’y a pas de fichier à admettre. Refusez, ou demandez autre chose.',
    en: () => 'There is no file to accept. Refuse it, or ask for more.',
  },
  CPD_REVIEW_PARTS_MISSING: {
    fr: () => 'Un fichier admis contient tout. S’il manque quelque chose, refusez-le ou demandez autre chose.',
    en: () => 'A file that is accepted holds everything. Where something is missing, refuse it or ask for more.',
  },
  CPD_REVIEW_REASON_MISSING: {
    fr: () => 'Choisissez un motif.',
    en: () => 'Choose a reason.',
  },
  CPD_REVIEW_PARTS_UNSAID: {
    fr: () => 'Dites ce qui manque dans le fichier.',
    en: () => 'Say what is missing in the file.',
  },
  CPD_REVIEW_UNSPOKEN: {
    fr: () => 'Dites d’abord un mot de chaque activité.',
    en: () => 'Say a word of each activity first.',
  },
  CPD_REVIEW_NO_MORE: {
    fr: () => 'Dites d’abord de quelle activité vous demandez davantage.',
    en: () => 'Say first of which activity you ask for more.',
  },
  CPD_REVIEW_STILL_TIME: {
    fr: () => 'Le membre peut encore répondre. Attendez sa réponse ou la fin du délai.',
    en: () => 'The member may still answer. Wait for the answer or for the end of the term.',
  },
  CPD_REVIEW_TIME_GIVEN: {
    fr: () => 'Un délai supplémentaire a déjà été accordé une fois.',
    en: () => 'More time was already given once.',
  },
  CPD_REVIEW_ALL_ACCEPTED: {
    fr: () => 'Tout est admis : le dossier est conforme.',
    en: () => 'Everything is accepted: the file meets what is asked.',
  },
  CPD_REVIEW_MORE_LEFT: {
    fr: () => 'Vous vouliez demander davantage d’une activité. Faites-le, ou changez d’avis d’abord.',
    en: () => 'You meant to ask for more of an activity. Do so, or change your word first.',
  },
  CPD_REVIEW_NO_ANSWER: {
    fr: () => 'Sans réponse, il n’y a rien qui soit conforme.',
    en: () => 'Without an answer there is nothing that meets.',
  },
  CPD_REVIEW_NOTHING_RECOMMENDED: {
    fr: () => 'Aucune recommandation n’attend de décision.',
    en: () => 'No recommendation waits for a decision.',
  },
  CPD_REVIEW_OWN_RECOMMENDATION: {
    fr: () => 'Vous avez fait cette recommandation : un autre responsable du registre décide de la suite.',
    en: () => 'You made this recommendation: another registrar decides what follows.',
  },
};
