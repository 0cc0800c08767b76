import type { Messages } from '@standing/platform/graphql';

/** Why a file does not become evidence, and why it is not disclosed. */
export const ofEvidence: Messages = {
  COMPLAINTS_TOO_MANY_EXHIBITS: {
    fr: ({ most }) => `Un dossier contient au plus ${most} pièces. Réunissez plusieurs pages en un seul fichier.`,
    en: ({ most }) => `A case holds at most ${most} exhibits. Bring several pages together in one file.`,
  },
  COMPLAINTS_TITLE_MISSING: {
    fr: () => 'Donnez un intitulé à cette pièce.',
    en: () => 'Give this exhibit a title.',
  },
  COMPLAINTS_NOT_AN_ORIGINAL: {
    fr: () => 'Cette version est déjà caviardée. Choisissez la première version de la pièce.',
    en: () => 'This version is redacted already. Choose the first version of the exhibit.',
  },
  COMPLAINTS_FILE_UNKNOWN: {
    fr: () => 'Ce fichier n’est pas parvenu jusqu’ici. Envoyez-le de nouveau.',
    en: () => 'This file did not arrive here. Send it again.',
  },
  COMPLAINTS_FILE_EXPIRED: {
    fr: () => 'Ce fichier a été envoyé il y a plus d’un jour. Envoyez-le de nouveau.',
    en: () => 'This file was sent more than a day ago. Send it again.',
  },
  COMPLAINTS_FILE_ALREADY_USED: {
    fr: () => 'Ce fichier est déjà versé. Envoyez-le de nouveau pour le verser une autre fois.',
    en: () => 'This file is an exhibit already. Send it again to put it in another time.',
  },
  COMPLAINTS_NOT_FOR_A_PARTY: {
    fr: () => 'Les éléments de santé d’une autre personne ne sont communiqués à aucune partie.',
    en: () => 'What concerns another person’s health is disclosed to neither party.',
  },
  COMPLAINTS_DISCLOSURE_TOO_EARLY: {
    fr: () => 'Aucune pièce n’est encore communiquée à cette étape de la procédure.',
    en: () => 'Nothing is disclosed yet at this step of the procedure.',
  },
  COMPLAINTS_EXHIBIT_OF_PARTY: {
    fr: () => 'Cette pièce vient de cette partie, qui l’a déjà.',
    en: () => 'This exhibit comes from that party, who has it already.',
  },
  COMPLAINTS_DISCLOSED_ALREADY: {
    fr: () => 'Cette version est déjà communiquée.',
    en: () => 'This version is disclosed already.',
  },
  COMPLAINTS_REDACTED_VERSION_NEEDED: {
    fr: () => 'Cette partie ne peut en recevoir qu’une version caviardée. Versez-la d’abord.',
    en: () => 'That party can be given a redacted version of it only. First put that in.',
  },
  COMPLAINTS_TITLE_NAMES_COMPLAINANT: {
    fr: () => 'Cet intitulé contient le nom que le coach ne doit pas lire. Changez-le.',
    en: () => 'This title holds the name that the coach is not to read. Change it.',
  },
  COMPLAINTS_WITHDRAWN_ALREADY: {
    fr: () => 'Cette communication est déjà retirée de la vue.',
    en: () => 'This disclosure is out of sight already.',
  },
};
