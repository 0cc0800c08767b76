import { longDay } from '@standing/accreditation/format';
import type { Messages } from '@standing/platform/graphql';

const OVER = {
  done: { fr: 'Cette simulation est déjà terminée.', en: 'This simulation is done already.' },
  cancelled: { fr: 'Cette simulation a déjà été arrêtée.', en: 'This simulation was stopped already.' },
  failed: { fr: 'Cette simulation a échoué.', en: 'This simulation failed.' },
} as const;

const over = (status: unknown) => OVER[status as keyof typeof OVER] ?? OVER.done;

/** Why a draft cannot be simulated, or a simulation not be stopped. */
export const simulationMessages: Messages = {
  ACCREDITATION_DRAFT_CLOSED: {
    fr: ({ status }) => (status === 'published' ? 'Ce projet est déjà publié.' : 'Ce projet a été abandonné.'),
    en: ({ status }) => (status === 'published' ? 'This draft is published already.' : 'This draft was discarded.'),
  },
  ACCREDITATION_DRAFT_HAS_MISTAKES: {
    fr: ({ count }) =>
      Number(count) > 1
        ? `Ce projet contient ${count} erreurs. Corrigez-les d’abord.`
        : 'Ce projet contient une erreur. Corrigez-la d’abord.',
    en: ({ count }) =>
      Number(count) > 1
        ? `This draft has ${count} mistakes. Correct them first.`
        : 'This draft has a mistake. Correct it first.',
  },
  ACCREDITATION_CHOICE_NOT_ONE: {
    fr: () => 'Choisissez soit une version publiée, soit un projet.',
    en: () => 'Choose either a published version or a draft.',
  },
  ACCREDITATION_SIMULATION_DAY_PAST: {
    fr: ({ today }) => `Choisissez un jour à partir d’aujourd’hui, le ${longDay('fr', today)}.`,
    en: ({ today }) => `Choose a day from today on, ${longDay('en', today)}.`,
  },
  ACCREDITATION_SIMULATION_DAY_FAR: {
    fr: ({ last }) => `Choisissez un jour d’ici dix ans, au plus tard le ${longDay('fr', last)}.`,
    en: ({ last }) => `Choose a day within ten years, at the latest ${longDay('en', last)}.`,
  },
  ACCREDITATION_SIMULATION_RUNNING: {
    fr: () => 'Une simulation de ce projet est déjà en cours. Attendez sa fin, ou arrêtez-la.',
    en: () => 'A simulation of this draft is running already. Wait for its end, or stop it.',
  },
  ACCREDITATION_SIMULATION_OVER: {
    fr: ({ status }) => over(status).fr,
    en: ({ status }) => over(status).en,
  },
};
