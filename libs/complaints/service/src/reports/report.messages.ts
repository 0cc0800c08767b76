import type { Messages } from '@standing/platform/graphql';

/** Why a report on complaints may not be published so. */
export const ofReports: Messages = {
  COMPLAINTS_REPORT_YEAR_NOT_OVER: {
    fr: () => 'Le rapport d’une année se publie une fois l’année terminée. Choisissez une année écoulée.',
    en: () => 'The report of a year is published once the year is over. Choose a year that is.',
  },
  COMPLAINTS_REPORT_NOTHING_TO_CORRECT: {
    fr: () => 'Aucun rapport de cette année n’est publié\u202f: il n’y a rien à corriger.',
    en: () => 'No report of this year is published: there is nothing to correct.',
  },
  COMPLAINTS_REPORT_REASON_MISSING: {
    fr: () => 'Un rapport de cette année est publié. Dites pourquoi vous le corrigez.',
    en: () => 'A report of this year is published. Say why you correct it.',
  },
  COMPLAINTS_REPORT_UNCHANGED: {
    fr: () =>
      'Rien ne changerait\u202f: un nombre publié ne bouge que si la différence est d’au moins cinq, pour ne désigner personne.',
    en: () => 'Nothing would change: a published number moves only by five or more, so that it points to nobody.',
  },
  COMPLAINTS_REPORT_SECOND_PERSON: {
    fr: () => 'Vous avez proposé ce rapport. Une autre personne responsable du registre doit le publier.',
    en: () => 'You proposed this report. Another registrar has to publish it.',
  },
  COMPLAINTS_REPORT_REPLACED: {
    fr: () => 'Cette proposition a été remplacée, ou elle est déjà publiée. Relisez ce qui est proposé aujourd’hui.',
    en: () => 'This proposal was replaced, or is published already. Read again what is proposed today.',
  },
};
