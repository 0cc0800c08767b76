import type { Messages } from '@standing/platform/graphql';

/** Why an application that is being written is not saved or sent. */
export const guidedMessages: Messages = {
  ACCREDITATION_STATEMENT_NOT_AFFIRMED: {
    fr: ({ statement }) =>
      statement === 'names-nobody'
        ? 'Affirmez d’abord que vos textes ne nomment personne, vous non plus.'
        : 'Affirmez d’abord que ce que vous indiquez est exact.',
    en: ({ statement }) =>
      statement === 'names-nobody'
        ? 'First affirm that your texts name nobody, yourself included.'
        : 'First affirm that what you say is true.',
  },
  ACCREDITATION_REPORT_UNKNOWN: {
    fr: () => 'Ce rapport n’a pas pu être repris ici : rouvrez cette étape et joignez-le à nouveau.',
    en: () => 'This report could not be taken over: open this step again and take it over once more.',
  },
  ACCREDITATION_REPORT_TEXT: {
    fr: () => 'Ce texte n’est pas celui que votre superviseur et vous avez signé.',
    en: () => 'This text is not the one that your supervisor and you signed.',
  },
  ACCREDITATION_REPORT_OTHER_LEVEL: {
    fr: () => 'Ce rapport porte sur un autre niveau que votre demande.',
    en: () => 'This report is about another level than your application.',
  },
  ACCREDITATION_FEEDBACK_UNKNOWN: {
    fr: () => 'Ces mots n’ont pas pu être repris ici : rouvrez cette étape et joignez-les à nouveau.',
    en: () => 'These words could not be taken over: open this step again and take them over once more.',
  },
  ACCREDITATION_FEEDBACK_TEXT: {
    fr: () => 'Ce texte n’est pas celui qui vous a été montré : rien ne peut en être retiré ni y être ajouté.',
    en: () => 'This text is not the one that you were shown: nothing can be taken out of it or added.',
  },
  ACCREDITATION_PIECES_TOO_MANY: {
    fr: ({ most }) => `Choisissez ${most} éléments de preuve au plus.`,
    en: ({ most }) => `Choose ${most} pieces of evidence at the most.`,
  },
};
