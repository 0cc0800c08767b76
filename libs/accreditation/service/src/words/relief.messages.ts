import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

const ANSWERED = {
  granted: { fr: 'Cette demande est déjà acceptée.', en: 'This request was already granted.' },
  refused: { fr: 'Cette demande a déjà reçu une réponse négative.', en: 'This request was already refused.' },
  withdrawn: { fr: 'Cette demande a été retirée.', en: 'This request was taken back.' },
} as const;

const answered = (status: unknown) => ANSWERED[status as keyof typeof ANSWERED] ?? ANSWERED.withdrawn;

/** Why leave, a waiver or an extension cannot be asked for, granted, ended or corrected. */
export const reliefMessages: Messages = {
  ACCREDITATION_RELIEF_DAYS_REVERSED: {
    fr: () => 'Le dernier jour ne peut pas précéder le premier.',
    en: () => 'The last day must not come before the first.',
  },
  ACCREDITATION_RELIEF_TOO_LONG: {
    fr: ({ most }) => `Une même demande couvre ${most} mois au plus.`,
    en: ({ most }) => `One request covers ${most} months at the most.`,
  },
  ACCREDITATION_RELIEF_OVER: {
    fr: () => 'Une prolongation ne peut pas être déjà terminée.',
    en: () => 'An extension cannot be over already.',
  },
  ACCREDITATION_RELIEF_OVERLAPS: {
    fr: ({ from, until }) =>
      `Ces jours sont déjà demandés ou accordés, du ${longDay('fr', from)} au ${longDay('fr', until)}.`,
    en: ({ from, until }) =>
      `Some of these days are asked for or granted already, from ${longDay('en', from)} to ${longDay('en', until)}.`,
  },
  ACCREDITATION_RELIEF_OWN: {
    fr: () => 'Personne n’accorde un congé, une dispense ou une prolongation à soi-même.',
    en: () => 'Nobody grants leave, a waiver or an extension to themself.',
  },
  ACCREDITATION_RELIEF_ANSWERED: {
    fr: ({ status }) => answered(status).fr,
    en: ({ status }) => answered(status).en,
  },
  ACCREDITATION_RELIEF_NOT_GRANTED: {
    fr: () => 'Seul ce qui est accordé peut être écourté ou corrigé.',
    en: () => 'Only what was granted can be ended or corrected.',
  },
  ACCREDITATION_RELIEF_END_OUTSIDE: {
    fr: ({ from, until }) =>
      `Le dernier jour doit se situer entre le ${longDay('fr', from)} et la veille du ${longDay('fr', until)}.`,
    en: ({ from, until }) =>
      `The last day must lie from ${longDay('en', from)} to the day before ${longDay('en', until)}.`,
  },
  ACCREDITATION_RELIEF_FOR_NOBODY: {
    fr: () => 'Choisissez au moins un membre.',
    en: () => 'Choose at least one member.',
  },
  ACCREDITATION_RELIEF_FOR_TOO_MANY: {
    fr: ({ most }) => `Choisissez ${most} membres au plus à la fois.`,
    en: ({ most }) => `Choose ${most} members at the most at a time.`,
  },
};
