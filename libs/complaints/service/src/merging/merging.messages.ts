import type { Messages } from '@standing/platform/graphql';

/** Why a complaint does not become a part of another. */
export const ofMerging: Messages = {
  COMPLAINTS_MERGE_ITSELF: {
    fr: () => 'Une saisine ne se joint pas à elle-même. Donnez la référence de l’autre.',
    en: () => 'A complaint is not merged into itself. Give the reference of the other one.',
  },
  COMPLAINTS_MERGE_OTHER_RESPONDENT: {
    fr: () => 'Les deux saisines ne concernent pas le même coach.',
    en: () => 'The two complaints are not about the same coach.',
  },
  COMPLAINTS_MERGE_INTO_MERGED: {
    fr: () => 'Cette saisine a elle-même été jointe à une autre. Joignez celle-ci à cette autre.',
    en: () => 'That complaint was itself merged into another. Merge this one into that other.',
  },
  COMPLAINTS_MERGE_INTO_CLOSED: {
    fr: () => 'Cette saisine est close\u202f: rien ne s’y joint plus.',
    en: () => 'That case is closed: nothing is joined to it any more.',
  },
  COMPLAINTS_MERGE_AMEND: {
    fr: () =>
      'Des griefs sont déjà notifiés dans cette saisine. Les faits nouveaux y entrent d’abord par une modification des griefs\u202f; les deux saisines restent distinctes.',
    en: () =>
      'Charges are served in that case already. New facts first come into it by amending the charges; the two cases stay apart.',
  },
  COMPLAINTS_MERGE_OTHER_PROCEDURE: {
    fr: () => 'L’autre saisine suit la procédure courte, où rien ne se joint. Elles restent distinctes.',
    en: () => 'The other case follows the short procedure, in which nothing is joined. They stay apart.',
  },
  COMPLAINTS_MERGE_NOT_IN_TRIAGE: {
    fr: () => 'L’autre saisine n’est pas à l’examen préalable en ce moment. Attendez qu’elle y soit.',
    en: () => 'The other case is not in triage at the moment. Wait until it is.',
  },
  COMPLAINTS_MERGE_EARLIER: {
    fr: () => 'Celle-ci est arrivée avant l’autre\u202f: c’est l’autre qui se joint à elle.',
    en: () => 'This one came before the other: the other is merged into it.',
  },
  COMPLAINTS_MERGE_APART: {
    fr: () =>
      'Rien n’établit que les deux saisines viennent de la même personne, nommée dans chacune. Elles restent distinctes et peuvent être entendues ensemble.',
    en: () =>
      'Nothing shows that both complaints are from one person who is named in each. They stay apart, and may be heard together.',
  },
  COMPLAINTS_MERGE_NOT_CONFIRMED: {
    fr: () => 'Demandez d’abord à l’auteur de la saisine si les deux sont de sa main, et déclarez sa réponse.',
    en: () => 'First ask the complainant whether both are theirs, and declare their answer.',
  },
  COMPLAINTS_MERGE_NOT_PROPOSED: {
    fr: () => 'La personne responsable du suivi doit d’abord proposer de joindre cette saisine à l’autre.',
    en: () => 'The case manager must first propose to merge this case into the other.',
  },
  COMPLAINTS_MERGE_NOT_KEPT: {
    fr: () => 'Devenez d’abord responsable du registre de l’autre saisine aussi.',
    en: () => 'First become a registrar of the other case, too.',
  },
  COMPLAINTS_CASE_MERGED: {
    fr: () =>
      'Cette saisine a été jointe à une autre, où tout se poursuit\u202f: plus personne n’y reçoit de fonction.',
    en: () => 'This complaint was merged into another, in which all goes on: nobody is given a function here any more.',
  },
};
