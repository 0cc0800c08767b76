import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** Each reason why a charter is not annexed so. */
export const charterMessages: Messages = {
  PRACTICE_ANNEX_UNCHANGED: {
    fr: () => 'C’est déjà ce qui est noté pour cet accompagnement.',
    en: () => 'This is what stands for this engagement already.',
  },
  PRACTICE_ANNEX_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Notez l’annexe une fois que le contrat la porte.',
    en: () => 'This day is yet to come. Say so once the contract carries it.',
  },
  PRACTICE_ANNEX_BEFORE_VERSION: {
    fr: ({ publishedOn }) => `Cette version de la charte n’a été publiée que le ${longDay('fr', publishedOn)}.`,
    en: ({ publishedOn }) => `This version of the charter was only published on ${longDay('en', publishedOn)}.`,
  },
  PRACTICE_ANNEX_ENDS_BEFORE_IT_BEGAN: {
    fr: ({ annexedOn }) => `La charte n’a été annexée que le ${longDay('fr', annexedOn)}.`,
    en: ({ annexedOn }) => `The charter was only annexed on ${longDay('en', annexedOn)}.`,
  },
};
