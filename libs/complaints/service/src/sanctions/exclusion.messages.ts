import type { Messages } from '@standing/platform/graphql';

/** Why an exclusion is not recommended, nor recorded, and why nobody is restored by the platform after one (O10). */
export const ofExclusions: Messages = {
  COMPLAINTS_EXCLUSION_NO_ORGAN: {
    fr: () =>
      'La procédure de cette saisine ne confie l’exclusion à aucun organe. Une exclusion ne peut pas être recommandée.',
    en: () => 'The procedure of this case gives an exclusion to no organ. None can be recommended.',
  },
  COMPLAINTS_EXCLUSION_NOT_HERE: {
    fr: () => 'Une exclusion se recommande à côté d’un retrait, par l’instance qui le décide.',
    en: () => 'An exclusion is recommended beside a withdrawal, by the panel that decides it.',
  },
  COMPLAINTS_EXCLUSION_REASONS_MISSING: {
    fr: () => 'Écrivez pourquoi l’exclusion est recommandée.',
    en: () => 'Write why the exclusion is recommended.',
  },
  COMPLAINTS_EXCLUSION_NOT_RECOMMENDED: {
    fr: () => 'Aucune exclusion n’est recommandée dans ce dossier.',
    en: () => 'No exclusion is recommended in this case.',
  },
  COMPLAINTS_EXCLUSION_CONFIRMED: {
    fr: () => 'Ce que l’organe a décidé est déjà confirmé.',
    en: () => 'What the organ decided is already confirmed.',
  },
  COMPLAINTS_EXCLUDED_MISSING: {
    fr: () => 'Dites si l’organe a exclu la personne ou non.',
    en: () => 'Say whether the organ excluded the member or not.',
  },
  COMPLAINTS_ORGAN_DAY: {
    fr: () =>
      'Donnez le jour de la réunion de l’organe\u202f: au plus tôt celui où la décision est devenue définitive, au plus tard aujourd’hui.',
    en: () =>
      'Give the day on which the organ met: at the earliest the one on which the decision became final, at the latest today.',
  },
  COMPLAINTS_MEMBER_NOT_CALLED: {
    fr: () =>
      'Donnez le jour où la personne a reçu sa convocation, après la recommandation et avant la réunion. Une exclusion dont la procédure ne se prouve pas est annulée.',
    en: () =>
      'Give the day on which the member had the notice that called them, after the recommendation and before the meeting. An exclusion whose procedure cannot be proved is annulled.',
  },
  COMPLAINTS_CALLED_TOO_LATE: {
    fr: () => 'La personne doit avoir eu le délai que demandent les statuts entre sa convocation et la réunion.',
    en: () => 'The member must have had the days that the statutes ask between the notice and the meeting.',
  },
  COMPLAINTS_EXCLUSION_NOT_RECORDED: {
    fr: () => 'Ce que l’organe a décidé n’est pas encore enregistré.',
    en: () => 'What the organ decided is not recorded yet.',
  },
  COMPLAINTS_RESTORED_BY_STATUTES: {
    fr: ({ organ }) =>
      organ
        ? `Après une exclusion, le retour relève des statuts et non de cette page. Adressez-vous à l’organe qui a décidé\u202f: ${organ}.`
        : 'Après une exclusion, le retour relève des statuts et non de cette page. Adressez-vous à l’organe qui a décidé.',
    en: ({ organ }) =>
      organ
        ? `After an exclusion, coming back is for the statutes and not for this page. Write to the organ that decided: ${organ}.`
        : 'After an exclusion, coming back is for the statutes and not for this page. Write to the organ that decided.',
  },
};
