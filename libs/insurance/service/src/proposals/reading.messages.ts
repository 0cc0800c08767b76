import type { Messages } from '@standing/platform/graphql';

/** Why an attestation is not read, or not taken. */
export const readingMessages: Messages = {
  INSURANCE_FILE_UNKNOWN: {
    fr: () => 'Ce fichier n’est plus reconnu. Choisissez-le de nouveau.',
    en: () => 'This file is no longer recognised. Choose it again.',
  },
  INSURANCE_FILE_EXPIRED: {
    fr: () => 'Ce fichier a été envoyé il y a plus d’un jour. Choisissez-le de nouveau.',
    en: () => 'This file was sent more than a day ago. Choose it again.',
  },
  INSURANCE_FILE_ALREADY_USED: {
    fr: () => 'Ce fichier est déjà celui d’une assurance. Choisissez-le de nouveau.',
    en: () => 'This file is the attestation of a cover already. Choose it again.',
  },
  INSURANCE_READ_TOO_OFTEN: {
    fr: () =>
      'Beaucoup de fichiers ont été lus en peu de temps. Attendez une heure, ou remplissez les champs vous-même.',
    en: () => 'Many files were read in a short time. Wait an hour, or fill in the fields yourself.',
  },
};
