import type { Step } from '@standing/complaints/rules';
import type { Messages } from '@standing/platform/graphql';

const STEP_NAMES: Readonly<Record<Step, { readonly fr: string; readonly en: string }>> = {
  'charges-served': {
    fr: 'les griefs notifiés par écrit, et leur remise prouvée',
    en: 'charges served in writing, with proof that they came',
  },
  'reply-or-time-run': {
    fr: 'la réponse du coach concerné, ou la fin de son délai',
    en: 'the respondent’s reply, or the end of its time',
  },
  'decided-by-others': {
    fr: 'une décision motivée, prise par trois personnes qui n’ont pas suivi le dossier',
    en: 'a decision with reasons, by three people who did not manage the case',
  },
  notified: { fr: 'la notification de la décision', en: 'the notification of the decision' },
  'appeal-time-run': {
    fr: 'la fin du délai de recours ou du recours, ou l’effet immédiat ordonné et motivé',
    en: 'the end of the time to appeal or of the appeal, or immediate effect ordered with reasons',
  },
  'two-persons': {
    fr: 'deux personnes, l’une qui propose et l’autre qui met en vigueur',
    en: 'two people, one who proposes and another who puts it in force',
  },
};

function stepNamed(step: unknown): { readonly fr: string; readonly en: string } {
  return STEP_NAMES[step as Step] ?? STEP_NAMES['two-persons'];
}

/** Why a step of a case may not be taken, in the words of those who take it. */
export const ofTheProcedure: Messages = {
  COMPLAINTS_NOT_NOW: {
    fr: () => 'Le dossier n’en est pas à cette étape.',
    en: () => 'The case is not at this step.',
  },
  COMPLAINTS_ANSWER_UNKNOWN: {
    fr: () =>
      'Cette réponse n’est pas de celles qui sont possibles. Choisissez dans la liste, ou donnez un jour qui existe.',
    en: () => 'This answer is none of those that there are. Choose from the list, or give a day that exists.',
  },
  COMPLAINTS_NOT_ASKED: {
    fr: () => 'Cette étape ne demande pas cela.',
    en: () => 'This step does not ask that.',
  },
  COMPLAINTS_NOT_YOUR_FUNCTION: {
    fr: () => 'Votre fonction dans ce dossier ne permet pas cet acte.',
    en: () => 'Your function in this case does not allow this act.',
  },
  COMPLAINTS_FUNCTIONS_INCOMPATIBLE: {
    fr: () => 'Une même personne ne peut pas tenir ces deux fonctions dans un dossier, même l’une après l’autre.',
    en: () => 'One person cannot hold these two functions in a case, not even one after the other.',
  },
  COMPLAINTS_BEFORE_LAST_STEP: {
    fr: () => 'Une étape ne peut pas prendre effet avant celle qui la précède.',
    en: () => 'A step cannot take effect before the one that it follows.',
  },
  COMPLAINTS_CONFLICT_NOT_DECLARED: {
    fr: () => 'Déclarez d’abord que vous n’avez pas de conflit d’intérêts dans ce dossier.',
    en: () => 'First declare that you have no conflict of interest in this case.',
  },
  COMPLAINTS_ALREADY_TAKEN: {
    fr: () => 'Une autre personne suit déjà ce dossier.',
    en: () => 'Somebody else already manages this case.',
  },
  COMPLAINTS_CHARGES_NOT_WRITTEN: {
    fr: () => 'Les griefs se notifient par écrit, avec leurs suites possibles.',
    en: () => 'Charges are served in writing, with what they may lead to.',
  },
  COMPLAINTS_SERVICE_PROVED: {
    fr: () => 'La remise des griefs est déjà prouvée.',
    en: () => 'The service of the charges is already proved.',
  },
  COMPLAINTS_SERVICE_NOT_PROVED: {
    fr: () => 'Notez d’abord la preuve de la remise des griefs.',
    en: () => 'First record the proof that the charges were served.',
  },
  COMPLAINTS_REPLY_TIME_RUNS: {
    fr: () => 'Le coach concerné a encore le temps de répondre.',
    en: () => 'The respondent still has time to reply.',
  },
  COMPLAINTS_REASONS_MISSING: {
    fr: () => 'Écrivez les motifs.',
    en: () => 'Write the reasons.',
  },
  COMPLAINTS_OUTCOME_MISSING: {
    fr: () => 'Dites ce qui est décidé.',
    en: () => 'Say what is decided.',
  },
  COMPLAINTS_PANEL_INCOMPLETE: {
    fr: () => 'L’instance n’est pas au complet.',
    en: () => 'The panel is not complete.',
  },
  COMPLAINTS_ALREADY_NOTIFIED: {
    fr: () => 'La décision est déjà notifiée.',
    en: () => 'The decision is already notified.',
  },
  COMPLAINTS_NOT_NOTIFIED: {
    fr: () => 'La décision doit d’abord être notifiée.',
    en: () => 'The decision must first be notified.',
  },
  COMPLAINTS_NO_WITHDRAWAL_DECIDED: {
    fr: () => 'Aucun retrait de l’accréditation n’a été décidé.',
    en: () => 'No withdrawal of the accreditation was decided.',
  },
  COMPLAINTS_BREACH_WAS_FOUND: {
    fr: () => 'La décision retient un manquement.',
    en: () => 'The decision found a breach.',
  },
  COMPLAINTS_APPEAL_TIME_OVER: {
    fr: () => 'Le délai de recours est passé.',
    en: () => 'The time to appeal is over.',
  },
  COMPLAINTS_APPEAL_TIME_RUNS: {
    fr: () => 'Le délai de recours court encore.',
    en: () => 'The time to appeal still runs.',
  },
  COMPLAINTS_NOT_FINAL: {
    fr: () => 'La décision n’est pas définitive et aucun effet immédiat n’a été ordonné.',
    en: () => 'The decision is not final and no immediate effect was ordered.',
  },
  COMPLAINTS_STEP_MISSING: {
    fr: ({ step }) => `Aucune accréditation ne prend fin sans cette étape\u202f: ${stepNamed(step).fr}.`,
    en: ({ step }) => `No accreditation ends without this step: ${stepNamed(step).en}.`,
  },
  COMPLAINTS_SECOND_PERSON_NEEDED: {
    fr: () => 'Une seconde personne doit prendre cette étape.',
    en: () => 'A second person must take this step.',
  },
  COMPLAINTS_NOT_IN_FORCE: {
    fr: () => 'Rien n’est en vigueur dans ce dossier.',
    en: () => 'Nothing is in force in this case.',
  },
};
