import type { Messages } from '@lingui/core';
import {
  assessorScreens,
  broughtScreens,
  courseScreens,
  guidedScreens,
  judgingScreens,
  officeScreens,
  upkeepCards,
} from '@standing/accreditation/screens';
import {
  adviceScreens,
  charterScreens,
  codeEditingScreens,
  codeScreens,
  declarationScreens,
  publishingScreens,
} from '@standing/ethics/screens';
import { activate, addWords, type Locale, readOutbox as readOpenOutbox, spokenLocale } from '@standing/web-core';
import type { Catalogues, catalogues } from './catalogues.js';

const words: Catalogues = {
  fr: () => import('../../locales/fr/app.po'),
  en: () => import('../../locales/en/app.po'),
  pseudo: () => import('../../locales/pseudo/app.po'),
};

/** What was opened so far: a language that is chosen later comes with the words of all of it. */
const opened: Catalogues[] = [words];

/** Loads the words of a language and shows them. */
export async function speak(locale: Locale): Promise<void> {
  const loaded = await Promise.all(opened.map((catalogue) => catalogue[locale]()));
  activate(locale, Object.assign({}, ...loaded.map(({ messages }) => messages)) as Messages);
}

/** Reads the screens of cases and their words, when somebody first opens one, and what is set of complaints. */
export const readCaseScreens = () => withWords(import('./case-routes.js'), 'cases');
export const readComplaintSettings = () => withWords(import('./complaint-settings-routes.js'), 'cases');

/** The same for the screens of schemes. */
export const readSchemeScreens = () => withWords(import('./scheme-routes.js'), 'schemes');

/** The office's screens, and those of whoever assesses, moderates or hears: they speak of the same things. */
export const readOfficeScreens = () => withWords(officeScreens(), 'office');
export const readAssessorScreens = () => withWords(assessorScreens(), 'office');
export const readJudgingScreens = () => withWords(judgingScreens(), 'office');
export const readGuidedScreens = () => withWords(guidedScreens(), 'office');
export const readCourseScreens = () => withWords(courseScreens(), 'office');
export const readBroughtScreens = () => withWords(broughtScreens(), 'office');

/** What of the other contexts is shown in the office alone. */
export const readIdentityOfOffice = () => withWords(import('@standing/identity/screens'), 'office');
export const readOfficeSupervision = () => withWords(import('@standing/supervision/screens'), 'office');

/** Insurance, of one's own and in the office. */
export const readInsuranceScreens = () => withWords(import('@standing/insurance/screens'), 'insurance');

/** One's own account, and in the office a member's relations. */
export const readAccountScreens = () => withWords(import('@standing/identity/screens'), 'account');

/** Supervision received: its screens speak of other proof as well. */
export const readSupervision = () => withWords(import('@standing/supervision/screens'), 'proofs');

/** Reads the monthly statements of supervision, when somebody first opens them. */
export function readStatementScreens() {
  return withWords(
    import('@standing/supervision/screens').then(({ statementScreens }) => statementScreens()),
    'statements',
  );
}

/** Reads the reports that supervisors write, when somebody first opens one. */
export function readReportScreens() {
  return withWords(
    import('@standing/supervision/screens').then(({ reportScreens }) => reportScreens()),
    'reports',
  );
}

/** A coach's practice: engagements, hours and feedback. */
export const readPracticeScreens = () => withWords(import('@standing/practice/screens'), 'practice');

/** Reads the record of an engagement, and the way to it. */
export function readRecordScreens() {
  return withWords(
    import('@standing/practice/screens').then(({ recordScreens }) => recordScreens()),
    'practice',
  );
}

/** What a signed-in supervisor does, and the directory; of groups it speaks as supervision received does. */
export function readDeskScreens() {
  return withWords(
    withWords(
      import('@standing/supervision/screens').then(({ deskScreens }) => deskScreens()),
      'proofs',
    ),
    'desk',
  );
}

/** Reads how a log is imported, when somebody first imports one. */
export function readImportScreens() {
  return withWords(
    import('@standing/practice/screens').then(({ importScreens }) => importScreens()),
    'imports',
  );
}

/** Reads the private vault, and the way to it. */
export function readVaultScreens() {
  return withWords(
    import('@standing/practice/screens').then(({ vaultScreens }) => vaultScreens()),
    'vault',
  );
}

/** Reads continuity plans, which speak of the vault as well. */
export function readContinuityScreens() {
  return withWords(
    withWords(
      import('@standing/practice/screens').then(({ continuityScreens }) => continuityScreens()),
      'vault',
    ),
    'continuity',
  );
}

/** Reads how a charter is annexed to an engagement. */
export function readAnnexScreens() {
  return withWords(
    import('@standing/practice/screens').then(({ annexScreens }) => annexScreens()),
    'vault',
  );
}

/** One's professional development: what was recorded, the form that records, and the files that show it. */
export const readCpdScreens = () => withWords(import('@standing/cpd/screens'), 'cpd');

/** Reads training in the office: an event is typed as the activity that is made of it. */
export function readTrainingScreens() {
  return withWords(
    withWords(
      import('@standing/cpd/screens').then(({ trainingScreens }) => trainingScreens()),
      'training',
    ),
    'cpd',
  );
}

/** Reads the draws of those audited: in the office, and one's own row in them. */
export function readAuditScreens() {
  return withWords(
    import('@standing/cpd/screens').then(({ auditScreens }) => auditScreens()),
    'audits',
  );
}

/** Reads the audits of members: one's own, the board, and the review of one. Activities and files are named as in the list of them. */
export function readReviewScreens() {
  return withWords(
    withWords(
      import('@standing/cpd/screens').then(({ reviewScreens }) => reviewScreens()),
      'audits',
    ),
    'cpd',
  );
}

/** The code of ethics, and the charter that stands beside it. */
export const readCodeScreens = () => withWords(codeScreens(), 'ethics');
export const readCodeEditingScreens = () => withWords(codeEditingScreens(), 'ethics');
export const readCharterScreens = () => withWords(charterScreens(), 'ethics');

/** What members sign besides the code, and the campaigns that ask them to. */
export const readDeclarationScreens = () => withWords(declarationScreens(), 'declarations');

/** The advice desk, of those who ask and of those who advise. */
export const readAdviceScreens = () => withWords(adviceScreens(), 'advice');

/** Where the office publishes them, and sets what belongs to ethics. */
export const readPublishingScreens = () => withWords(publishingScreens(), 'publishing');

/** The cards below a member's requirements: they come a moment after them. */
export const readUpkeepCards = () => withWords(upkeepCards(), 'upkeep');

/** The outbox, a moment after the start. */
export const readOutbox = () => withWords(readOpenOutbox(), 'outbox');

/** Which words there are is read with the first of them. */
async function withWords<Screens>(read: Promise<Screens>, part: keyof typeof catalogues): Promise<Screens> {
  const { catalogues: all } = await import('./catalogues.js');
  const catalogue = all[part];
  if (!opened.includes(catalogue)) opened.push(catalogue);
  const locale = spokenLocale();
  const [screens, { messages }] = await Promise.all([read, catalogue[locale]()]);
  addWords(locale, messages);
  return screens;
}
