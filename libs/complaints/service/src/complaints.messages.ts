import type { Messages } from '@standing/platform/graphql';
import { ofAdoption } from './adoption/adoption.messages.js';
import { ofBundles } from './bundle/bundle.messages.js';
import { ofEvidence } from './evidence/evidence.messages.js';
import { ofCustody } from './custody/custody.messages.js';
import { ofNotes } from './notes/notes.messages.js';
import { ofAccess } from './access/access.messages.js';
import { ofEmergencies } from './emergency/emergency.messages.js';
import { ofGuarding } from './guarding/guarding.messages.js';
import { ofHearings } from './hearing.messages.js';
import { ofIntake } from './intake/intake.messages.js';
import { ofTakingDown } from './intake/take-down.messages.js';
import { ofMerging } from './merging/merging.messages.js';
import { ofLeaving } from './leaving/leaving.messages.js';
import { ofMeasures } from './measures/measure.messages.js';
import { ofPeopleAndPanels } from './people.messages.js';
import { ofTheProcedure } from './procedure.messages.js';
import { ofRetention } from './retention/retention.messages.js';
import { ofTriage } from './triage.messages.js';
import { ofTimes } from './times/times.messages.js';
import { ofRotas } from './rota/rota.messages.js';
import { ofReports } from './reports/report.messages.js';
import { ofExclusions } from './sanctions/exclusion.messages.js';
import { ofSanctions } from './sanctions/sanction.messages.js';
import { ofWarnings } from './sanctions/warning.messages.js';

/** Each reason for a no, as a sentence that the person can act on. */
export const messages: Messages = {
  COMPLAINTS_ABOUT_MISSING: {
    fr: () => 'Dites de qui il s’agit : un nom, ou ce que vous en savez.',
    en: () => 'Say whom this is about: a name, or what you know of them.',
  },
  COMPLAINTS_NARRATIVE_MISSING: {
    fr: () => 'Racontez ce qui s’est passé, avec vos mots.',
    en: () => 'Tell what happened, in your own words.',
  },
  COMPLAINTS_NAME_MISSING: {
    fr: () => 'Donnez votre nom.',
    en: () => 'Give your name.',
  },
  COMPLAINTS_CONTACT_MISSING: {
    fr: () => 'Dites comment vous joindre : une adresse électronique, un téléphone ou une adresse postale.',
    en: () => 'Say how to reach you: an e-mail address, a telephone number or a postal address.',
  },
  COMPLAINTS_TEXT_TOO_LONG: {
    fr: ({ longest }) => `Ce texte ne peut pas dépasser ${longest} caractères.`,
    en: ({ longest }) => `This text cannot be longer than ${longest} characters.`,
  },
  COMPLAINTS_CLAUSE_UNKNOWN: {
    fr: () => 'Un des articles choisis n’existe pas. Choisissez-les dans la liste, ou n’en choisissez aucun.',
    en: () => 'One of the chosen clauses does not exist. Choose from the list, or choose none.',
  },
  COMPLAINTS_TIME_MISSING: {
    fr: () => 'Dites quand cela s’est passé : un jour, une période, ou à peu près.',
    en: () => 'Say when it happened: a day, a period, or about when.',
  },
  COMPLAINTS_TIME_IN_FUTURE: {
    fr: () => 'Ce jour est à venir. Donnez le jour où cela s’est passé.',
    en: () => 'This day is yet to come. Give the day on which it happened.',
  },
  COMPLAINTS_PERIOD_REVERSED: {
    fr: () => 'La période se termine avant de commencer. Vérifiez les deux jours.',
    en: () => 'The period ends before it begins. Check both days.',
  },
  COMPLAINTS_CODE_MISTYPED: {
    fr: () => 'Ce code comporte une faute de frappe. Recopiez les seize caractères que vous avez reçus.',
    en: () => 'There is a typing mistake in this code. Copy the sixteen characters that you were given.',
  },
  COMPLAINTS_CODE_NOT_ACCEPTED: {
    fr: () => 'Cette référence et ce code n’ouvrent rien ensemble. Vérifiez l’une et l’autre.',
    en: () => 'This reference and this code open nothing together. Check both.',
  },
  ...ofAdoption,
  ...ofIntake,
  ...ofBundles,
  ...ofTakingDown,
  ...ofEvidence,
  ...ofRetention,
  ...ofMeasures,
  ...ofLeaving,
  ...ofMerging,
  ...ofTriage,
  ...ofHearings,
  ...ofReports,
  ...ofSanctions,
  ...ofWarnings,
  ...ofExclusions,
  ...ofTheProcedure,
  ...ofTimes,
  ...ofPeopleAndPanels,
  ...ofRotas,
  ...ofCustody,
  ...ofNotes,
  ...ofAccess,
  ...ofEmergencies,
  ...ofGuarding,
};
