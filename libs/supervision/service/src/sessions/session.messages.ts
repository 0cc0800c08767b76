import type { Messages } from '@standing/platform/graphql';
import { inWords } from '../day-in-words.js';

/** The sentences about sessions, and about confirming them. */
export const sessionMessages: Messages = {
  SUPERVISION_SESSION_IN_FUTURE: {
    fr: () => 'Cette date est à venir : enregistrez la séance une fois qu’elle a eu lieu.',
    en: () => 'This date is still to come: please log the session once it has been held.',
  },
  SUPERVISION_NO_LENGTH: {
    fr: () => 'Indiquez la durée de la séance.',
    en: () => 'Give the length of the session.',
  },
  SUPERVISION_TOO_LONG: {
    fr: () => 'Une séance dure au plus 24 heures : vérifiez la durée.',
    en: () => 'A session lasts 24 hours at the most: please check the length.',
  },
  SUPERVISION_START_UNREADABLE: {
    fr: () => 'Indiquez l’heure de début sous la forme 14:30.',
    en: () => 'Give the start time in the form 14:30.',
  },
  SUPERVISION_AGREEMENT_NOT_ACCEPTED: {
    fr: () => 'La séance pourra être enregistrée une fois l’accord accepté par le superviseur.',
    en: () => 'The session can be logged once the supervisor has accepted the agreement.',
  },
  SUPERVISION_OVERLAP: {
    fr: () => 'Une autre de vos séances occupe déjà ce moment : vérifiez la date, l’heure et la durée.',
    en: () => 'Another of your sessions already takes this time: please check the date, time and length.',
  },
  SUPERVISION_POSSIBLE_DUPLICATE: {
    fr: () =>
      'Une séance de même durée est déjà enregistrée ce jour-là avec cette personne. S’agit-il d’une autre séance ?',
    en: () => 'A session of the same length is already logged on that day with this person. Is this another one?',
  },
  SUPERVISION_ALREADY_DECIDED: {
    fr: () => 'Cette séance a déjà reçu une réponse ; elle est conservée.',
    en: () => 'This session has already been answered; that answer stands.',
  },
  SUPERVISION_SESSION_WITHDRAWN: {
    fr: () => 'Cette séance a été retirée entre-temps ; il n’y a plus rien à faire.',
    en: () => 'This session was withdrawn in the meantime; there is nothing left to do.',
  },
  SUPERVISION_SESSION_CHANGED: {
    fr: () => 'Cette séance a été modifiée depuis que vous l’avez lue : relisez-la avant de répondre.',
    en: () => 'This session was changed after you read it: please read it again before you answer.',
  },
  SUPERVISION_ASKED_TODAY: {
    fr: () => 'La confirmation de cette séance a déjà été demandée aujourd’hui. Vous pourrez la redemander demain.',
    en: () => 'Confirmation of this session was already asked for today. You can ask again tomorrow.',
  },
  SUPERVISION_CORRECTION_EMPTY: {
    fr: () => 'Indiquez ce qui est à corriger : la date ou la durée.',
    en: () => 'Say what is to be corrected: the date or the length.',
  },
  SUPERVISION_REASON_MISSING: {
    fr: () => 'Choisissez le motif pour lequel la séance n’est pas confirmée.',
    en: () => 'Choose the reason why the session is not confirmed.',
  },
  SUPERVISION_NOTHING_TO_UNDO: {
    fr: () => 'Aucune réponse n’est à reprendre pour cette séance.',
    en: () => 'There is no answer to take back for this session.',
  },
  SUPERVISION_UNDO_TOO_LATE: {
    fr: () =>
      'Une réponse peut être reprise pendant dix minutes ; ce délai est passé. Pour la suite, écrivez à l’organisation.',
    en: () => 'An answer can be taken back for ten minutes; that time has passed. Please write to the organisation.',
  },
  SUPERVISION_BEFORE_AGREEMENT: {
    fr: ({ startsOn }) => `L’accord commence le ${inWords(startsOn, 'fr')} ; vérifiez la date de la séance.`,
    en: ({ startsOn }) =>
      `The agreement begins on ${inWords(startsOn, 'en-GB')}; please check the date of the session.`,
  },
  SUPERVISION_RIGHT_ENDED: {
    fr: ({ endedOn }) =>
      `Le droit de superviser a pris fin le ${inWords(endedOn, 'fr')} : les séances tenues à partir de ce jour ne peuvent plus être confirmées ainsi.`,
    en: ({ endedOn }) =>
      `The right to supervise ended on ${inWords(endedOn, 'en-GB')}: sessions held from that day on can no longer be confirmed in this way.`,
  },
  SUPERVISION_RIGHT_SUSPENDED: {
    fr: ({ heldOn }) => `Une séance tenue le ${inWords(heldOn, 'fr')} ne peut pas être confirmée par ce superviseur.`,
    en: ({ heldOn }) => `A session held on ${inWords(heldOn, 'en-GB')} cannot be confirmed by this supervisor.`,
  },
  SUPERVISION_SUPERVISES_NOT_NOW: {
    fr: () => 'Aucun accord ne peut commencer avec cette personne en ce moment.',
    en: () => 'No agreement can begin with this person at present.',
  },
  SUPERVISION_SUPERVISOR_UNAVAILABLE: {
    fr: () =>
      'La plateforme ne peut plus joindre ce superviseur. Choisissez une autre personne, ou écrivez à l’organisation.',
    en: () => 'The platform can no longer reach this supervisor. Choose somebody else, or write to the organisation.',
  },
  SUPERVISION_SUPERVISES_NO_LONGER: {
    fr: ({ endedOn }) =>
      `Depuis le ${inWords(endedOn, 'fr')}, cette personne ne peut plus superviser : aucun accord ne peut commencer avec elle.`,
    en: ({ endedOn }) =>
      `Since ${inWords(endedOn, 'en-GB')} this person may no longer supervise: no agreement can begin with them.`,
  },
};
