import type { Messages } from '@standing/platform/graphql';
import { awardMessages } from './words/award.messages.js';
import { longDay } from './words/long-day.js';
import { standingMessages } from './words/standing.messages.js';

/** Each reason for a no, and each reason why a piece of evidence does not count, in French and in English. */
export const messages: Messages = {
  ...awardMessages,
  ...standingMessages,
  ACCREDITATION_NO_SCHEME: {
    fr: () => 'Aucun référentiel d’accréditation n’est en vigueur aujourd’hui.',
    en: () => 'No accreditation scheme is in force today.',
  },
  ACCREDITATION_LEVEL_UNKNOWN: {
    fr: ({ level }) => `Le référentiel en vigueur ne connaît pas le niveau « ${level} ».`,
    en: ({ level }) => `The scheme in force knows no level “${level}”.`,
  },
  ACCREDITATION_SCHEME_MISTAKE: {
    fr: ({ what }) => String(what),
    en: ({ what }) => String(what),
  },
  ACCREDITATION_VERSION_PUBLISHED: {
    fr: ({ version }) =>
      `La version « ${version} » de ce référentiel est déjà publiée. Une version publiée ne change plus.`,
    en: ({ version }) =>
      `Version “${version}” of this scheme is already published. What is published no longer changes.`,
  },
  ACCREDITATION_VALID_FROM_NOT_LATER: {
    fr: ({ last }) =>
      `Cette version doit entrer en vigueur après la dernière publiée, qui commence le ${longDay('fr', last)}.`,
    en: ({ last }) =>
      `This version must come into force after the last one published, which begins on ${longDay('en', last)}.`,
  },
  ACCREDITATION_KIND_NOT_COLLECTED: {
    fr: ({ kind }) => `La plateforme ne recueille pas encore « ${kind} ».`,
    en: ({ kind }) => `The platform does not collect “${kind}” yet.`,
  },
  ACCREDITATION_BODY_YEAR_UNKNOWN: {
    fr: () => 'Le mois où commence l’année de l’organisme n’est pas connu. Choisissez les trimestres civils.',
    en: () => 'The month in which the body’s year begins is not known. Choose civil quarters.',
  },
  ACCREDITATION_CODE_NOT_SIGNED: {
    fr: () => 'Le code de déontologie n’était pas signé ce jour-là.',
    en: () => 'The code of ethics was not signed on that day.',
  },
  ACCREDITATION_WITHDRAWN: {
    fr: () => 'Retirée par la personne qui l’avait déclarée.',
    en: () => 'Withdrawn by the person who declared it.',
  },
  ACCREDITATION_DECLINED: {
    fr: () => 'Déclinée par la personne qui devait la confirmer ou la vérifier.',
    en: () => 'Declined by whoever was asked to confirm or verify it.',
  },
  ACCREDITATION_OTHER_FORM: {
    fr: () => 'Cette forme de séance ne compte pas ici.',
    en: () => 'This form of session does not count here.',
  },
  ACCREDITATION_NOT_BEGUN: {
    fr: () => 'N’a pas encore commencé ce jour-là.',
    en: () => 'Had not begun on that day.',
  },
  ACCREDITATION_ENDED: {
    fr: () => 'Avait déjà pris fin ce jour-là.',
    en: () => 'Was already over on that day.',
  },
  ACCREDITATION_NOT_IN_WINDOW: {
    fr: () => 'En dehors des dates prises en compte.',
    en: () => 'Outside the days that are looked at.',
  },
  ACCREDITATION_TRUST_TOO_LOW: {
    fr: () => 'La preuve demandée ici n’est pas encore apportée.',
    en: () => 'Not yet backed by the proof that is asked for here.',
  },
  ACCREDITATION_NOT_TOLD_APART: {
    fr: () => 'Rien n’indique de quoi elle se distingue.',
    en: () => 'Nothing tells it apart from the others.',
  },
  ACCREDITATION_ALREADY_COUNTED: {
    fr: () => 'Une autre compte déjà pour la même chose.',
    en: () => 'Another already counts for the same thing.',
  },
};
