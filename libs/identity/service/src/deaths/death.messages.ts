import type { Messages } from '@standing/platform/graphql';

/** Why a death cannot be recorded, or its record be taken back. */
export const deathMessages: Messages = {
  IDENTITY_DEATH_OWN: {
    fr: () => 'Votre propre fiche ne peut pas recevoir cet enregistrement de votre main.',
    en: () => 'This cannot be recorded by yourself on your own record.',
  },
  IDENTITY_DEATH_RECORDED: {
    fr: () => 'Un décès est déjà enregistré pour ce membre. Annulez-le d’abord pour en rectifier le jour.',
    en: () => 'A death is recorded of this member already. Take it back first to set its day right.',
  },
  IDENTITY_DEATH_AHEAD: {
    fr: () => 'Ce jour est à venir. Indiquez un jour passé ou aujourd’hui.',
    en: () => 'This day lies ahead. Give a day in the past, or today.',
  },
  IDENTITY_DEATH_LEARNT_BEFORE: {
    fr: () => 'L’organisme ne peut pas l’avoir appris avant le jour du décès.',
    en: () => 'The association cannot have learnt of it before the day of death.',
  },
  IDENTITY_DEATH_TAKEN_BACK: {
    fr: () => 'Cet enregistrement est déjà annulé.',
    en: () => 'This record was already taken back.',
  },
};
