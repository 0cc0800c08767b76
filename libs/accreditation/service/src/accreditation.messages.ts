import { leftOutTexts, longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';
import { achievementMessages } from './words/achievement.messages.js';
import { assessmentMessages } from './words/assessment.messages.js';
import { assessorMessages } from './words/assessor.messages.js';
import { awardMessages } from './words/award.messages.js';
import { conditionMessages } from './words/condition.messages.js';
import { deceasedMessages } from './words/deceased.messages.js';
import { draftMessages } from './words/draft.messages.js';
import { feeMessages } from './words/fee.messages.js';
import { guidedMessages } from './words/guided.messages.js';
import { simulationMessages } from './words/simulation.messages.js';
import { paymentMessages } from './words/payment.messages.js';
import { poolMessages } from './words/pool.messages.js';
import { queueMessages } from './words/queue.messages.js';
import { loweringMessages } from './words/lowering.messages.js';
import { leavingMessages } from './words/leaving.messages.js';
import { reliefMessages } from './words/relief.messages.js';
import { renewalMessages } from './words/renewal.messages.js';
import { standingMessages } from './words/standing.messages.js';

/** Each reason for a no, and each reason why a piece of evidence does not count, in French and in English. */
export const messages: Messages = {
  ...Object.fromEntries(
    Object.entries(leftOutTexts).map(([code, { fr, en }]) => [code, { fr: () => fr, en: () => en }]),
  ),
  ...assessorMessages,
  ...poolMessages,
  ...awardMessages,
  ...conditionMessages,
  ...deceasedMessages,
  ...draftMessages,
  ...simulationMessages,
  ...assessmentMessages,
  ...leavingMessages,
  ...loweringMessages,
  ...guidedMessages,
  ...paymentMessages,
  ...feeMessages,
  ...reliefMessages,
  ...achievementMessages,
  ...renewalMessages,
  ...queueMessages,
  ...standingMessages,
  ACCREDITATION_YEAR_NOT_OVER: {
    fr: ({ last }) => `Ces chiffres ne portent que sur des années terminées, jusqu’à ${last}.`,
    en: ({ last }) => `These figures are of years that are over, up to ${last}.`,
  },
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
};
