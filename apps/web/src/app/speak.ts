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
import { activate, addWords, type Locale, readOutbox as readOpenOutbox, spokenLocale } from '@standing/web-core';

type Catalogues = Readonly<Record<Locale, () => Promise<{ messages: Messages }>>>;

const words: Catalogues = {
  fr: () => import('../../locales/fr/app.po'),
  en: () => import('../../locales/en/app.po'),
  pseudo: () => import('../../locales/pseudo/app.po'),
};

const wordsOfCases: Catalogues = {
  fr: () => import('../../locales/fr/cases.po'),
  en: () => import('../../locales/en/cases.po'),
  pseudo: () => import('../../locales/pseudo/cases.po'),
};

const wordsOfSchemes: Catalogues = {
  fr: () => import('../../locales/fr/schemes.po'),
  en: () => import('../../locales/en/schemes.po'),
  pseudo: () => import('../../locales/pseudo/schemes.po'),
};

const wordsOfOffice: Catalogues = {
  fr: () => import('../../locales/fr/office.po'),
  en: () => import('../../locales/en/office.po'),
  pseudo: () => import('../../locales/pseudo/office.po'),
};

const wordsOfUpkeep: Catalogues = {
  fr: () => import('../../locales/fr/upkeep.po'),
  en: () => import('../../locales/en/upkeep.po'),
  pseudo: () => import('../../locales/pseudo/upkeep.po'),
};

const wordsOfOutbox: Catalogues = {
  fr: () => import('../../locales/fr/outbox.po'),
  en: () => import('../../locales/en/outbox.po'),
  pseudo: () => import('../../locales/pseudo/outbox.po'),
};

const wordsOfImports: Catalogues = {
  fr: () => import('../../locales/fr/imports.po'),
  en: () => import('../../locales/en/imports.po'),
  pseudo: () => import('../../locales/pseudo/imports.po'),
};

const wordsOfProofs: Catalogues = {
  fr: () => import('../../locales/fr/proofs.po'),
  en: () => import('../../locales/en/proofs.po'),
  pseudo: () => import('../../locales/pseudo/proofs.po'),
};

/** What was opened so far: a language that is chosen later comes with the words of all of it. */
const opened: Catalogues[] = [words];

/** Loads the words of a language and shows them. */
export async function speak(locale: Locale): Promise<void> {
  const loaded = await Promise.all(opened.map((catalogue) => catalogue[locale]()));
  activate(locale, Object.assign({}, ...loaded.map(({ messages }) => messages)) as Messages);
}

/** Reads the screens of cases and their words, when somebody first opens one. */
export function readCaseScreens() {
  return withWords(import('./case-routes.js'), wordsOfCases);
}

/** The same for the screens of schemes. */
export function readSchemeScreens() {
  return withWords(import('./scheme-routes.js'), wordsOfSchemes);
}

/** The office's screens, and those of whoever assesses, moderates or hears: they speak of the same things. */
export const readOfficeScreens = () => withWords(officeScreens(), wordsOfOffice);
export const readAssessorScreens = () => withWords(assessorScreens(), wordsOfOffice);
export const readJudgingScreens = () => withWords(judgingScreens(), wordsOfOffice);
export const readGuidedScreens = () => withWords(guidedScreens(), wordsOfOffice);
export const readCourseScreens = () => withWords(courseScreens(), wordsOfOffice);
export const readBroughtScreens = () => withWords(broughtScreens(), wordsOfOffice);

/** What of the other contexts is shown in the office alone. */
export const readDeathCards = () => withWords(import('@standing/identity/screens'), wordsOfOffice);
export const readOfficeSupervision = () => withWords(import('@standing/supervision/screens'), wordsOfOffice);
export const readCoversToVerify = () => withWords(import('@standing/insurance/screens'), wordsOfOffice);

/** Supervision received: its screens speak of other proof as well. */
export const readSupervision = () => withWords(import('@standing/supervision/screens'), wordsOfProofs);

/** Reads how a log is imported, when somebody first imports one. */
export function readImportScreens() {
  return withWords(
    import('@standing/practice/screens').then(({ importScreens }) => importScreens()),
    wordsOfImports,
  );
}

/** The cards below a member's requirements: they come a moment after them. */
export const readUpkeepCards = () => withWords(upkeepCards(), wordsOfUpkeep);

/** The outbox, a moment after the start. */
export const readOutbox = () => withWords(readOpenOutbox(), wordsOfOutbox);

async function withWords<Screens>(read: Promise<Screens>, catalogue: Catalogues): Promise<Screens> {
  if (!opened.includes(catalogue)) opened.push(catalogue);
  const locale = spokenLocale();
  const [screens, { messages }] = await Promise.all([read, catalogue[locale]()]);
  addWords(locale, messages);
  return screens;
}
