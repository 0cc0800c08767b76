import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

const sources = [
  'apps/web/src',
  'libs/shared/design-system/src',
  'libs/shared/web-core/src',
  'libs/accreditation/screens/src',
  'libs/ethics/screens/src',
  'libs/identity/screens/src',
  'libs/supervision/screens/src',
];

/** Spoken in the office, by those who assess, moderate or hear, and by members on screens that they seldom open. */
const office = [
  ...['office', 'queues', 'assessments', 'judging', 'course', 'brought', 'guided', 'absences'].map(
    (name) => `libs/accreditation/screens/src/${name}`,
  ),
  'libs/identity/screens/src/chapters',
  'libs/identity/screens/src/deaths',
  'libs/identity/screens/src/offices',
  'libs/supervision/screens/src/office',
];

/** Spoken where a document is shown as pictures. */
const viewer = ['libs/shared/web-core/src/viewer'];

/** Spoken under a member's requirements, and of the same things in the office. */
const upkeep = ['upkeep', 'leaving', 'fees'].map((name) => `libs/accreditation/screens/src/${name}`);

/** Spoken of what a supervisor answered or cannot answer and of what was agreed with them, and of the same in the office. */
const proofs = ['proofs', 'told', 'terms'].map((name) => `libs/supervision/screens/src/${name}`);

/** Spoken where a supervisor answers signed in, and in the directory. */
const desk = ['desk', 'directory'].map((name) => `libs/supervision/screens/src/${name}`);

/** Spoken where monthly statements are read and signed. */
const statements = ['libs/supervision/screens/src/statements'];

/** Spoken where the reports for an application are asked for, written and signed. */
const reports = ['libs/supervision/screens/src/reports'];

/** Spoken of what supervision is about: wherever an agreement or a session is shown. */
const subject = ['libs/supervision/screens/src/subject'];

/** Spoken of groups and of peers: read with the same screens. */
const groups = ['libs/supervision/screens/src/groups'];

/** Spoken of what was logged and has not arrived. */
const outbox = ['libs/shared/web-core/src/outbox', 'libs/identity/screens/src/unsent'];

/** Spoken where a file is given: read with the screens that take one. */
const files = ['libs/shared/web-core/src/files'];

/** Spoken where a coach's own log is imported. */
const imports = ['libs/practice/screens/src/import'];

/** Spoken on a member's screens of insurance and of the account, and of the same things in the office. */
const insurance = ['libs/insurance/screens/src'];
const account = ['account', 'relations'].map((name) => `libs/identity/screens/src/${name}`);

/** Spoken in a coach's private vault, where the way leads to it, and where a charter is annexed beside that. */
const vault = ['vault', 'charter'].map((name) => `libs/practice/screens/src/${name}`);

/** Spoken on "My practice" and in the record of an engagement. */
const practice = [
  ...['engagements', 'entries', 'feedback', 'record'].map((name) => `libs/practice/screens/src/${name}`),
  'libs/practice/screens/src/practice-screen.tsx',
];

/** Spoken of continuity plans, by coaches, by those whom they count on, and in the office. */
const continuity = ['libs/practice/screens/src/continuity'];

/** Spoken where the code is read, signed and written, and where a coach writes their charter. */
const ethics = ['code', 'charter', 'editing'].map((name) => `libs/ethics/screens/src/${name}`);

/** Spoken where one's own professional development is recorded. */
const cpd = ['activities', 'aims', 'attendance', 'line', 'mailed', 'plans', 'record', 'years'].map(
  (name) => `libs/cpd/screens/src/${name}`,
);
const cpdPage = ['cpd-screen.tsx', 'standing-figure.tsx', 'kind-words.ts'].map(
  (name) => `libs/cpd/screens/src/${name}`,
);

/** Spoken of training providers and attendance, in the office. */
const training = ['libs/cpd/screens/src/training'];

/** Spoken of draws of those audited and of their audits, in the office and to the member. */
const audits = ['audits', 'review'].map((name) => `libs/cpd/screens/src/${name}`);

/** Spoken where members sign besides the code, and of the same things in the office. */
const declarations = ['declarations', 'campaigns'].map((name) => `libs/ethics/screens/src/${name}`);

/** Spoken at the advice desk, by those who ask and by those who advise. */
const advice = ['libs/ethics/screens/src/advice'];

/** Spoken where declarations are published and ethics is set, by scheme administrators alone. */
const publishing = ['publishing', 'settings'].map((name) => `libs/ethics/screens/src/${name}`);

/** Spoken of a copy of what is kept of somebody: to whoever is signed in, and on the page of whoever comes back by a code. */
const copies = [
  'access/access-words.ts',
  'steps/answer-words.ts',
  'words/event-words.ts',
  'words/function-words.ts',
].map((name) => `libs/complaints/screens/src/${name}`);

/** English is the language of the source, French the one most members read; `pseudo` shows what was never put into words. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr', 'pseudo'],
  pseudoLocale: 'pseudo',
  fallbackLocales: { pseudo: 'en' },
  format: formatter({ lineNumbers: false }),
  orderBy: 'messageId',
  catalogs: [
    { path: 'apps/web/locales/{locale}/pages', include: ['apps/web/src/pages', ...copies] },
    // Read with the screens that speak them: few members ever open one.
    {
      path: 'apps/web/locales/{locale}/cases',
      include: ['libs/complaints/screens/src'],
      exclude: ['**/*.spec.*'],
    },
    {
      path: 'apps/web/locales/{locale}/schemes',
      include: ['libs/accreditation/screens/src/schemes'],
      exclude: ['**/*.spec.*'],
    },
    // Read a moment after the start.
    { path: 'apps/web/locales/{locale}/outbox', include: outbox, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/upkeep', include: upkeep, exclude: ['**/*.spec.*'] },
    {
      path: 'apps/web/locales/{locale}/insurance',
      include: [...insurance, ...files, ...viewer],
      exclude: ['**/*.spec.*'],
    },
    { path: 'apps/web/locales/{locale}/account', include: account, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/imports', include: imports, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/practice', include: practice, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/vault', include: vault, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/continuity', include: continuity, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/ethics', include: ethics, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/declarations', include: declarations, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/advice', include: advice, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/publishing', include: publishing, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/cpd', include: [...cpd, ...cpdPage, ...files], exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/training', include: training, exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/audits', include: [...audits, ...files, ...viewer], exclude: ['**/*.spec.*'] },
    {
      path: 'apps/web/locales/{locale}/proofs',
      include: [...proofs, ...groups, ...subject, ...files],
      exclude: ['**/*.spec.*'],
    },
    { path: 'apps/web/locales/{locale}/statements', include: [...statements, ...subject], exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/reports', include: [...reports, ...subject], exclude: ['**/*.spec.*'] },
    { path: 'apps/web/locales/{locale}/desk', include: desk, exclude: ['**/*.spec.*'] },
    {
      path: 'apps/web/locales/{locale}/office',
      include: [...office, ...upkeep, ...proofs, ...viewer],
      exclude: ['**/*.spec.*'],
    },
    {
      path: 'apps/web/locales/{locale}/app',
      include: sources,
      exclude: [
        'apps/web/src/pages/**',
        'libs/accreditation/screens/src/schemes/**',
        ...[
          office,
          upkeep,
          proofs,
          groups,
          subject,
          desk,
          statements,
          reports,
          outbox,
          files,
          viewer,
          imports,
          account,
          vault,
          continuity,
          audits,
          ethics,
          declarations,
          advice,
          publishing,
        ]
          .flat()
          .map((folder) => `${folder}/**`),
        '**/*.spec.*',
        '**/generated/**',
      ],
    },
  ],
});
