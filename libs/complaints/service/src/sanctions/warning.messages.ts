import type { Messages } from '@standing/platform/graphql';

/** Why a warning is not given, and why a sanction is not found to be failed before there was one (row 39). */
export const ofWarnings: Messages = {
  COMPLAINTS_NOT_WARNED: {
    fr: () =>
      'La personne n’a pas été avertie par écrit, ou ce qui motivait l’avertissement est de nouveau en ordre. Elle a quatorze jours après un avertissement.',
    en: () =>
      'The person was not warned in writing, or what the warning named is in order again. They have fourteen days after a warning.',
  },
  COMPLAINTS_WARNING_TIME_RUNS: {
    fr: () =>
      'Les quatorze jours de l’avertissement ne sont pas passés\u202f: ils courent du jour où sa remise est prouvée.',
    en: () =>
      'The fourteen days of the warning are not over: they run from the day on which it is proved that it came.',
  },
  COMPLAINTS_MONITOR_WARNS: {
    fr: () => 'Une personne suit cette sanction\u202f: c’est à elle d’avertir.',
    en: () => 'Somebody watches over this sanction: the warning is theirs to give.',
  },
  COMPLAINTS_WARNING_OF_NOTHING: {
    fr: () => 'Dites quelles conditions de la sanction ne sont pas tenues.',
    en: () => 'Say which conditions of the sanction are not kept.',
  },
  COMPLAINTS_CONDITION_KEPT: {
    fr: () => 'Une des conditions choisies est tenue d’après les enregistrements, ou n’est pas de cette sanction.',
    en: () => 'One of the chosen conditions is kept by the records, or is not of this sanction.',
  },
  COMPLAINTS_REPORT_INCOMPLETE: {
    fr: () => 'Dites de chaque condition, une fois, comment vous la voyez.',
    en: () => 'Say of each condition, once, how you see it.',
  },
  COMPLAINTS_WARNING_PROVED: {
    fr: () => 'La remise de l’avertissement est déjà prouvée.',
    en: () => 'It is already proved that the warning came.',
  },
  COMPLAINTS_WARNING_DAY: {
    fr: () => 'Donnez le jour de la remise, entre l’avertissement et aujourd’hui.',
    en: () => 'Give the day on which it came, between the warning and today.',
  },
  COMPLAINTS_WARNING_ANSWERED: {
    fr: () => 'Vous avez déjà répondu à cet avertissement.',
    en: () => 'You have already answered this warning.',
  },
  COMPLAINTS_WARNING_NOT_PUT_RIGHT: {
    fr: () => 'Ce que l’avertissement nomme n’est pas de nouveau en ordre.',
    en: () => 'What the warning names is not in order again.',
  },
};
