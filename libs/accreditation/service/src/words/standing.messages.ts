import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

/** Why a standing is what it is. */
export const standingMessages: Messages = {
  ACCREDITATION_STANDS_NEVER_AWARDED: {
    fr: () => 'Aucun niveau n’a été accordé.',
    en: () => 'No level has been awarded.',
  },
  ACCREDITATION_STANDS_FROM_LATER: {
    fr: ({ from }) =>
      `Aucun niveau n’était encore accordé ce jour-là ; le premier l’est depuis le ${longDay('fr', from)}.`,
    en: ({ from }) => `No level had been awarded on that day yet; the first holds from ${longDay('en', from)}.`,
  },
  ACCREDITATION_STANDS_BY_AWARD: {
    fr: ({ reference, since, until }) =>
      until
        ? `En vigueur par l’accréditation ${reference}, du ${longDay('fr', since)} au ${longDay('fr', until)}.`
        : `En vigueur par l’accréditation ${reference}, depuis le ${longDay('fr', since)}.`,
    en: ({ reference, since, until }) =>
      until
        ? `In force by award ${reference}, from ${longDay('en', since)} to ${longDay('en', until)}.`
        : `In force by award ${reference}, since ${longDay('en', since)}.`,
  },
  ACCREDITATION_STANDS_IN_GRACE: {
    fr: ({ reference, until }) =>
      `L’accréditation ${reference} est arrivée à son terme et reste en vigueur pendant le délai de grâce, jusqu’au ${longDay('fr', until)}.`,
    en: ({ reference, until }) =>
      `Award ${reference} has come to its end and stays in force during the period of grace, until ${longDay('en', until)}.`,
  },
  ACCREDITATION_STANDS_PENDING: {
    fr: ({ reference }) =>
      `Le renouvellement de l’accréditation ${reference} a été demandé à temps : elle reste en vigueur jusqu’à la réponse.`,
    en: ({ reference }) =>
      `The renewal of award ${reference} was asked for in time: it stays in force until it is answered.`,
  },
  ACCREDITATION_STANDS_EXPIRED: {
    fr: ({ reference, until }) => `L’accréditation ${reference} est arrivée à son terme le ${longDay('fr', until)}.`,
    en: ({ reference, until }) => `Award ${reference} ran out on ${longDay('en', until)}.`,
  },
  ACCREDITATION_STANDS_GIVEN_UP: {
    fr: ({ reference, from }) =>
      `La personne accréditée a rendu l’accréditation ${reference}, avec effet au ${longDay('fr', from)}.`,
    en: ({ reference, from }) => `The member gave up award ${reference} with effect from ${longDay('en', from)}.`,
  },
  ACCREDITATION_STANDS_GIVES_UP: {
    fr: ({ reference, from }) =>
      `La personne accréditée rend l’accréditation ${reference}, avec effet au ${longDay('fr', from)}.`,
    en: ({ reference, from }) => `The member gives up award ${reference} with effect from ${longDay('en', from)}.`,
  },
  ACCREDITATION_STANDS_LOWERS: {
    fr: ({ reference, from }) =>
      `À partir du ${longDay('fr', from)}, un niveau inférieur remplace l’accréditation ${reference}, à la demande de la personne accréditée.`,
    en: ({ reference, from }) =>
      `From ${longDay('en', from)}, a lower level takes the place of award ${reference}, by the member’s own wish.`,
  },
  ACCREDITATION_STANDS_REDUCED: {
    fr: ({ reference, from, applyFrom }) =>
      `Par une décision de l’organisation, l’accréditation ${reference} a pris la place d’un niveau plus élevé le ${longDay('fr', from)}.${
        applyFrom ? ` Un niveau plus élevé peut de nouveau être demandé à partir du ${longDay('fr', applyFrom)}.` : ''
      }`,
    en: ({ reference, from, applyFrom }) =>
      `By a decision of the organisation, award ${reference} took the place of a higher level on ${longDay('en', from)}.${
        applyFrom ? ` A higher level can be applied for again from ${longDay('en', applyFrom)} on.` : ''
      }`,
  },
  ACCREDITATION_STANDS_PAUSED: {
    fr: ({ reference, from }) =>
      `L’accréditation ${reference} est en pause depuis le ${longDay('fr', from)}, par choix de la personne accréditée ; sa durée continue de courir.`,
    en: ({ reference, from }) =>
      `Award ${reference} has been paused since ${longDay('en', from)} by the member’s own wish; its term runs on.`,
  },
  ACCREDITATION_STANDS_SUSPENDED: {
    fr: ({ reference, from }) =>
      `L’accréditation ${reference} est suspendue à titre conservatoire depuis le ${longDay('fr', from)}. Une mesure conservatoire ne constate aucun manquement ; sa durée continue de courir. L’organisation répond aux questions de la personne accréditée.`,
    en: ({ reference, from }) =>
      `Award ${reference} has been under interim suspension since ${longDay('en', from)}. An interim measure is not a finding; its term runs on. The organisation answers the member’s questions.`,
  },
  ACCREDITATION_STANDS_SUSPENDED_BY_SANCTION: {
    fr: ({ reference, from }) =>
      `L’accréditation ${reference} est sous suspension disciplinaire depuis le ${longDay('fr', from)}\u202f; sa durée continue de courir. L’organisation répond aux questions de la personne accréditée.`,
    en: ({ reference, from }) =>
      `Award ${reference} has been under a disciplinary suspension since ${longDay('en', from)}; its term runs on. The organisation answers the member’s questions.`,
  },
  ACCREDITATION_STANDS_WITHDRAWN: {
    fr: ({ reference, from }) => `L’accréditation ${reference} est retirée depuis le ${longDay('fr', from)}.`,
    en: ({ reference, from }) => `Award ${reference} has been withdrawn since ${longDay('en', from)}.`,
  },
  ACCREDITATION_STANDS_ENDED_BY_CONSENT: {
    fr: ({ reference, from }) =>
      `L’accréditation ${reference} a pris fin d’un commun accord\u202f; elle n’est plus en vigueur depuis le ${longDay('fr', from)}.`,
    en: ({ reference, from }) =>
      `Award ${reference} ended by consent; it has not been in force since ${longDay('en', from)}.`,
  },
};
