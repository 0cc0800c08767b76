import type { Messages } from '@standing/platform/graphql';
import { inWords } from '../day-in-words.js';

/** The sentences about other proof of sessions. */
export const proofMessages: Messages = {
  SUPERVISION_PROOF_NO_SESSION: {
    fr: () => 'Choisissez au moins une séance.',
    en: () => 'Choose at least one session.',
  },
  SUPERVISION_PROOF_SEVERAL_SUPERVISORS: {
    fr: () => 'Donnez des pièces séparément pour chaque superviseur.',
    en: () => 'Give documents for each supervisor separately.',
  },
  SUPERVISION_PROOF_DOCUMENTS: {
    fr: ({ most }) => `Joignez entre une et ${most} pièces.`,
    en: ({ most }) => `Attach between one and ${most} documents.`,
  },
  SUPERVISION_PROOF_NAMES: {
    fr: () => 'Masquez les noms des clients dans les pièces, puis cochez la case (clause CF-1).',
    en: () => 'Hide the clients’ names in the documents, then tick the box (clause CF-1).',
  },
  SUPERVISION_PROOF_ASK_FIRST: {
    fr: () => 'Demandez d’abord à votre superviseur de confirmer cette séance.',
    en: () => 'Ask your supervisor to confirm this session first.',
  },
  SUPERVISION_PROOF_TOO_EARLY: {
    fr: ({ from }) =>
      `Votre superviseur peut encore répondre. Sans réponse, vous pourrez donner des pièces à partir du ${inWords(from, 'fr')}.`,
    en: ({ from }) =>
      `Your supervisor can still answer. If no answer has come, you can give documents from ${inWords(from, 'en-GB')}.`,
  },
  SUPERVISION_PROOF_WAITING: {
    fr: () => 'L’organisation examine les pièces données pour cette séance. Reprenez-les d’abord pour la modifier.',
    en: () => 'The organisation is looking at the documents for this session. Take them back first to change it.',
  },
  SUPERVISION_ACCEPTED_ON_DOCUMENTS: {
    fr: () => 'Cette séance a été admise sur pièces ; elle est conservée telle quelle.',
    en: () => 'This session was accepted on documents; it stays as it is.',
  },
  SUPERVISION_PROOF_CLOSED: {
    fr: () => 'Plus rien n’attend de décision ici : il n’y a rien à reprendre.',
    en: () => 'Nothing waits for a decision here any more: there is nothing to take back.',
  },
  SUPERVISION_PROOF_OWN: {
    fr: () => 'Ces pièces sont les vôtres : une autre personne doit en décider.',
    en: () => 'These documents are your own: somebody else has to decide on them.',
  },
  SUPERVISION_PROOF_OF_OWN_SESSIONS: {
    fr: () => 'Vous êtes le superviseur de ces séances : une autre personne doit en décider.',
    en: () => 'You are the supervisor of these sessions: somebody else has to decide on them.',
  },
  SUPERVISION_PROOF_RELATED: {
    fr: () => 'Une relation vous lie à ce coach : une autre personne doit en décider.',
    en: () => 'You have a relation to this coach: somebody else has to decide on them.',
  },
  SUPERVISION_PROOF_ANSWERED: {
    fr: () => 'Le superviseur a répondu entre-temps : sa réponse compte.',
    en: () => 'The supervisor answered in the meantime: that answer counts.',
  },
  SUPERVISION_PROOF_TAKEN_BACK: {
    fr: () => 'Le coach a repris ces pièces entre-temps ; il n’y a plus rien à décider.',
    en: () => 'The coach took these documents back in the meantime; there is nothing left to decide.',
  },
  SUPERVISION_PROOF_DECIDED: {
    fr: () => 'Une décision a déjà été prise pour cette séance ; elle est conservée.',
    en: () => 'This session has already been decided; that decision stands.',
  },
  SUPERVISION_PROOF_REASON_MISSING: {
    fr: () => 'Choisissez le motif pour lequel la séance n’est pas admise.',
    en: () => 'Choose the reason why the session is not accepted.',
  },
  SUPERVISION_PROOF_NOTE_TOO_LONG: {
    fr: ({ most }) => `Ce mot au coach dépasse ${most} caractères : raccourcissez-le.`,
    en: ({ most }) => `This sentence for the coach is longer than ${most} characters: please shorten it.`,
  },
  SUPERVISION_PROOF_NOT_ACCEPTED: {
    fr: () => 'Cette séance n’est pas admise sur pièces : il n’y a rien à annuler.',
    en: () => 'This session is not accepted on documents: there is nothing to reverse.',
  },
  SUPERVISION_FILE_UNKNOWN: {
    fr: () => 'Ce fichier n’a pas été reconnu. Choisissez-le à nouveau.',
    en: () => 'This file was not recognised. Choose it again.',
  },
  SUPERVISION_FILE_EXPIRED: {
    fr: () => 'Ce fichier a été envoyé il y a plus d’un jour. Choisissez-le à nouveau.',
    en: () => 'This file was sent more than a day ago. Choose it again.',
  },
  SUPERVISION_FILE_USED: {
    fr: () => 'Ce fichier est déjà joint. Choisissez-le à nouveau pour le joindre aussi ici.',
    en: () => 'This file is attached already. Choose it again to attach it here as well.',
  },
};
