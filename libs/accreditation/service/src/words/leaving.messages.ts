import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** Why an accreditation cannot be given up or paused, or why that cannot be taken back. */
export const leavingMessages: Messages = {
  ACCREDITATION_NOTHING_IN_FORCE: {
    fr: () => 'Aucune accréditation n’est en vigueur aujourd’hui.',
    en: () => 'No accreditation is in force today.',
  },
  ACCREDITATION_GIVES_UP: {
    fr: ({ from }) => `Cette accréditation est rendue, avec effet au ${longDay('fr', from)}.`,
    en: ({ from }) => `This accreditation is given up with effect from ${longDay('en', from)}.`,
  },
  ACCREDITATION_DAY_GONE_BY: {
    fr: () => 'Choisissez aujourd’hui ou un jour à venir.',
    en: () => 'Choose today or a day to come.',
  },
  ACCREDITATION_DAY_AFTER_END: {
    fr: () => 'Ce jour-là, l’accréditation ne sera de toute façon plus en vigueur.',
    en: () => 'On that day the accreditation is no longer in force anyway.',
  },
  ACCREDITATION_RESIGNATION_OWN: {
    fr: () => 'Vous rendez votre propre accréditation depuis votre page, et non ici.',
    en: () => 'Your own accreditation is given up on your own page, not here.',
  },
  ACCREDITATION_RECEIVED_LATER: {
    fr: () => 'Le jour de réception ne peut pas être à venir.',
    en: () => 'The day on which it was received cannot be to come.',
  },
  ACCREDITATION_RESIGNATION_TOO_SOON: {
    fr: ({ from }) =>
      `Ce que le bureau saisit prend effet au plus tôt le ${longDay('fr', from)}, pour qu’une erreur puisse être annulée.`,
    en: ({ from }) =>
      `What the office enters takes effect on ${longDay('en', from)} at the earliest, so that a slip can be taken back.`,
  },
  ACCREDITATION_RESIGNATION_TAKEN_BACK: {
    fr: () => 'C’est déjà annulé.',
    en: () => 'This was already taken back.',
  },
  ACCREDITATION_RESIGNATION_IN_EFFECT: {
    fr: ({ from }) => `L’accréditation est rendue depuis le ${longDay('fr', from)} : cela ne peut plus être annulé.`,
    en: ({ from }) =>
      `The accreditation has been given up since ${longDay('en', from)}: that can no longer be taken back.`,
  },
  ACCREDITATION_PAUSED_ALREADY: {
    fr: ({ from }) => `Une pause est déjà déclarée à partir du ${longDay('fr', from)}.`,
    en: ({ from }) => `A pause is declared already, from ${longDay('en', from)}.`,
  },
  ACCREDITATION_RETURN_NOTHING_HELD: {
    fr: () => 'Aucune accréditation n’a été accordée jusqu’ici : il n’y a pas de retour à demander.',
    en: () => 'No accreditation was held so far: there is nothing to come back to.',
  },
  ACCREDITATION_RETURN_IN_FORCE: {
    fr: () => 'L’accréditation est en vigueur : il n’y a pas de retour à demander.',
    en: () => 'The accreditation is in force: there is nothing to come back to.',
  },
  ACCREDITATION_RETURN_RENEWABLE: {
    fr: ({ until }) => `L’accréditation peut encore être renouvelée, jusqu’au ${longDay('fr', until)}.`,
    en: ({ until }) => `The accreditation can still be renewed, until ${longDay('en', until)}.`,
  },
  ACCREDITATION_RETURN_NOT_OFFERED: {
    fr: () => 'Le référentiel ne prévoit pas de retour après une telle absence : il faut une demande ordinaire.',
    en: () => 'The scheme provides for no return after such an absence: an ordinary application is the way.',
  },
  ACCREDITATION_PAUSE_OVER: {
    fr: () => 'Cette pause est terminée.',
    en: () => 'This pause is over.',
  },
};
