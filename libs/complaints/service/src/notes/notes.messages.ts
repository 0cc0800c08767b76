import type { Messages } from '@standing/platform/graphql';

/** Why a note is not written. */
export const ofNotes: Messages = {
  COMPLAINTS_NOTE_MISSING: {
    fr: () => 'Écrivez quelque chose, ou retirez la note.',
    en: () => 'Write something, or take the note out.',
  },
  COMPLAINTS_NOTES_FULL: {
    fr: ({ most }) => `Vous avez déjà ${most} notes dans ce dossier. Retirez-en une d’abord.`,
    en: ({ most }) => `You have ${most} notes in this case already. Take one out first.`,
  },
};
