import type { Messages } from '@standing/platform/graphql';

/** Why somebody may not be given a part in a case, why a panel does not decide so, and what is missing in a text. */
export const ofPeopleAndPanels: Messages = {
  COMPLAINTS_PERSON_MISSING: {
    fr: () => 'Désignez une personne, par son compte ou par sa référence au registre.',
    en: () => 'Name one person, by their account or by their reference in the register.',
  },
  COMPLAINTS_PERSON_UNKNOWN: {
    fr: () => 'Personne ici ne répond à cette désignation. Vérifiez la référence.',
    en: () => 'Nobody here is found so. Check the reference.',
  },
  COMPLAINTS_RESPONDENT_NAMED: {
    fr: () => 'Cette personne est déjà le coach concerné.',
    en: () => 'This person is named as the respondent already.',
  },
  COMPLAINTS_RESPONDENT_NOT_NAMED: {
    fr: () => 'Dites d’abord quel membre est concerné.',
    en: () => 'First say which member the case concerns.',
  },
  COMPLAINTS_SEATED_ALREADY: {
    fr: () => 'Cette personne siège déjà.',
    en: () => 'This person has a seat already.',
  },
  COMPLAINTS_PANEL_FULL: {
    fr: () => 'Tous les sièges sont pourvus.',
    en: () => 'Every seat is taken.',
  },
  COMPLAINTS_SEAT_MISSING: {
    fr: () => 'Dites à quel titre cette personne siège\u202f: présidence, coach ou membre extérieur.',
    en: () => 'Say from where this person sits: in the chair, as a coach or as a lay member.',
  },
  COMPLAINTS_SEAT_TAKEN: {
    fr: () => 'Ce siège est déjà pourvu.',
    en: () => 'Somebody has this seat already.',
  },
  COMPLAINTS_FUNCTION_HELD: {
    fr: () => 'Une autre personne tient déjà cette fonction dans le dossier.',
    en: () => 'Somebody else holds this function in the case already.',
  },
  COMPLAINTS_FUNCTION_NOT_HELD: {
    fr: () => 'Cette personne ne tient pas cette fonction dans le dossier.',
    en: () => 'This person does not hold this function in the case.',
  },
  COMPLAINTS_FUNCTION_NOT_HERE: {
    fr: () => 'La procédure de ce dossier ne connaît pas cette fonction.',
    en: () => 'The procedure of this case knows no such function.',
  },
  COMPLAINTS_NOTHING_WATCHED: {
    fr: () =>
      'Aucune sanction de ce dossier n’est suivie : aucune n’est en vigueur, ou elle n’a ni condition ni durée à examiner.',
    en: () =>
      'No sanction of this case is watched over: none is in force, or it has neither conditions nor a term to look at.',
  },
  COMPLAINTS_CONFLICT_DECLARED: {
    fr: () => 'Cette personne s’est récusée dans ce dossier.',
    en: () => 'This person has stepped aside from this case.',
  },
  COMPLAINTS_CONFLICT_KNOWN: {
    fr: () => 'Un conflit d’intérêts connu empêche cette personne de siéger dans ce dossier.',
    en: () => 'A known conflict of interest keeps this person from a seat in this case.',
  },
  COMPLAINTS_OFFICE_HELD: {
    fr: () =>
      'Qui siège au conseil d’administration ou gère le budget de la procédure ne décide dans aucun dossier. Une autre personne doit être désignée.',
    en: () =>
      'Whoever is on the board or manages the budget of the procedure decides in no case. Somebody else has to be appointed.',
  },
  COMPLAINTS_SIGNATURES_AWAITED: {
    fr: () => 'Votre fonction dans ce dossier attend l’accord de deux personnes sans conflit d’intérêts.',
    en: () => 'Your function in this case waits for two people without a conflict of interest to sign it off.',
  },
  COMPLAINTS_SIGNER_NOT_FREE: {
    fr: () => 'Seule une personne sans conflit d’intérêts peut donner son accord.',
    en: () => 'Only somebody without a conflict of interest can sign this off.',
  },
  COMPLAINTS_SIGNED_ALREADY: {
    fr: () => 'Cet accord est déjà donné.',
    en: () => 'This is signed off already.',
  },
  COMPLAINTS_REGISTRAR_TO_SIGN: {
    fr: () => 'L’un des deux accords doit être celui d’une personne responsable du registre.',
    en: () => 'One of the two signatures must be a registrar’s.',
  },
  COMPLAINTS_IMMEDIATE_NOT_HERE: {
    fr: () => 'Seul un retrait peut prendre effet immédiatement.',
    en: () => 'Only a withdrawal can take immediate effect.',
  },
  COMPLAINTS_IMMEDIATE_REASONS_MISSING: {
    fr: () => 'Écrivez pourquoi l’effet doit être immédiat.',
    en: () => 'Write why the effect must be immediate.',
  },
  COMPLAINTS_PROPOSAL_REPLACED: {
    fr: () => 'Une autre proposition a pris la place de celle-ci. Lisez-la d’abord.',
    en: () => 'Another proposal has taken the place of this one. Read it first.',
  },
  COMPLAINTS_CONCURRED_ALREADY: {
    fr: () => 'Vous soutenez déjà cette proposition.',
    en: () => 'You stand by this proposal already.',
  },
  COMPLAINTS_TEXT_MISSING: {
    fr: () => 'Écrivez ce texte.',
    en: () => 'Write this text.',
  },
  COMPLAINTS_CLAUSE_MISSING: {
    fr: () => 'Choisissez au moins un article du code\u202f: il fonde les griefs.',
    en: () => 'Choose at least one clause of the code: the charges are founded on it.',
  },
};
