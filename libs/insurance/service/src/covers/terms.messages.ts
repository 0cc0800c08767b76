import type { Messages } from '@standing/platform/graphql';
import { longDay } from '../long-day.js';

/** The same of what an attestation says beside who insures whom, when, where and for what. */
export const termsMessages: Messages = {
  INSURANCE_EMPLOYER_MISSING: {
    fr: () => 'Indiquez le nom de l’employeur, tel qu’il figure sur sa lettre.',
    en: () => 'Give the name of the employer as the letter shows it.',
  },
  INSURANCE_INSURED_TOO_LONG: {
    fr: ({ longest }) => `Le nom de l’assuré ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The name insured cannot be longer than ${longest} characters.`,
  },
  INSURANCE_BROKER_TOO_LONG: {
    fr: ({ longest }) => `Le nom du courtier ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The name of the broker cannot be longer than ${longest} characters.`,
  },
  INSURANCE_TERRITORY_TOO_LONG: {
    fr: ({ longest }) => `Le territoire ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The territory cannot be longer than ${longest} characters.`,
  },
  INSURANCE_TERM_OF_CLAIMS: {
    fr: () =>
      'Seule une garantie déclenchée par la réclamation reprend le passé ou a un délai subséquent. Changez le déclencheur, ou laissez cette case vide.',
    en: () =>
      'Only a cover that claims trigger takes up the past or has a subsequent period. Change the trigger, or leave this empty.',
  },
  INSURANCE_RETROACTIVE_AFTER_START: {
    fr: ({ startsOn }) =>
      `L’assurance commence le ${longDay('fr', startsOn)}. La reprise du passé commence ce jour-là au plus tard.`,
    en: ({ startsOn }) =>
      `The cover begins on ${longDay('en', startsOn)}. Its retroactive date is that day at the latest.`,
  },
  INSURANCE_SUBSEQUENT_MONTHS: {
    fr: ({ most }) => `Le délai subséquent compte entre 1 et ${most} mois.`,
    en: ({ most }) => `The subsequent period has between 1 and ${most} months.`,
  },
  INSURANCE_LIMIT_AMOUNT: {
    fr: () => 'Indiquez un plafond en chiffres, de vingt millions au plus, tel qu’il figure sur l’attestation.',
    en: () => 'Give the limit in figures, twenty million at the most, as the attestation shows it.',
  },
  INSURANCE_LIMITS_CROSSED: {
    fr: () => 'Le plafond par année ne peut pas être inférieur au plafond par sinistre.',
    en: () => 'The limit for a year cannot be lower than the limit for one claim.',
  },
  INSURANCE_CURRENCY: {
    fr: () => 'Indiquez la devise des plafonds en trois lettres, comme EUR.',
    en: () => 'Give the currency of the limits in three letters, such as EUR.',
  },
};
