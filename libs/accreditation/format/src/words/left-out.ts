import type { EvidenceUse, LeftOutReason, Text } from '@standing/accreditation/requirements';
import type { Language } from '../mistake.js';

/** Why a piece of evidence does not count on a line, by the code of the reason. */
export const leftOutTexts: Readonly<Record<LeftOutReason, Text>> = {
  ACCREDITATION_CODE_NOT_SIGNED: {
    fr: 'Le code de déontologie n’était pas signé ce jour-là.',
    en: 'The code of ethics was not signed on that day.',
  },
  ACCREDITATION_WITHDRAWN: {
    fr: 'Retirée par la personne qui l’avait déclarée.',
    en: 'Withdrawn by the person who declared it.',
  },
  ACCREDITATION_DECLINED: {
    fr: 'Déclinée par la personne qui devait la confirmer ou la vérifier.',
    en: 'Declined by whoever was asked to confirm or verify it.',
  },
  ACCREDITATION_OTHER_FORM: {
    fr: 'Cette forme de séance ne compte pas ici.',
    en: 'This form of session does not count here.',
  },
  ACCREDITATION_OTHER_CATEGORY: {
    fr: 'Cette catégorie ne compte pas ici.',
    en: 'This category does not count here.',
  },
  ACCREDITATION_OTHER_GIVER: {
    fr: 'Cette règle ne compte pas les retours des personnes de cette qualité.',
    en: 'This rule does not count feedback from givers of this kind.',
  },
  ACCREDITATION_CONDITION_NOT_MET: {
    fr: 'Ne remplit pas une condition posée ici.',
    en: 'Does not meet a condition that is set here.',
  },
  ACCREDITATION_CONFIRMER_NOT_FIT: {
    fr: 'La personne qui l’a confirmée n’avait pas ce jour-là la qualité demandée ici.',
    en: 'Whoever confirmed it did not have the standing that is asked for here on that day.',
  },
  ACCREDITATION_CONFIRMER_RELATED: {
    fr: 'La personne qui l’a confirmée est trop proche de celle qui l’a déclarée.',
    en: 'Whoever confirmed it is too close to the person who declared it.',
  },
  ACCREDITATION_CONFIRMER_NOT_NEW: {
    fr: 'Une autre personne que jusqu’ici doit confirmer désormais.',
    en: 'Somebody else than before has to confirm from now on.',
  },
  ACCREDITATION_CONFIRMER_LATER_UNFIT: {
    fr: 'La personne qui l’a confirmée a perdu depuis la qualité demandée ici.',
    en: 'Whoever confirmed it has since lost the standing that is asked for here.',
  },
  ACCREDITATION_RATE_UNKNOWN: {
    fr: 'Le montant est dans une autre monnaie, et aucun cours n’a été gardé avec lui.',
    en: 'The amount is in another currency, and no rate was kept with it.',
  },
  ACCREDITATION_NOT_BEGUN: {
    fr: 'N’a pas encore commencé ce jour-là.',
    en: 'Had not begun on that day.',
  },
  ACCREDITATION_ENDED: {
    fr: 'Avait déjà pris fin ce jour-là.',
    en: 'Was already over on that day.',
  },
  ACCREDITATION_NOT_BEGUN_TO_COUNT: {
    fr: 'Précède ce à partir de quoi cette exigence compte.',
    en: 'Lies before what this requirement counts from.',
  },
  ACCREDITATION_NOT_IN_WINDOW: {
    fr: 'En dehors des dates prises en compte.',
    en: 'Outside the days that are looked at.',
  },
  ACCREDITATION_TRUST_TOO_LOW: {
    fr: 'La preuve demandée ici n’est pas encore apportée.',
    en: 'Not yet backed by the proof that is asked for here.',
  },
  ACCREDITATION_CONFIRMATION_OVERDUE: {
    fr: 'Restée trop longtemps sans réponse pour attendre encore une confirmation.',
    en: 'Left without an answer for too long to await one any more.',
  },
  ACCREDITATION_NOT_TOLD_APART: {
    fr: 'Rien n’indique de quoi elle se distingue.',
    en: 'Nothing tells it apart from the others.',
  },
  ACCREDITATION_ALREADY_COUNTED: {
    fr: 'Une autre compte déjà pour la même chose.',
    en: 'Another already counts for the same thing.',
  },
  ACCREDITATION_REPEATED: {
    fr: 'Répète ce qui ne compte qu’une fois.',
    en: 'Repeats what counts once only.',
  },
  ACCREDITATION_GROUP_SIZE_NOT_SAID: {
    fr: 'Le nombre de personnes du groupe n’est pas indiqué.',
    en: 'How many people the group was is not said.',
  },
  ACCREDITATION_CONVERTED: {
    fr: 'La conversion ne retient pas cette part.',
    en: 'This part is left out by conversion.',
  },
  ACCREDITATION_OVER_CEILING: {
    fr: 'Dépasse le plafond de ce qui compte ici.',
    en: 'Lies above the most that counts here.',
  },
  ACCREDITATION_COUNTED_ELSEWHERE: {
    fr: 'Compte déjà pour une autre exigence.',
    en: 'Counts for another requirement already.',
  },
};

/** Why the piece does not count, in the scheme's own words where it has any; null where it counts. */
export function leftOutSentence(
  { reason, says }: Pick<EvidenceUse, 'reason' | 'says'>,
  language: Language,
): string | null {
  return reason === null ? null : (says ?? leftOutTexts[reason])[language];
}
