import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** Why an application cannot be answered on a condition, or not anew yet. */
export const conditionMessages: Messages = {
  ACCREDITATION_CONDITION_HONOURED: {
    fr: ({ until }) =>
      `Une décision conditionnelle vaut jusqu’au ${longDay('fr', until)} inclus. D’ici là, le niveau peut être accordé, mais la demande ne peut pas être refusée, ni le délai prolongé.`,
    en: ({ until }) =>
      `A conditional decision is honoured up to and including ${longDay('en', until)}. Until then the level can be awarded, but the application cannot be declined, nor the term made longer.`,
  },
  ACCREDITATION_CONDITION_TOO_SHORT: {
    fr: ({ from }) =>
      `Une décision conditionnelle vaut au moins 28 jours : jusqu’au ${longDay('fr', from)} ou plus tard.`,
    en: ({ from }) => `A conditional decision is honoured for at least 28 days: until ${longDay('en', from)} or later.`,
  },
  ACCREDITATION_CONDITION_TOO_LONG: {
    fr: ({ until }) => `Une décision conditionnelle vaut deux ans au plus : jusqu’au ${longDay('fr', until)}.`,
    en: ({ until }) => `A conditional decision is honoured for two years at the most: until ${longDay('en', until)}.`,
  },
  ACCREDITATION_STILL_TO_SHOW_MISSING: {
    fr: () => 'Écrivez ce qui reste à montrer.',
    en: () => 'Write what is still to be shown.',
  },
  ACCREDITATION_LONGER_REASON_MISSING: {
    fr: () => 'Écrivez pourquoi le délai est prolongé.',
    en: () => 'Write why the term is made longer.',
  },
  ACCREDITATION_LONGER_REASON_NEEDLESS: {
    fr: () => 'Aucun délai ne court encore : il n’y a rien à prolonger.',
    en: () => 'There is no term yet, so there is none to make longer.',
  },
};
