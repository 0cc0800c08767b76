import type { Messages } from '@standing/platform/graphql';

/** Why a chapter cannot be kept so, or somebody cannot be moved into it or out of it. */
export const chapterMessages: Messages = {
  IDENTITY_CHAPTER_NAME_TAKEN: {
    fr: () => 'Une autre section porte déjà ce nom.',
    en: () => 'Another chapter has this name already.',
  },
  IDENTITY_CHAPTER_HAS_MEMBERS: {
    fr: ({ count }) =>
      `Des membres y appartiennent encore ce jour-là ou après\u202f: ${String(count)}. Retirez-les d’abord, ou placez-les dans une autre section.`,
    en: ({ count }) =>
      `Members still belong to it on that day or later: ${String(count)}. Take them out first, or put them into another chapter.`,
  },
  IDENTITY_CHAPTER_DISSOLVED: {
    fr: () => 'Cette section est dissoute, ou l’est avant la fin de l’appartenance.',
    en: () => 'This chapter is dissolved, or will be while somebody would still belong to it.',
  },
  IDENTITY_CHAPTER_MEMBER_UNKNOWN: {
    fr: () => 'Cette personne est inconnue de l’organisme.',
    en: () => 'The association does not know this person.',
  },
  IDENTITY_CHAPTER_MEMBER_DECEASED: {
    fr: () => 'Le décès de ce membre est enregistré.',
    en: () => 'The death of this member is recorded.',
  },
  IDENTITY_CHAPTER_ALREADY_IN: {
    fr: () => 'Ce membre appartient déjà à cette section ce jour-là.',
    en: () => 'This member belongs to the chapter on that day already.',
  },
  IDENTITY_CHAPTER_NOT_IN: {
    fr: () => 'Ce membre n’appartient pas à cette section ce jour-là.',
    en: () => 'This member does not belong to the chapter on that day.',
  },
  IDENTITY_CHAPTER_DAY_FAR: {
    fr: () => 'Ce jour est trop éloigné. Indiquez un jour d’ici un an.',
    en: () => 'This day is too far ahead. Give a day within a year.',
  },
  IDENTITY_CHAPTER_TAKEN_BACK: {
    fr: () => 'Cet enregistrement est déjà annulé.',
    en: () => 'This was already taken back.',
  },
  IDENTITY_CHAPTER_NOBODY: {
    fr: () => 'Choisissez au moins un membre.',
    en: () => 'Choose one member at least.',
  },
  IDENTITY_CHAPTER_TOO_MANY: {
    fr: ({ most }) => `Choisissez ${String(most)} membres au plus à la fois.`,
    en: ({ most }) => `Choose ${String(most)} members at a time at the most.`,
  },
};
