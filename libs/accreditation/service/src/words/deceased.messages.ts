import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** What is said to staff of a member who has died. */
export const deceasedMessages: Messages = {
  ACCREDITATION_STANDS_DECEASED: {
    fr: ({ reference, from }) =>
      `L’accréditation ${reference} a pris fin avec le décès du membre ; elle n’est plus en vigueur depuis le ${longDay('fr', from)}.`,
    en: ({ reference, from }) =>
      `Award ${reference} came to its end with the death of the member; it has not been in force since ${longDay('en', from)}.`,
  },
  ACCREDITATION_MEMBER_DECEASED: {
    fr: () => 'Le décès de ce membre est enregistré : rien n’est plus accordé.',
    en: () => 'The death of this member is recorded: nothing is awarded any more.',
  },
};
