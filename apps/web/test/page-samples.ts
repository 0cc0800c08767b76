import { agreementProps } from './agreement-samples.js';
import { complaintPages, EMERGENCY, letterPages, receiptPages, stepPages } from './complaint-samples.js';
import { copyPages } from './copy-samples.js';
import { drawLists, draws } from './draw-samples.js';
import { reportPages } from './transparency-samples.js';
import type { SessionShown } from '../src/pages/props/confirm-sessions.js';
import { reportProps } from './report-samples.js';
import { statement, toSign } from './statement-sample.js';
import type { PageName, PageProps } from '../src/pages/props/page-props.js';

type Sample = { readonly [Name in PageName]: { readonly name: Name; readonly props: PageProps[Name] } }[PageName];

const charter = {
  coach: 'Amélie Laurent',
  number: 2,
  latest: 2,
  publishedOn: '2026-11-22',
  title: 'Charte de la relation avec le client',
  source: 'Texte du Collège des coachs.',
  edition: '1',
  hash: 'f'.repeat(64),
  language: 'FR',
  languages: ['FR', 'EN'],
  leftOut: 0,
  commitments: [
    {
      code: 'RC-1',
      title: 'Écouter',
      aims: ['comprendre'],
      lines: [
        { code: 'RC-1.B1', text: 'Je demande.', own: false },
        { code: 'OWN-1', text: 'Je relis.', own: true },
      ],
    },
  ],
} as const;
const idempotencyKey = '0c1d2e3f-0000-4000-8000-000000000000';
const asked = { askedBy: 'Amélie Laurent', supervisorName: 'Claire Moreau' };
const address = { idempotencyKey, addressShown: 'c•••••@exemple.org' };
const session = (id: string, status: SessionShown['status']): SessionShown => ({
  id,
  version: 1,
  ...{ heldOn: '2026-11-20', minutes: 90 },
  subject: id === 'b' ? 'SUPERVISION' : 'COACHING',
  form: 'GROUP',
  contracted: 6,
  present: 5,
  status,
});
const open = [session('a', 'ASKED'), session('b', 'ASKED')];
const toDecide = {
  ...asked,
  state: 'to-decide',
  idempotencyKey,
  askedOn: '2026-11-22',
  nameAsked: true,
  today: '2026-11-22',
} as const;
const done = {
  ...asked,
  state: 'done',
  idempotencyKey,
  zone: 'Europe/Paris',
  undoUntil: '2026-11-22T13:30:00Z',
  stillOpen: 1,
} as const;
const toGive = {
  state: 'to-give',
  idempotencyKey,
  coachName: 'Amélie Laurent',
  giver: 'CLIENT',
  changing: false,
} as const;
const REGISTER_LINES = [
  ...(['CAUTION', 'CONDITIONS', 'CONDITIONS_MET', 'CONDITIONS_NOT_MET', 'LEVEL_REDUCED', 'SUSPENSION_ENDED'] as const),
  ...(['ROLE_REMOVED', 'LEFT_BY_CONSENT', 'NOT_CURRENT'] as const),
];
const line = (code: (typeof REGISTER_LINES)[number] | 'SUSPENDED') => ({
  ...{ line: code, fromOn: '2026-11-01', untilOn: '2027-05-01', lastOn: '2027-04-30' },
  conditions: code === 'CONDITIONS' ? ['no-minors', 'written-contract'] : [],
});

const entry = {
  reference: 'CC-2026-7K3Q9MX',
  name: 'Amélie Laurent',
  status: 'ACCREDITED',
  level: { title: 'Level 2' },
  since: '2026-11-22',
  until: '2030-11-21',
  pausedSince: null,
  lines: [],
  checkedAt: '2026-11-22T11:00:00.000Z',
} as const;
const found = { state: 'found', zone: 'Europe/Paris' } as const;
const answeredSearch = { state: 'answered', query: 'amelie', next: null } as const;

