import type { Messages } from '@standing/platform/graphql';

/** The sentences about groups and circles of peers: how many they are, and groups that their supervisor enters. */
export const groupMessages: Messages = {
  SUPERVISION_ZONE_UNKNOWN: {
    fr: () => 'Ce fuseau horaire n’existe pas : choisissez-en un dans la liste.',
    en: () => 'There is no such time zone: please choose one from the list.',
  },
  SUPERVISION_COUNTS_OF_GROUP_ONLY: {
    fr: () => 'Un nombre de personnes se donne pour un groupe ou entre pairs, non pour une séance individuelle.',
    en: () => 'A number of people is given of a group or of peers, not of an individual session.',
  },
  SUPERVISION_COUNT_OUT_OF_RANGE: {
    fr: ({ least, most }) => `Un groupe compte de ${least} à ${most} personnes, sans la personne qui l’anime.`,
    en: ({ least, most }) => `A group counts from ${least} to ${most} people, whoever leads it left out.`,
  },
  SUPERVISION_MORE_PRESENT_THAN_CONTRACTED: {
    fr: () => 'Il ne peut pas y avoir plus de personnes présentes que d’inscrites au groupe.',
    en: () => 'There cannot be more people present than belong to the group.',
  },
  SUPERVISION_NOBODY_ATTENDED: {
    fr: () => 'Cochez au moins une personne présente.',
    en: () => 'Tick at least one person who was there.',
  },
  SUPERVISION_PRESENT_BELOW_ATTENDANCE: {
    fr: () => 'Vous avez coché plus de personnes que vous n’en comptez de présentes.',
    en: () => 'You ticked more people than you count as present.',
  },
  SUPERVISION_SUBJECTS_MIXED: {
    fr: () =>
      'Un groupe porte sur le coaching ou sur la supervision, non sur les deux : enregistrez-le pour chacun des deux, à part.',
    en: () => 'A group is about coaching or about supervision, not about both: please enter each on its own.',
  },
  SUPERVISION_GROUP_OVERLAP: {
    fr: () => 'Une autre séance de cette personne avec vous occupe déjà ce moment.',
    en: () => 'Another session of this person with you already takes this time.',
  },
  SUPERVISION_LOGGED_THAT_DAY: {
    fr: () =>
      'Une séance avec vous est déjà enregistrée ce jour-là pour cette personne. S’il s’agit de la même, elle compte déjà : répondez-lui.',
    en: () =>
      'A session of this person with you is already logged on that day. If it is the same one, it is there already: answer that one.',
  },
  SUPERVISION_NOT_ENTERED_BY_SUPERVISOR: {
    fr: () => 'Vous avez enregistré cette séance vous-même : elle se modifie ou se retire.',
    en: () => 'You logged this session yourself: you can change it or withdraw it.',
  },
};
