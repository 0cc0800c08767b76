import type { Messages } from '@standing/platform/graphql';

/** Why something is not done with a continuity plan, or its list is not released. */
export const continuityMessages: Messages = {
  PRACTICE_CONTINUITY_ADDRESS_INCOMPLETE: {
    fr: () => 'Donnez l’adresse électronique complète de votre relais.',
    en: () => 'Give your colleague’s whole e-mail address.',
  },
  PRACTICE_CONTINUITY_SELF: {
    fr: () => 'C’est votre propre adresse. Donnez celle d’une autre personne.',
    en: () => 'This is your own address. Give somebody else’s.',
  },
  PRACTICE_CONTINUITY_ANSWERED: {
    fr: () => 'Il n’y a plus à répondre\u202f: ce plan a reçu une réponse, ou le coach y a mis fin.',
    en: () => 'There is nothing left to answer: this plan was answered, or the coach ended it.',
  },
  PRACTICE_CONTINUITY_KEY_MISSING: {
    fr: () =>
      'Ouvrez d’abord votre coffre\u202f: il garde la clé sans laquelle personne ne peut vous confier de liste.',
    en: () => 'Open your vault first: it keeps the key without which nobody can entrust a list to you.',
  },
  PRACTICE_CONTINUITY_KEY_MALFORMED: {
    fr: () => 'Cette clé n’a pas la forme attendue. Rechargez la page et réessayez.',
    en: () => 'This key does not have the form that it should. Reload the page and try again.',
  },
  PRACTICE_CONTINUITY_KEY_CHANGED: {
    fr: () => 'Votre relais a changé de clé. Rechargez la page et confiez de nouveau la liste.',
    en: () => 'Your colleague has a new key. Reload the page and hand the list over again.',
  },
  PRACTICE_CONTINUITY_NOT_IN_FORCE: {
    fr: () => 'Ce plan n’est pas en vigueur. Rechargez la page pour voir où il en est.',
    en: () => 'This plan is not in force. Reload the page to see how it stands.',
  },
  PRACTICE_CONTINUITY_LIST_WRONG_SIZE: {
    fr: () => 'Cette liste n’a pas la taille de toutes les autres. Rechargez la page et réessayez.',
    en: () => 'This list is not as long as every other. Reload the page and try again.',
  },
  PRACTICE_CONTINUITY_LIST_MISSING: {
    fr: () => 'Aucune liste n’est confiée sous la clé d’aujourd’hui. Le coach la confie d’abord.',
    en: () => 'No list is handed over under today’s key. The coach does that first.',
  },
  PRACTICE_CONTINUITY_CONFIRMED_TODAY: {
    fr: () => 'Vous avez déjà confirmé ce plan aujourd’hui.',
    en: () => 'You have already confirmed this plan today.',
  },
  PRACTICE_RELEASE_NO_PLAN: {
    fr: () => 'Il n’y a rien à remettre\u202f: ce membre n’a pas de plan de continuité en vigueur avec une liste.',
    en: () => 'There is nothing to release: this member has no continuity plan in force with a list.',
  },
  PRACTICE_RELEASE_OWN: {
    fr: () => 'C’est votre propre plan. D’autres personnes en décident.',
    en: () => 'This is your own plan. Other people decide of it.',
  },
  PRACTICE_RELEASE_COLLEAGUE: {
    fr: () => 'C’est à vous que cette liste serait remise. D’autres personnes en décident.',
    en: () => 'This list would be released to you. Other people decide of it.',
  },
  PRACTICE_RELEASE_WAITS: {
    fr: () => 'Cette remise est déjà proposée. Une deuxième personne la confirme ou la refuse.',
    en: () => 'This release is proposed already. A second person confirms or refuses it.',
  },
  PRACTICE_RELEASE_DONE: {
    fr: () => 'Cette liste est déjà remise.',
    en: () => 'This list is already released.',
  },
  PRACTICE_RELEASE_NO_DEATH: {
    fr: () => 'Aucun décès n’est enregistré pour ce membre. Un responsable des registres l’enregistre d’abord.',
    en: () => 'No death is recorded of this member. A registrar records it first.',
  },
  PRACTICE_RELEASE_ANSWERED: {
    fr: () => 'Cette proposition a déjà reçu une réponse.',
    en: () => 'This proposal was answered already.',
  },
  PRACTICE_RELEASE_SAME_PERSON: {
    fr: () => 'Vous avez proposé cette remise. Une autre personne la confirme.',
    en: () => 'You proposed this release. Somebody else confirms it.',
  },
};
