import type { Messages } from '@standing/platform/graphql';
import { inWords } from '../day-in-words.js';

/** The sentences about reports for an application. Both sides may read them. */
export const reportMessages: Messages = {
  SUPERVISION_REPORT_LEVEL: {
    fr: () => 'Choisissez le niveau sur lequel porte le rapport.',
    en: () => 'Choose the level that the report is about.',
  },
  SUPERVISION_REPORT_NO_SESSION: {
    fr: () => 'Ce superviseur n’a encore confirmé aucune séance avec vous : il ne peut pas écrire de rapport.',
    en: () => 'This supervisor has not confirmed a session with you yet: they cannot write a report.',
  },
  SUPERVISION_REPORT_OPEN: {
    fr: () => 'Un rapport est déjà demandé à ce superviseur pour ce niveau.',
    en: () => 'A report was already asked of this supervisor for this level.',
  },
  SUPERVISION_REPORT_NOT_AWAITED: {
    fr: () => 'Ce rapport n’attend rien du superviseur.',
    en: () => 'This report awaits nothing from the supervisor.',
  },
  SUPERVISION_REPORT_ASKED_TODAY: {
    fr: () => 'Le superviseur a déjà été sollicité aujourd’hui. Vous pourrez le relancer demain.',
    en: () => 'The supervisor was already asked today. You can ask again tomorrow.',
  },
  SUPERVISION_REPORT_CLOSED: {
    fr: () => 'Ce rapport a été refusé ou repris par le superviseur : plus rien ne s’y ajoute.',
    en: () => 'The supervisor declined this report or took it back: nothing is added to it any more.',
  },
  SUPERVISION_REPORT_HANDED_OVER: {
    fr: () => 'Ce rapport a été joint à une demande : plus rien n’y change.',
    en: () => 'This report was put into an application: nothing in it changes any more.',
  },
  SUPERVISION_REPORT_CHANGED: {
    fr: () => 'Un autre texte a été envoyé depuis que vous avez ouvert cette page : relisez-le d’abord.',
    en: () => 'Another text was sent since you opened this page: please read it first.',
  },
  SUPERVISION_REPORT_SIGNED: {
    fr: () => 'Vous avez déjà signé ce texte.',
    en: () => 'You have already signed this text.',
  },
  SUPERVISION_REPORT_CHANGE_ASKED: {
    fr: () => 'Une modification de ce texte est déjà demandée.',
    en: () => 'A change of this text was already asked for.',
  },
  SUPERVISION_REPORT_WORDS_MISSING: {
    fr: () => 'Dites en quelques mots ce qui est à modifier.',
    en: () => 'Say in a few words what is to change.',
  },
  SUPERVISION_REPORT_PART_MISSING: {
    fr: () => 'Écrivez cette partie.',
    en: () => 'Write this part.',
  },
  SUPERVISION_REPORT_TOO_LONG: {
    fr: ({ most, over }) => `Ce texte dépasse de ${over} les ${most} caractères possibles.`,
    en: ({ most, over }) => `This text is ${over} over the ${most} characters that it may have.`,
  },
  SUPERVISION_REPORT_NAMES: {
    fr: () => 'Vérifiez que le texte ne nomme personne, et dites-le.',
    en: () => 'Check that the text names nobody, and say so.',
  },
  SUPERVISION_REPORT_SAME: {
    fr: () => 'Ce texte est le même que celui que vous avez envoyé.',
    en: () => 'This text is the same as the one that you sent.',
  },
  SUPERVISION_REPORT_SENT: {
    fr: () => 'Vous avez déjà envoyé un texte : vous pouvez le reprendre.',
    en: () => 'You have already sent a text: you can take it back.',
  },
  SUPERVISION_REPORT_NOTHING_SENT: {
    fr: () => 'Aucun texte n’a été envoyé : il n’y a rien à reprendre.',
    en: () => 'No text was sent: there is nothing to take back.',
  },
  SUPERVISION_REPORT_NOT_SIGNED: {
    fr: () => 'Ce rapport n’est pas encore signé par les deux.',
    en: () => 'This report is not signed by both yet.',
  },
  SUPERVISION_REPORT_DISOWNED: {
    fr: () => 'Le superviseur a indiqué ne pas reconnaître le nom du coach : il ne peut pas signer de rapport.',
    en: () => 'The supervisor said that they do not recognise the coach’s name: they cannot sign a report.',
  },
  SUPERVISION_REPORT_RIGHT_ENDED: {
    fr: ({ endedOn }) =>
      `Le droit de superviser a pris fin le ${inWords(endedOn, 'fr')} : aucun nouveau texte ne peut être signé.`,
    en: ({ endedOn }) => `The right to supervise ended on ${inWords(endedOn, 'en-GB')}: no new text can be signed.`,
  },
  SUPERVISION_REPORT_RIGHT_SUSPENDED: {
    fr: () => 'Le superviseur ne peut pas superviser aujourd’hui : aucun nouveau texte ne peut être signé.',
    en: () => 'The supervisor may not supervise today: no new text can be signed.',
  },
  SUPERVISION_REPORT_RELATION: {
    fr: ({ since }) =>
      `Une autre relation entre vous ne se concilie pas avec la supervision depuis le ${inWords(since, 'fr')} (clause SV-2) : aucun nouveau texte ne peut être signé.`,
    en: ({ since }) =>
      `Since ${inWords(since, 'en-GB')} another relation between you stands in the way of supervision (clause SV-2): no new text can be signed.`,
  },
};
