import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

const ANSWERED = {
  withdrawn: { fr: 'Cette demande a été retirée.', en: 'This application was taken back.' },
  conditional: {
    fr: 'Cette demande a reçu une décision conditionnelle.',
    en: 'This application was answered with a conditional decision.',
  },
  declined: { fr: 'Cette demande a déjà reçu une réponse négative.', en: 'This application was already declined.' },
  awarded: { fr: 'Le niveau demandé ici est déjà accordé.', en: 'The level applied for here was already awarded.' },
} as const;

const answered = (status: unknown) => ANSWERED[status as keyof typeof ANSWERED] ?? ANSWERED.declined;

/** Why a level cannot be applied for, awarded or declined. */
export const awardMessages: Messages = {
  ACCREDITATION_APPLICATION_WAITING: {
    fr: () => 'Une de vos demandes est encore ouverte. Retirez-la avant d’en faire une autre.',
    en: () => 'An application of yours is still open. Take it back before making another.',
  },
  ACCREDITATION_APPLICATION_DECIDED: {
    fr: ({ status }) => answered(status).fr,
    en: ({ status }) => answered(status).en,
  },
  ACCREDITATION_AFTER_WITHDRAWAL: {
    fr: () =>
      'L’accréditation a été retirée ou a pris fin d’un commun accord : une demande ne suffit pas pour en obtenir une autre.',
    en: () => 'The accreditation was withdrawn or ended by consent: an application alone does not lead to another.',
  },
  ACCREDITATION_LEVEL_REDUCED: {
    fr: ({ from }) =>
      `Une décision de l’organisation a abaissé le niveau\u202f: un niveau plus élevé peut de nouveau être demandé à partir du ${longDay('fr', from)}.`,
    en: ({ from }) =>
      `A decision of the organisation has lowered the level: a higher one can be applied for again from ${longDay('en', from)} on.`,
  },
  ACCREDITATION_SUSPENDED: {
    fr: () => 'L’accréditation est suspendue\u202f: rien ne peut être accordé avant la fin de la suspension.',
    en: () => 'The accreditation is suspended: nothing can be awarded before the suspension ends.',
  },
  ACCREDITATION_LEVEL_HELD: {
    fr: ({ until }) =>
      until ? `Ce niveau est déjà en vigueur, jusqu’au ${longDay('fr', until)}.` : 'Ce niveau est déjà en vigueur.',
    en: ({ until }) =>
      until ? `This level is in force already, until ${longDay('en', until)}.` : 'This level is in force already.',
  },
  ACCREDITATION_HIGHER_LEVEL_HELD: {
    fr: () => 'Un niveau plus élevé est déjà en vigueur.',
    en: () => 'A higher level is in force already.',
  },
  ACCREDITATION_SELF_DECISION: {
    fr: () => 'Personne ne décide de sa propre demande. Une autre personne responsable du registre doit le faire.',
    en: () => 'Nobody decides on their own application. Another registrar has to.',
  },
  ACCREDITATION_LINE_UNMET: {
    fr: ({ fr }) => `Exigence non remplie : ${fr}.`,
    en: ({ en }) => `Requirement not met: ${en}.`,
  },
  ACCREDITATION_LINE_UNKNOWN: {
    fr: ({ fr }) =>
      `On ne sait pas si cette exigence est remplie, car la plateforme ne recueille pas encore ce qu’elle demande : ${fr}.`,
    en: ({ en }) =>
      `Nobody knows whether this requirement is met, since the platform does not collect what it asks for yet: ${en}.`,
  },
  ACCREDITATION_CODE_UNSIGNED: {
    fr: () => 'Le code de déontologie n’est pas signé.',
    en: () => 'The code of ethics is not signed.',
  },
  ACCREDITATION_SHOWN_NAME_MISSING: {
    fr: () => 'Indiquez le nom que le registre montrera.',
    en: () => 'Give the name that the register will show.',
  },
  ACCREDITATION_SHOWN_NAME_TOO_LONG: {
    fr: ({ most }) => `Le nom que le registre montre compte ${most} signes au plus.`,
    en: ({ most }) => `The name that the register shows has ${most} characters at the most.`,
  },
};
