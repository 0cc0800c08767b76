import type { Messages } from '@standing/platform/graphql';

/** Why a minimum may not be set so, or a rate not be recorded. */
export const minimumMessages: Messages = {
  INSURANCE_MINIMUM_FROM: {
    fr: () => 'Ce jour est passé. Un minimum vaut à partir d’aujourd’hui au plus tôt.',
    en: () => 'This day is over. A minimum holds from today at the earliest.',
  },
  INSURANCE_MINIMUM_AMOUNT: {
    fr: () => 'Indiquez un montant en chiffres, de vingt millions au plus.',
    en: () => 'Give an amount in figures, twenty million at the most.',
  },
  INSURANCE_MINIMUM_CURRENCY: {
    fr: () => 'Indiquez la devise du minimum en trois lettres, comme EUR.',
    en: () => 'Give the currency of the minimum in three letters, such as EUR.',
  },
  INSURANCE_MINIMUM_YEAR: {
    fr: () =>
      'Pour une année, indiquez un montant de vingt millions au plus, qui ne soit pas inférieur au minimum par sinistre. Sans minimum par sinistre, laissez-le vide.',
    en: () =>
      'For a year, give an amount of twenty million at the most that is no less than the minimum for one claim. Without a minimum for one claim, leave it empty.',
  },
  INSURANCE_MINIMUM_WITHIN: {
    fr: () =>
      'Si les frais de défense s’imputent sur le plafond, indiquez un montant plus élevé que le minimum pour une année, de vingt millions au plus. Sans minimum pour une année, laissez-le vide.',
    en: () =>
      'Where the costs of a defence are taken from the limit, give an amount above the minimum for a year, twenty million at the most. Without a minimum for a year, leave it empty.',
  },
  INSURANCE_RATE: {
    fr: () => 'Indiquez un taux en chiffres, comme 1.1732, avec neuf décimales au plus.',
    en: () => 'Give a rate in figures, such as 1.1732, with nine decimals at the most.',
  },
  INSURANCE_RATE_CURRENCY: {
    fr: () => 'Indiquez deux devises différentes en trois lettres, comme GBP et EUR.',
    en: () => 'Give two different currencies in three letters, such as GBP and EUR.',
  },
  INSURANCE_RATE_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Indiquez le jour dont vous avez lu le taux.',
    en: () => 'This day is yet to come. Give the day of which you read the rate.',
  },
  INSURANCE_RATE_SOURCE_MISSING: {
    fr: () => 'Indiquez où vous avez lu ce taux.',
    en: () => 'Say where you read this rate.',
  },
  INSURANCE_RATE_SOURCE_TOO_LONG: {
    fr: ({ longest }) => `La source ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The source cannot be longer than ${longest} characters.`,
  },
};
