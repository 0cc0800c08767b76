import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** Why a case is not erased, or not held. */
export const ofRetention: Messages = {
  COMPLAINTS_RETENTION_MONTHS: {
    fr: ({ least, most }) => `Donnez un nombre de mois entier, de ${least} à ${most}.`,
    en: ({ least, most }) => `Give a whole number of months, from ${least} to ${most}.`,
  },
  COMPLAINTS_HOLD_NOT_AHEAD: {
    fr: () => 'Donnez un jour à venir pour réexaminer cette conservation.',
    en: () => 'Give a day that is ahead on which this hold is looked at again.',
  },
  COMPLAINTS_HOLD_TOO_LONG: {
    fr: ({ months }) => `Pour ce motif, le réexamen a lieu dans les ${months} mois.`,
    en: ({ months }) => `For this reason, the hold is looked at again within ${months} months.`,
  },
  COMPLAINTS_HOLD_OVER: {
    fr: () => 'Cette conservation a déjà pris fin.',
    en: () => 'This hold is over already.',
  },
  COMPLAINTS_CASE_NOT_ENDED: {
    fr: () => 'Le dossier n’est pas clos\u202f: rien n’en est effacé.',
    en: () => 'The case is not closed: nothing of it is erased.',
  },
  COMPLAINTS_ERASURE_TOO_EARLY: {
    fr: ({ from }) => `L’effacement peut être proposé à partir du ${longDay('fr', from)}.`,
    en: ({ from }) => `That it is erased may be proposed from ${longDay('en', from)} on.`,
  },
  COMPLAINTS_ERASURE_HELD: {
    fr: ({ until }) => `Le dossier est conservé jusqu’au réexamen du ${longDay('fr', until)}.`,
    en: ({ until }) => `The case is held until the review of ${longDay('en', until)}.`,
  },
  COMPLAINTS_ERASURE_LINKED: {
    fr: () => 'Un autre dossier sur la même personne est en cours.',
    en: () => 'Another case about the same person goes on.',
  },
  COMPLAINTS_ERASURE_PROPOSED: {
    fr: () => 'L’effacement est déjà proposé.',
    en: () => 'That it is erased is proposed already.',
  },
  COMPLAINTS_ERASURE_NOT_PROPOSED: {
    fr: () => 'Personne n’a encore proposé l’effacement.',
    en: () => 'Nobody has proposed yet that it is erased.',
  },
  COMPLAINTS_ERASURE_NOT_YET: {
    fr: ({ from }) => `L’effacement peut être confirmé à partir du ${longDay('fr', from)}.`,
    en: ({ from }) => `It may be confirmed from ${longDay('en', from)} on.`,
  },
};
