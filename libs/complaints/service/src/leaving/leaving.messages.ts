import type { Messages } from '@standing/platform/graphql';

/** Why a respondent may not propose to leave, or a panel may not decide on it. */
export const ofLeaving: Messages = {
  COMPLAINTS_NOBODY_LEAVES: {
    fr: () => 'Aucune demande de départ n’attend de décision dans ce dossier.',
    en: () => 'No proposal to leave waits for a decision in this case.',
  },
  COMPLAINTS_LEAVING_ASKED: {
    fr: () => 'Une demande de départ attend déjà une décision.',
    en: () => 'A proposal to leave waits for a decision already.',
  },
  COMPLAINTS_LEAVING_ASKED_TWICE: {
    fr: () => 'Le départ se demande deux fois au plus dans un dossier.',
    en: () => 'To leave is proposed twice at the most in one case.',
  },
  COMPLAINTS_ADMITTED_IN_PART: {
    fr: () =>
      'Un départ suppose de reconnaître tous les griefs. Cochez chacun d’eux, ou laissez la procédure suivre son cours.',
    en: () => 'To leave, all of the charges have to be admitted. Tick each of them, or let the procedure go on.',
  },
  COMPLAINTS_NOT_CHARGED: {
    fr: () => 'Un des articles cochés ne figure pas dans les griefs.',
    en: () => 'One of the clauses that are ticked is not in the charges.',
  },
};
