import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** Each reason why something is not kept in the record of an engagement. */
export const recordMessages: Messages = {
  PRACTICE_TERMS_UNCHANGED: {
    fr: () => 'C’est déjà ce qui est noté pour cet accompagnement.',
    en: () => 'This is what stands for this engagement already.',
  },
  PRACTICE_PARTY_MISSING: {
    fr: () => 'Donnez un pseudonyme à cette partie, ou laissez-la de côté.',
    en: () => 'Give this party a pseudonym, or leave it out.',
  },
  PRACTICE_SPONSOR_IS_CLIENT: {
    fr: () => 'Le commanditaire porte le pseudonyme du client. Laissez-le de côté si le client paie lui-même.',
    en: () => 'The sponsor has the client’s pseudonym. Leave it out where the client pays.',
  },
  PRACTICE_RECEIVES_WITH_SPONSOR: {
    fr: () => 'Dites ce que reçoit le commanditaire s’il y en a un, et seulement dans ce cas.',
    en: () => 'Say what the sponsor receives where there is one, and only there.',
  },
  PRACTICE_COUNTRY_UNKNOWN: {
    fr: () => 'Choisissez un pays de la liste.',
    en: () => 'Choose a country from the list.',
  },
  PRACTICE_AGREED_LENGTH: {
    fr: () => 'La durée convenue va d’une minute à mille heures.',
    en: () => 'The length agreed lies between a minute and a thousand hours.',
  },
  PRACTICE_AGREED_BEFORE_START: {
    fr: ({ startedOn }) => `L’accompagnement n’a commencé que le ${longDay('fr', startedOn)}.`,
    en: ({ startedOn }) => `The engagement only began on ${longDay('en', startedOn)}.`,
  },
  PRACTICE_END_UNCHANGED: {
    fr: () => 'C’est déjà ce qui est noté de la fin de cet accompagnement.',
    en: () => 'This is what stands of the end of this engagement already.',
  },
  PRACTICE_END_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Notez la fin une fois qu’elle a eu lieu.',
    en: () => 'This day is yet to come. Say so once the engagement has ended.',
  },
  PRACTICE_END_BEFORE_START: {
    fr: ({ startedOn }) => `L’accompagnement n’a commencé que le ${longDay('fr', startedOn)}.`,
    en: ({ startedOn }) => `The engagement only began on ${longDay('en', startedOn)}.`,
  },
  PRACTICE_END_BEFORE_HOURS: {
    fr: ({ lastHeldOn }) => `Une séance y est notée le ${longDay('fr', lastHeldOn)}. La fin ne peut pas la précéder.`,
    en: ({ lastHeldOn }) => `A session is logged in it on ${longDay('en', lastHeldOn)}. It cannot end before that.`,
  },
  PRACTICE_MARK_UNCHANGED: {
    fr: () => 'C’est déjà noté à ce jour.',
    en: () => 'This is marked on that day already.',
  },
  PRACTICE_MARK_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Notez-le une fois que c’est fait.',
    en: () => 'This day is yet to come. Mark it once it is done.',
  },
  PRACTICE_MARK_TOO_EARLY: {
    fr: ({ startedOn }) =>
      `Ce jour précède de plus d’un an le début de l’accompagnement, le ${longDay('fr', startedOn)}.`,
    en: ({ startedOn }) => `This day is more than a year before the engagement began, on ${longDay('en', startedOn)}.`,
  },
  PRACTICE_MARK_NEEDS_SPONSOR: {
    fr: () => 'Ce point n’existe que dans un contrat à trois. Notez d’abord un commanditaire.',
    en: () => 'This item belongs to a contract between three. Say first who the sponsor is.',
  },
  PRACTICE_MARK_GONE: {
    fr: () => 'Cette note a déjà été remplacée ou reprise.',
    en: () => 'This mark was replaced or taken back already.',
  },
  PRACTICE_CONSENT_NOT_GIVEN: {
    fr: () => 'Aucun accord donné à ce jour ne peut être retiré.',
    en: () => 'No consent given by that day can be withdrawn.',
  },
  PRACTICE_CONSENT_WITHDRAWN_AFTER: {
    fr: () => 'Cet accord a été retiré ensuite. Reprenez d’abord ce retrait.',
    en: () => 'This consent was withdrawn later. Take that withdrawal back first.',
  },
};
