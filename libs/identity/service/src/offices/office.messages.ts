import type { Messages } from '@standing/platform/graphql';

/** The sentences of the refusals about offices. */
export const officeMessages: Messages = {
  IDENTITY_OFFICE_AHEAD: {
    fr: () => 'Ce jour est à venir. Indiquez un jour passé ou aujourd’hui.',
    en: () => 'This day lies ahead. Give a day in the past, or today.',
  },
  IDENTITY_OFFICE_REVERSED: {
    fr: () => 'Le dernier jour ne peut pas précéder le premier.',
    en: () => 'The last day cannot come before the first.',
  },
  IDENTITY_OFFICE_OF_OWN: {
    fr: () => 'Ce mandat est le vôtre. Laissez une autre personne responsable du registre s’en occuper.',
    en: () => 'This office is your own. Let another registrar see to it.',
  },
  IDENTITY_OFFICE_ALREADY: {
    fr: () => 'Cette personne exerce déjà ce mandat l’un de ces jours. Rectifiez celui qui est consigné.',
    en: () => 'This person holds this office on one of these days already. Set right the one that is recorded.',
  },
  IDENTITY_OFFICE_ENDED: {
    fr: () => 'Ce mandat a déjà pris fin. Vous pouvez rectifier son dernier jour.',
    en: () => 'This office has ended already. You can set its last day right.',
  },
  IDENTITY_OFFICE_TAKEN_BACK: {
    fr: () => 'Ce mandat a été rectifié\u202f: il n’a pas existé.',
    en: () => 'This office was set right: there was none.',
  },
};
