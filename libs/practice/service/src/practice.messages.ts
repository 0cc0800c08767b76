import type { Messages } from '@standing/platform/graphql';
import { charterMessages } from './charter/charter.messages.js';
import { continuityMessages } from './continuity/continuity.messages.js';
import { feedbackMessages } from './feedback/feedback.messages.js';
import { importMessages } from './imports/import.messages.js';
import { longDay } from './long-day.js';
import { recordMessages } from './record/record.messages.js';
import { vaultMessages } from './vault/vault.messages.js';

const hours = (minutes: string | number | undefined) => Math.floor(Number(minutes) / 60);

/** Each reason for a no, as a sentence that the person can act on. */
export const messages: Messages = {
  PRACTICE_PSEUDONYM_MISSING: {
    fr: () => 'Donnez un pseudonyme à cet accompagnement, par exemple « Client A » ou « Renard 12 ».',
    en: () => 'Give this engagement a pseudonym, for instance “Client A” or “Fox 12”.',
  },
  PRACTICE_PSEUDONYM_TOO_LONG: {
    fr: ({ longest }) => `Le pseudonyme ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The pseudonym cannot be longer than ${longest} characters.`,
  },
  PRACTICE_PSEUDONYM_IN_USE: {
    fr: () => 'Ce pseudonyme désigne déjà un autre de vos accompagnements.',
    en: () => 'This pseudonym already stands for another of your engagements.',
  },
  PRACTICE_CONTACT_IN_TEXT: {
    fr: ({ found }) =>
      `« ${found} » permettrait de joindre quelqu’un. Choisissez un pseudonyme sans adresse ni numéro de téléphone.`,
    en: ({ found }) =>
      `“${found}” is a way to reach somebody. Choose a pseudonym without an address or telephone number.`,
  },
  PRACTICE_POSSIBLE_NAME: {
    fr: ({ found }) =>
      `« ${found} » ressemble à un nom. Choisissez un pseudonyme, ou confirmez que ce n’est pas le nom d’une personne.`,
    en: ({ found }) => `“${found}” looks like a name. Choose a pseudonym, or confirm that it is nobody’s name.`,
  },
  PRACTICE_START_IN_FUTURE: {
    fr: () => 'Un accompagnement s’enregistre à partir du jour où il commence.',
    en: () => 'An engagement can be recorded from the day on which it begins.',
  },
  PRACTICE_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Notez une séance une fois qu’elle a eu lieu.',
    en: () => 'This day is yet to come. Log a session once it has been held.',
  },
  PRACTICE_BEFORE_ENGAGEMENT: {
    fr: ({ startedOn }) => `Cet accompagnement n’a commencé que le ${longDay('fr', startedOn)}.`,
    en: ({ startedOn }) => `This engagement only began on ${longDay('en', startedOn)}.`,
  },
  PRACTICE_AFTER_ENGAGEMENT: {
    fr: ({ endedOn }) => `Cet accompagnement a pris fin le ${longDay('fr', endedOn)}.`,
    en: ({ endedOn }) => `This engagement ended on ${longDay('en', endedOn)}.`,
  },
  PRACTICE_NO_LENGTH: {
    fr: () => 'Indiquez une durée d’au moins une minute.',
    en: () => 'Give a length of at least one minute.',
  },
  PRACTICE_TOO_LONG: {
    fr: () => 'Une séance ne peut pas durer plus de 24 heures. Notez chaque jour séparément.',
    en: () => 'A session cannot last more than 24 hours. Log each day on its own.',
  },
  PRACTICE_DAY_FULL: {
    fr: ({ logged }) => `Vous avez déjà noté ${hours(logged)} h ce jour-là : le total dépasserait 24 heures.`,
    en: ({ logged }) => `You have already logged ${hours(logged)} h on that day: the total would exceed 24 hours.`,
  },
  PRACTICE_POSSIBLE_DUPLICATE: {
    fr: () =>
      'Vous avez déjà noté une séance de même durée, ce jour-là, pour cet accompagnement. Confirmez s’il y en a eu deux.',
    en: () =>
      'You have already logged a session of the same length, on that day, for this engagement. Confirm if there were two.',
  },
  PRACTICE_DAYS_ASKED: {
    fr: ({ months }) => `Choisissez des jours qui se suivent, sur moins de ${months} mois.`,
    en: ({ months }) => `Choose days that follow each other, over less than ${months} months.`,
  },
  PRACTICE_ALREADY_WITHDRAWN: {
    fr: () => 'Cette séance est déjà retirée.',
    en: () => 'This session is already withdrawn.',
  },
  ...importMessages,
  ...charterMessages,
  ...recordMessages,
  ...feedbackMessages,
  ...vaultMessages,
  ...continuityMessages,
};
