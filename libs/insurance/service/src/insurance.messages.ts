import type { Messages } from '@standing/platform/graphql';
import { checkMessages } from './checks/check.messages.js';
import { termsMessages } from './covers/terms.messages.js';
import { keepingMessages } from './keeping/keeping.messages.js';
import { longDay } from './long-day.js';
import { readingMessages } from './proposals/reading.messages.js';
import { minimumMessages } from './minimum/minimum.messages.js';
import { subcontractorMessages } from './subcontractors/subcontractor.messages.js';
import { obligationMessages } from './obligations/obligation.messages.js';

/** Each reason for a no, as a sentence that the person can act on. */
export const messages: Messages = {
  ...termsMessages,
  ...readingMessages,
  ...checkMessages,
  ...minimumMessages,
  ...subcontractorMessages,
  ...obligationMessages,
  ...keepingMessages,
  INSURANCE_INSURER_MISSING: {
    fr: () => 'Indiquez le nom de l’assureur.',
    en: () => 'Give the name of the insurer.',
  },
  INSURANCE_INSURER_TOO_LONG: {
    fr: ({ longest }) => `Le nom de l’assureur ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The name of the insurer cannot be longer than ${longest} characters.`,
  },
  INSURANCE_POLICY_MISSING: {
    fr: () => 'Indiquez le numéro du contrat, tel qu’il figure sur l’attestation.',
    en: () => 'Give the policy reference as the attestation shows it.',
  },
  INSURANCE_POLICY_TOO_LONG: {
    fr: ({ longest }) => `Le numéro du contrat ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `The policy reference cannot be longer than ${longest} characters.`,
  },
  INSURANCE_ENDS_BEFORE_START: {
    fr: ({ startsOn }) =>
      `L’assurance commence le ${longDay('fr', startsOn)}. Indiquez un dernier jour qui vient après.`,
    en: ({ startsOn }) => `The cover begins on ${longDay('en', startsOn)}. Give a last day that comes after it.`,
  },
  INSURANCE_TOO_LONG: {
    fr: ({ months }) => `Une attestation vaut pour ${months} mois au plus. Vérifiez les années.`,
    en: ({ months }) => `An attestation holds for ${months} months at the most. Check the years.`,
  },
  INSURANCE_ENDED_LONG_AGO: {
    fr: ({ months }) => `Cette assurance a pris fin il y a plus de ${months} mois. Elle ne peut plus compter.`,
    en: ({ months }) => `This cover ended more than ${months} months ago. It can no longer count.`,
  },
  INSURANCE_COUNTRY_MISSING: {
    fr: () => 'Choisissez au moins un pays où l’assurance couvre votre pratique.',
    en: () => 'Choose at least one country in which the cover holds for your practice.',
  },
  INSURANCE_COUNTRY_UNKNOWN: {
    fr: () => 'L’un des pays n’est pas dans la liste. Choisissez-le de nouveau.',
    en: () => 'One of the countries is not on the list. Choose it again.',
  },
  INSURANCE_PRACTICE_DAYS: {
    fr: ({ startsOn }) =>
      `Vous dites y exercer depuis le ${longDay('fr', startsOn)}. Indiquez un dernier jour qui ne vient pas avant.`,
    en: ({ startsOn }) =>
      `You say that you practise there from ${longDay('en', startsOn)}. Give a last day that does not come before it.`,
  },
  INSURANCE_ACTIVITY_MISSING: {
    fr: () => 'Choisissez au moins une activité couverte.',
    en: () => 'Choose at least one activity that is covered.',
  },
  INSURANCE_SAME_POLICY_OVERLAPS: {
    fr: ({ startsOn, endsOn }) =>
      `Ce contrat est déjà déclaré du ${longDay('fr', startsOn)} au ${longDay('fr', endsOn)}. Confirmez si cette période s’y ajoute.`,
    en: ({ startsOn, endsOn }) =>
      `This policy is already declared from ${longDay('en', startsOn)} to ${longDay('en', endsOn)}. Confirm if this period comes on top of it.`,
  },
  INSURANCE_ALREADY_VERIFIED: {
    fr: () => 'Cette assurance est déjà vérifiée. Elle ne change plus.',
    en: () => 'This cover is already verified. It no longer changes.',
  },
  INSURANCE_ALREADY_REFUSED: {
    fr: () => 'Cette assurance est déjà refusée. La personne peut la rectifier, et elle revient alors ici.',
    en: () => 'This cover is already refused. Its holder can set it right, and it then comes back here.',
  },
  INSURANCE_ALREADY_WITHDRAWN: {
    fr: () => 'Cette assurance a été retirée par la personne qui l’avait déclarée.',
    en: () => 'This cover was withdrawn by the person who declared it.',
  },
  INSURANCE_OWN_COVER: {
    fr: () => 'C’est votre propre assurance. Une autre personne de l’organisme doit la vérifier.',
    en: () => 'This is your own cover. Somebody else of the association has to verify it.',
  },
  INSURANCE_SEEN_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Indiquez le jour où vous avez vu l’attestation.',
    en: () => 'This day is yet to come. Give the day on which you saw the attestation.',
  },
  INSURANCE_LINK_OF_LETTER: {
    fr: () => 'La lettre d’un employeur est au nom de l’employeur, et elle seule. Choisissez un autre lien.',
    en: () => 'An employer’s letter is in the employer’s name, and nothing else is. Choose another link.',
  },
  INSURANCE_LINK_UNSEEN: {
    fr: () => 'Indiquez le jour où vous avez vu ce qui relie ce nom à la personne.',
    en: () => 'Give the day on which you saw what links this name with the person.',
  },
  INSURANCE_LINK_NEEDS_NOTHING: {
    fr: () => 'Ce lien ne demande pas de preuve. Laissez son jour vide.',
    en: () => 'This link needs no evidence. Leave its day empty.',
  },
  INSURANCE_MAP_DAYS: {
    fr: ({ months }) => `Choisissez des jours qui se suivent, sur moins de ${months} mois.`,
    en: ({ months }) => `Choose days that follow each other, over less than ${months} months.`,
  },
  INSURANCE_MAP_ROWS: {
    fr: ({ most }) => `La carte montre ${most} lignes au plus.`,
    en: ({ most }) => `The map shows ${most} rows at the most.`,
  },
};
