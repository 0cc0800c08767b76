import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** Why a check of papers may not be asked for, answered or decided so. */
export const checkMessages: Messages = {
  INSURANCE_CHECK_TERM: {
    fr: ({ least, most }) => `Laissez entre ${least} et ${most} jours à partir d’aujourd’hui.`,
    en: ({ least, most }) => `Leave between ${least} and ${most} days from today.`,
  },
  INSURANCE_CHECK_SHARE: {
    fr: () => 'Indiquez une part entre 1 et 100 %.',
    en: () => 'Give a share between 1 and 100 per cent.',
  },
  INSURANCE_CHECK_NOBODY: {
    fr: () => 'Il n’y a personne à qui le demander\u202f: chaque membre accrédité reçoit déjà cette demande.',
    en: () => 'There is nobody to ask: every accredited member is asked already.',
  },
  INSURANCE_OWN_CHECK: {
    fr: () => 'Il s’agit de votre propre attestation. Une autre personne de l’organisme doit s’en charger.',
    en: () => 'This is about your own attestation. Somebody else of the association has to do it.',
  },
  INSURANCE_CHECK_NOT_ACCREDITED: {
    fr: () => 'Cette personne n’a pas d’accréditation en vigueur. Seuls les membres accrédités sont contrôlés.',
    en: () => 'This person has no accreditation in force. Only accredited members are checked.',
  },
  INSURANCE_CHECK_ASKED: {
    fr: () => 'L’attestation est déjà demandée à cette personne.',
    en: () => 'This person is asked for the attestation already.',
  },
  INSURANCE_CHECK_CLOSED: {
    fr: () => 'Ce contrôle est terminé.',
    en: () => 'This check is over.',
  },
  INSURANCE_CHECK_NOT_OVER: {
    fr: ({ dueOn }) => `Il reste du temps pour répondre, jusqu’au ${longDay('fr', dueOn)}.`,
    en: ({ dueOn }) => `There is still time to answer, until ${longDay('en', dueOn)}.`,
  },
  INSURANCE_CHECK_NOT_IN_FORCE: {
    fr: () => 'Cette assurance ne vaut pas aujourd’hui. Répondez avec celle qui est en vigueur.',
    en: () => 'This cover does not hold today. Answer with the one that is in force.',
  },
};
