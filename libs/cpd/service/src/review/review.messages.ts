import type { Messages } from '@standing/platform/graphql';

/** Each reason why an audit does not go on so, as a sentence that the person can act on. */
export const reviewMessages: Messages = {
  CPD_AUDIT_TERM_WRONG: {
    fr: ({ shortest, longest }) => `Indiquez un délai de ${shortest} à ${longest} jours.`,
    en: ({ shortest, longest }) => `Give a term of ${shortest} to ${longest} days.`,
  },
  CPD_REVIEW_DAY_WRONG: {
    fr: ({ longest }) => `Choisissez un jour plus tard, de ${longest} jours au plus.`,
    en: ({ longest }) => `Choose a later day, by ${longest} days at the most.`,
  },
  CPD_REVIEW_NOT_ASKED: {
    fr: () => 'Rien ne vous est demandé en ce moment : votre réponse est partie, ou le contrôle est clos.',
    en: () => 'Nothing is asked of you at the moment: your answer is sent, or the audit is closed.',
  },
  CPD_REVIEW_LINES_DIFFER: {
    fr: () => 'Les activités demandées ont changé. Rechargez la page, puis répondez pour chacune.',
    en: () => 'The activities asked about have changed. Load the page again, and answer for each of them.',
  },
  CPD_REVIEW_FILE_MISSING: {
    fr: () => 'Choisissez un fichier, ou dites que vous n’en avez pas.',
    en: () => 'Choose a file, or say that you have none.',
  },
  CPD_REVIEW_WORD_MISSING: {
    fr: () => 'Écrivez une phrase.',
    en: () => 'Write a sentence.',
  },
  CPD_REVIEW_WORD_TOO_LONG: {
    fr: ({ longest }) => `Une phrase ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `A sentence cannot be longer than ${longest} characters.`,
  },
  CPD_REVIEW_NAMES: {
    fr: () =>
      'Vérifiez que ni un client ni personne d’autre n’est reconnaissable dans les fichiers, puis cochez la case.',
    en: () => 'Look that no client and nobody else can be recognised in the files, and tick the box.',
  },
  CPD_REVIEW_TOO_LATE: {
    fr: () =>
      'Un délai se demande avant le dernier jour. Vous pouvez encore répondre tant que le contrôle n’est pas clos.',
    en: () => 'More time is asked for before the last day. You may still answer as long as the audit is not closed.',
  },
  CPD_REVIEW_TIME_ASKED: {
    fr: () => 'Vous avez déjà demandé un délai.',
    en: () => 'You have already asked for more time.',
  },
  CPD_REVIEW_NO_TIME_ASKED: {
    fr: () => 'Aucune demande de délai n’attend de réponse.',
    en: () => 'No wish for more time waits for an answer.',
  },
  CPD_REVIEW_OWN: {
    fr: () => 'On n’examine pas son propre dossier.',
    en: () => 'Nobody reviews their own file.',
  },
  CPD_REVIEW_RELATED: {
    fr: () =>
      'Un lien déclaré avec ce membre empêche cette personne d’examiner son dossier. Désignez quelqu’un d’autre.',
    en: () => 'A declared relation to this member keeps this person from reviewing the file. Name somebody else.',
  },
  CPD_REVIEW_NOT_AUDITOR: {
    fr: () => 'Prenez d’abord ce dossier, ou demandez à un responsable du registre de vous désigner.',
    en: () => 'Take this file first, or ask a registrar to name you.',
  },
  CPD_REVIEW_TAKEN: {
    fr: () => 'Quelqu’un d’autre examine ce dossier.',
    en: () => 'Somebody else reviews this file.',
  },
  CPD_REVIEW_REGISTRAR_NAMES: {
    fr: () => 'Seul un responsable du registre désigne quelqu’un d’autre.',
    en: () => 'Only a registrar names somebody else.',
  },
  CPD_REVIEW_PERSON_UNKNOWN: {
    fr: () => 'Cette personne n’est pas membre de l’association.',
    en: () => 'This person is not of the association.',
  },
  CPD_REVIEW_OVER: {
    fr: () => 'Ce contrôle est clos.',
    en: () => 'This audit is closed.',
  },
  CPD_SPEND_NOT_CLOSED: {
    fr: () => 'Ce contrôle n’est pas clos\u202F: rien n’a encore été comblé.',
    en: () => 'This audit is not closed: nothing was made good yet.',
  },
  CPD_SPEND_NO_TIME_GIVEN: {
    fr: () => 'Aucun délai supplémentaire n’a été donné\u202F: aucune heure n’a pu combler ce qui manquait.',
    en: () => 'No more time was given: no hours could make good what was missing.',
  },
  CPD_SPEND_OWN_REVIEW: {
    fr: () => 'Une autre personne responsable du registre, qui n’a pas examiné ce dossier, note ces heures.',
    en: () => 'Another registrar, who did not review this file, notes these hours.',
  },
  CPD_SPEND_NOT_THEN: {
    fr: () => 'Choisissez des activités terminées après la période contrôlée, et au plus tard le jour de la clôture.',
    en: () => 'Choose activities that ended after the days of the audit, and on the day it was closed at the latest.',
  },
  CPD_SPEND_ELSEWHERE: {
    fr: () => 'L’une de ces activités a déjà comblé ce qui manquait lors d’un autre contrôle.',
    en: () => 'One of these activities already made another audit good.',
  },
};
