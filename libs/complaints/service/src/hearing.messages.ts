import type { Messages } from '@standing/platform/graphql';

/** Why a step of a hearing, an appeal or a stay may not be taken, under the whole procedure. */
export const ofHearings: Messages = {
  COMPLAINTS_PANEL_NOT_SEATED: {
    fr: () => 'L’instance comprend une présidence, un coach et une personne extérieure au métier.',
    en: () => 'The panel is a chair, a coach and a lay person.',
  },
  COMPLAINTS_PANEL_NEW_NEEDED: {
    fr: () => 'Après un renvoi, d’autres personnes doivent siéger.',
    en: () => 'A case that was sent back is heard by other people.',
  },
  COMPLAINTS_PANEL_NOT_NAMED: {
    fr: () => 'Les parties doivent d’abord connaître la composition de l’instance.',
    en: () => 'The parties must first be told who sits in the panel.',
  },
  COMPLAINTS_OBJECTION_TIME_OVER: {
    fr: () => 'Le délai pour récuser est passé.',
    en: () => 'The time to object is over.',
  },
  COMPLAINTS_NO_OBJECTION: {
    fr: () => 'Aucune récusation n’attend de réponse.',
    en: () => 'No objection waits for an answer.',
  },
  COMPLAINTS_OBJECTIONS_NOT_OVER: {
    fr: () => 'Le délai de récusation court encore, ou une récusation attend sa réponse.',
    en: () => 'The time to object still runs, or an objection waits for its answer.',
  },
  COMPLAINTS_NOTICE_TOO_SHORT: {
    fr: () => 'L’audition se tient au plus tôt vingt-huit jours après la convocation.',
    en: () => 'The hearing is held twenty-eight days after its notice at the earliest.',
  },
  COMPLAINTS_NOTICE_NOT_GIVEN: {
    fr: () => 'Les parties doivent d’abord être convoquées.',
    en: () => 'Notice of the hearing must first be given.',
  },
  COMPLAINTS_NOTICE_NOT_PROVED: {
    fr: () => 'La remise de la convocation n’est pas prouvée.',
    en: () => 'It is not proved that the notice came.',
  },
  COMPLAINTS_BUNDLE_TOO_LATE: {
    fr: () => 'Le dossier de l’audition se remet au moins quatorze jours avant l’audition.',
    en: () => 'The bundle is served fourteen days before the hearing at the latest.',
  },
  COMPLAINTS_POSTPONED_TWICE: {
    fr: () => 'L’audition a déjà été reportée deux fois.',
    en: () => 'The hearing has been postponed twice already.',
  },
  COMPLAINTS_NOT_THE_CHAIR: {
    fr: () => 'Cet acte revient à la présidence de l’instance.',
    en: () => 'This act is for the chair of the panel.',
  },
  COMPLAINTS_HEARING_NOT_YET: {
    fr: () => 'Le jour de l’audition n’est pas venu.',
    en: () => 'The day of the hearing has not come.',
  },
  COMPLAINTS_ADJOURNED_TOO_LONG: {
    fr: () => 'Donnez le jour de la reprise, dans les soixante jours.',
    en: () => 'Give the day on which it goes on, within sixty days.',
  },
  COMPLAINTS_PANEL_CHANGED: {
    fr: () => `L’instance n’est plus la même\u202f: les deux parties doivent y consentir par écrit.`,
    en: () => 'The panel is no longer the same: both parties must agree to that in writing.',
  },
  COMPLAINTS_FACTS_NOT_SAID: {
    fr: () => 'Dites si les faits sont établis.',
    en: () => 'Say whether the facts are proven.',
  },
  COMPLAINTS_FACTS_FOUND: {
    fr: () => 'Il est déjà dit si les faits sont établis.',
    en: () => 'It is already decided whether the facts are proven.',
  },
  COMPLAINTS_FACTS_NOT_PROVEN: {
    fr: () => 'Aucun fait n’est établi.',
    en: () => 'No facts are proven.',
  },
  COMPLAINTS_BREACH_NOT_SAID: {
    fr: () => 'Dites si les faits établis constituent un manquement.',
    en: () => 'Say whether what is proven is a breach.',
  },
  COMPLAINTS_BREACH_FOUND: {
    fr: () => 'Il est déjà dit s’il y a manquement.',
    en: () => 'It is already decided whether there is a breach.',
  },
  COMPLAINTS_NO_BREACH_YET: {
    fr: () => 'Les décisions antérieures ne se lisent qu’une fois le manquement retenu.',
    en: () => 'Earlier findings are read only once a breach is found.',
  },
  COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW: {
    fr: () => 'Cette décision ne découle pas de ce qui a été établi.',
    en: () => 'This outcome does not follow from what was found.',
  },
  COMPLAINTS_NO_MAJORITY: {
    fr: () => 'Il faut la majorité de l’instance.',
    en: () => 'It takes a majority of the panel.',
  },
  COMPLAINTS_NO_REINFORCED_MAJORITY: {
    fr: () => 'Le retrait se décide à l’unanimité, ou à deux voix dont celle de la personne extérieure au métier.',
    en: () => 'A withdrawal takes all three, or two of whom one is the lay member.',
  },
  COMPLAINTS_NOT_VARIED: {
    fr: () => 'La décision n’a pas été modifiée en recours.',
    en: () => 'The decision was not varied on appeal.',
  },
  COMPLAINTS_OBJECTED_MISSING: {
    fr: () => 'Dites de quel membre de l’instance il s’agit.',
    en: () => 'Say which member of the panel it is about.',
  },
  COMPLAINTS_APPEAL_GROUND_MISSING: {
    fr: () => 'Dites sur quoi porte le recours.',
    en: () => 'Say on what ground the appeal is made.',
  },
  COMPLAINTS_APPEAL_HEARD: {
    fr: () => 'Ce recours a déjà été entendu.',
    en: () => 'This appeal was heard already.',
  },
  COMPLAINTS_APPEALED_ALREADY: {
    fr: () => `Cette décision est issue d’un recours\u202f: il n’y en a pas d’autre.`,
    en: () => 'This decision came from an appeal: there is no other.',
  },
  COMPLAINTS_UPHELD_MISSING: {
    fr: () => 'Dites si la récusation est accueillie.',
    en: () => 'Say whether the objection is upheld.',
  },
  COMPLAINTS_UPHELD_SEAT: {
    fr: () => `Si la récusation est accueillie, dites qui quitte l’instance\u202f; sinon, personne ne la quitte.`,
    en: () => 'Where the objection is upheld, say who leaves the panel; where it is not, nobody does.',
  },
  COMPLAINTS_OBJECTION_UPHELD: {
    fr: () => 'Cette personne a été récusée dans ce dossier.',
    en: () => 'An objection to this person was upheld in this case.',
  },
  COMPLAINTS_NOTICE_PROVED: {
    fr: () => 'La remise de la convocation est déjà prouvée.',
    en: () => 'It is already proved that the notice came.',
  },
  COMPLAINTS_PROOF_MISSING: {
    fr: () => 'Dites comment la remise est prouvée.',
    en: () => 'Say by what it is proved.',
  },
  COMPLAINTS_PROOF_DAY: {
    fr: () => 'Donnez le jour de la remise, entre la convocation et aujourd’hui.',
    en: () => 'Give the day on which it came, between the notice and today.',
  },
  COMPLAINTS_HISTORY_OPENED: {
    fr: () => 'Les décisions antérieures sont déjà ouvertes.',
    en: () => 'Earlier findings are open already.',
  },
  COMPLAINTS_HISTORY_NOT_OPENED: {
    fr: () => `Le manquement est retenu\u202f: l’instance ouvre maintenant les décisions antérieures.`,
    en: () => 'A breach is found: the panel now opens earlier findings.',
  },
  COMPLAINTS_STAY_MISSING: {
    fr: () => 'Dites ce que le dossier attend.',
    en: () => 'Say what the case waits for.',
  },
  COMPLAINTS_STAY_NOT_PROPOSED: {
    fr: () => 'Le sursis doit d’abord être proposé.',
    en: () => 'The stay must first be proposed.',
  },
  COMPLAINTS_NOT_STAYED: {
    fr: () => 'Il n’y a pas de sursis dans ce dossier.',
    en: () => 'The case is not stayed.',
  },
  COMPLAINTS_STAYED_ALREADY: {
    fr: () => 'Il y a déjà un sursis dans ce dossier.',
    en: () => 'The case is stayed already.',
  },
};
