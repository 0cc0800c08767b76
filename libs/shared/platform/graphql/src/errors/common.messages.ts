import type { Messages } from '../context/context-definition.js';

/** Sentences for what any context may refuse. */
export const commonMessages: Messages = {
  IDEMPOTENCY_KEY_REUSED: {
    fr: () => 'Ce formulaire a déjà servi à autre chose. Rechargez la page, puis recommencez.',
    en: () => 'This form was already used for something else. Reload the page, then try again.',
  },
};

export const problemSentences = {
  NOT_FOUND: { fr: 'Introuvable.', en: 'Not found.' },
  STALE: {
    fr: 'Quelqu’un l’a modifié entre-temps. Les deux versions vous sont montrées.',
    en: 'Somebody changed it in the meantime. Both versions are shown to you.',
  },
  INTERNAL: {
    fr: 'Quelque chose n’a pas fonctionné. Rien n’a été perdu ; réessayez dans un instant.',
    en: 'Something went wrong. Nothing was lost; try again in a moment.',
  },
} as const;