/** Every page in every state that its reader can meet. */
export const samples: readonly Sample[] = [
  { name: 'sign-in', props: { idempotencyKey, next: '/code', passkey: { optionsUrl: '/a', verifyUrl: '/b' } } },
  { name: 'sign-in', props: { idempotencyKey, email: 'x', error: 'email-unreadable', signedOut: true } },
  {
    name: 'sign-in-code',
    props: { idempotencyKey, challenge: 'c', email: 'x@exemple.org', error: 'code-wrong', sentAgain: true },
  },
  {
    name: 'demo-personas',
    props: {
      idempotencyKey,
      clock: { today: '2026-11-22', passes: [{ days: 31, key: idempotencyKey }] },
      personas: [{ key: 'a', name: 'Amélie Laurent', role: 'coach', sentence: 'Débute.' }],
    },
  },
  { name: 'demo-mailbox', props: { zone: 'Europe/Paris', mails: [] } },
  {
    name: 'demo-mailbox',
    props: {
      zone: 'Europe/Paris',
      mails: [{ id: 'm', to: 'c@x', subject: 'Bonjour', sentAt: '2026-11-22T09:00:00Z' }],
    },
  },
  {
    name: 'demo-mail',
    props: {
      zone: 'Europe/Paris',
      from: 'a@x',
      to: 'c@x',
      subject: 'Bonjour',
      sentAt: '2026-11-22T09:00:00Z',
      locale: 'fr',
      text: 'http://x/c/1',
    },
  },
  { name: 'confirm-sessions', props: { ...toDecide, whoGaveAddress: 'PROPOSED_BY_COACH', sessions: open } },
  {
    name: 'confirm-sessions',
    props: {
      ...toDecide,
      whoGaveAddress: 'VETTED_BY_BODY',
      sessions: [...open, session('c', 'WITHDRAWN')],
      undone: true,
      sent: { 'outcome-a': 'DECLINE' },
      mistakes: [{ code: 'REASON_MISSING', field: 'reason-a' }, { message: 'Retirée entre-temps.' }],
    },
  },
  {
    name: 'confirm-sessions',
    props: {
      ...done,
      results: [
        { ...session('a', 'CONFIRMED'), outcome: 'CONFIRMED' },
        { ...session('b', 'WITHDRAWN'), outcome: 'FAILED', message: 'Retirée.' },
      ],
    },
  },
  { name: 'confirm-sessions', props: { ...asked, state: 'nothing-left', sessions: [session('a', 'CORRECTED')] } },
  { name: 'confirm-sessions', props: { ...asked, state: 'disowned' } },
  { name: 'confirm-sessions', props: { ...address, state: 'expired' } },
  { name: 'confirm-sessions', props: { ...address, state: 'new-link-sent' } },
  { name: 'confirm-sessions', props: { state: 'unknown-link' } },
  ...agreementProps.map((props) => ({ name: 'answer-agreement' as const, props })),
  { name: 'sign-statement', props: toSign },
  {
    name: 'sign-statement',
    props: { ...toSign, mistakes: [{ code: 'NAME_DIFFERS', field: 'typedName' }], sent: { typedName: 'Paul' } },
  },
  { name: 'sign-statement', props: { ...statement, state: 'signed' } },
  { name: 'sign-statement', props: { ...statement, state: 'cannot-sign', reasons: ['Le droit a pris fin.'] } },
  ...reportProps.map((props) => ({ name: 'write-report' as const, props })),
  { name: 'give-feedback', props: toGive },
  { name: 'give-feedback', props: { ...toGive, giver: 'SPONSOR' } },
  { name: 'give-feedback', props: { ...toGive, giver: 'SUPERVISOR' } },
  { name: 'give-feedback', props: { ...toGive, giver: 'PEER' } },
  { name: 'give-feedback', props: { ...toGive, changing: true } },
  {
    name: 'give-feedback',
    props: {
      ...toGive,
      namesAsked: true,
      mistakes: [
        { message: 'Une réponse au moins.', field: 'listening' },
        { message: 'Un nom.', field: 'comment' },
      ],
      sent: { integrity: 'NEVER', comment: 'Sophie' },
    },
  },
  { name: 'give-feedback', props: { state: 'given', coachName: 'Amélie Laurent' } },
  { name: 'give-feedback', props: { state: 'settled', coachName: 'Amélie Laurent' } },
  { name: 'give-feedback', props: { state: 'closed', coachName: 'Amélie Laurent' } },
  { name: 'give-feedback', props: { state: 'unknown-link' } },
  { name: 'register-search', props: { state: 'start', query: '', entries: [], next: null } },
  { name: 'register-search', props: { state: 'too-short', query: 'a', entries: [], next: null } },
  { name: 'register-search', props: { ...answeredSearch, entries: [entry], next: '/register?q=amelie&after=WzIwXQ' } },
  { name: 'register-search', props: { ...answeredSearch, entries: [] } },
  { name: 'register-entry', props: { ...found, entry, json: '/verify/CC-2026-7K3Q9MX.json' } },
  {
    name: 'register-entry',
    props: { ...found, entry: { ...entry, status: 'EXPIRED', since: '2022-11-22', until: '2026-11-21' } },
  },
  { name: 'register-entry', props: { ...found, entry: { ...entry, status: 'SUSPENDED' } } },
  { name: 'register-entry', props: { ...found, entry: { ...entry, status: 'WITHDRAWN', until: '2026-12-31' } } },
  { name: 'register-entry', props: { ...found, entry: { ...entry, until: null } } },
  { name: 'register-entry', props: { ...found, entry: { ...entry, pausedSince: '2026-12-01' } } },
  { name: 'register-entry', props: { ...found, entry: { ...entry, status: 'SUSPENDED', lines: [line('SUSPENDED')] } } },
  { name: 'register-entry', props: { ...found, entry: { ...entry, lines: REGISTER_LINES.map((code) => line(code)) } } },
  { name: 'register-entry', props: { state: 'gone', asked: 'CC-2021-7K3Q9MX' } },
  { name: 'register-entry', props: { state: 'unknown', asked: 'CC-2026-XXXXXXX' } },
  { name: 'charter', props: { state: 'found', charter, address: 'a' } },
  {
    name: 'charter',
    props: { state: 'found', charter: { ...charter, number: 1, languages: ['FR'], leftOut: 2 }, address: 'a' },
  },
  {
    name: 'charter',
    props: { state: 'found', charter: { ...charter, language: 'EN', languages: ['EN'] }, address: 'a' },
  },
  { name: 'charter', props: { state: 'closed' } },
  ...drawLists.map((props) => ({ name: 'audit-draws' as const, props })),
  ...draws.map((props) => ({ name: 'audit-draw' as const, props })),
  ...reportPages.map((props) => ({ name: 'transparency' as const, props })),
  ...complaintPages.map((props) => ({ name: 'complaint' as const, props })),
  ...receiptPages.map((props) => ({ name: 'complaint-receipt' as const, props })),
  { name: 'complaint-return', props: { state: 'ask', idempotencyKey } },
  {
    name: 'complaint-return',
    props: {
      state: 'ask',
      idempotencyKey,
      sent: { reference: '7K2M-Q4ZD' },
      mistakes: [{ code: 'TOO_MANY_TRIES', field: 'code' }],
    },
  },
  ...letterPages.map((props) => ({ name: 'complaint-return' as const, props })),
  ...[...stepPages, ...copyPages].map((props) => ({ name: 'complaint-return' as const, props })),
  { name: 'complaint-return', props: { state: 'mail', idempotencyKey, asked: false } },
  {
    name: 'complaint-return',
    props: {
      state: 'mail',
      idempotencyKey,
      asked: true,
      sent: { reference: '7K2M-Q4ZD' },
      mistakes: ['reference', 'code'].map((field) => ({ message: `Dites-en plus (${field}).`, field })),
    },
  },
  {
    name: 'complaint-return',
    props: {
      state: 'shown',
      reference: '7K2M-Q4ZD',
      receivedOn: '2026-11-22',
      progress: 'IN_HAND',
      next: 'NEWS',
      nextBy: '2027-02-24',
      disclosed: [{ number: 2, kind: 'MESSAGE', title: 'Message de l’employeur', on: '2026-12-03' }],
      identityOpenings: [
        { function: 'INVESTIGATOR', ground: 'HEARING', openedOn: '2026-11-30', lastDay: '2026-12-06', endedOn: null },
      ],
      emergencyOpenings: [EMERGENCY],
      memberSaid: false,
      idempotencyKey,
    },
  },
  {
    name: 'complaint-return',
    props: {
      state: 'shown',
      reference: '7K2M-Q4ZD',
      receivedOn: '2026-11-22',
      progress: 'CLOSED',
      next: null,
      nextBy: null,
    },
  },
  {
    name: 'complaint-return',
    props: {
      state: 'shown',
      idempotencyKey,
      reference: '7K2M-Q4ZD',
      receivedOn: '2026-11-22',
      progress: 'CLOSED',
      next: null,
      nextBy: null,
      closure: {
        how: 'CLOSE_NO_CASE',
        on: '2026-12-01',
        reasons: 'Ce qui est rapporté ne peut pas être établi.',
        reviewUntil: '2026-12-15',
        askedOn: null,
        confirmedOn: null,
        confirmedReasons: null,
      },
      sent: { ground: 'NEW_EVIDENCE', reasons: 'Un courriel retrouvé.' },
      mistakes: ['ground', 'reasons', 'code'].map((field) => ({ message: `Dites-en plus (${field}).`, field })),
    },
  },
  { name: 'not-found', props: {} },
  { name: 'problem', props: { reference: '01a2' } },
  { name: 'error', props: { kind: 'form-expired', back: '/sign-in' } },
];
