import type { Messages } from '@standing/platform/graphql';

/** Why a bundle is not bound. */
export const ofBundles: Messages = {
  COMPLAINTS_BUNDLE_NOT_SERVED: {
    fr: () => 'Il n’y a rien à assembler : le dossier de l’audition n’est pas encore remis, ou aucune pièce n’y est.',
    en: () => 'There is nothing to bind: the hearing bundle is not served yet, or no paper is in it.',
  },
  COMPLAINTS_BUNDLE_TOO_LARGE: {
    fr: ({ pages }) =>
      `Ce dossier est trop lourd pour un seul fichier : ses pièces font plus de ${pages} pages ou de 100 Mo. Lisez-les une à une à l’écran.`,
    en: ({ pages }) =>
      `This bundle is too large for one file: its exhibits are more than ${pages} pages or 100 MB. Read them one by one on the screen.`,
  },
};
