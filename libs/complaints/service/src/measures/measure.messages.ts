import type { Messages } from '@standing/platform/graphql';

/** Why a step of an interim measure may not be taken. */
export const ofMeasures: Messages = {
  COMPLAINTS_NO_SCREENING: {
    fr: () =>
      'Aucun examen du risque n’attend de réponse\u202f: examinez-le d’abord, ou suivez la mesure déjà demandée ou en vigueur.',
    en: () =>
      'No look at the risk waits for an answer: first look at it, or follow the measure that is asked for or in force already.',
  },
  COMPLAINTS_GROUND_MISSING: {
    fr: () => 'Dites ce que la mesure protège.',
    en: () => 'Say what the measure protects.',
  },
  COMPLAINTS_SECOND_OFFICER_NEEDED: {
    fr: () => 'Une seconde personne qui suit ou tient ce dossier doit confirmer l’urgence.',
    en: () => 'A second person who keeps this case must confirm the emergency.',
  },
  COMPLAINTS_NO_MEASURE: {
    fr: () => 'Aucune mesure conservatoire n’est en cours dans ce dossier.',
    en: () => 'No interim measure is open in this case.',
  },
  COMPLAINTS_MEASURE_ANSWERED: {
    fr: () => 'Vous avez déjà répondu à cette mesure.',
    en: () => 'You have already answered to this measure.',
  },
  COMPLAINTS_MEASURE_NOT_HEARD: {
    fr: () =>
      'Le coach concerné n’a pas encore été entendu\u202f: il dispose de sept jours depuis la notification, puis il faut sa réponse ou la fin de son délai pour répondre.',
    en: () =>
      'The respondent has not been heard yet: they have seven days from when they were told, and then their answer, or the end of its time, must be there.',
  },
  COMPLAINTS_MEASURE_TIME_RUNS: {
    fr: () => 'Le temps de la mesure court encore.',
    en: () => 'The time of the measure still runs.',
  },
  COMPLAINTS_MEASURE_GOES_ON: {
    fr: () => 'Le dossier n’est pas clos, et aucun retrait n’est en vigueur.',
    en: () => 'The case is not closed, and no withdrawal is in force.',
  },
};
