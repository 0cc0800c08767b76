import { describe, expect, it } from '@jest/globals';
import { canonicalReport } from './report.js';
import { type BeforeReport, refusalsToAskAgain, refusalsToAskForReport } from './report-asking.js';
import {
  refusalsToAskForChange,
  refusalsToDeclineReport,
  refusalsToHandOver,
  refusalsToSendReport,
  refusalsToSignReport,
  refusalsToTakeBackReport,
} from './report-signing.js';
import { type Author, refusalsOfAuthor, type ReportRecord, reportState } from './report-state.js';

type Latest = NonNullable<ReportRecord['latest']>;
const today = '2026-03-05';
const content = { readiness: 'Ready.', practice: 'Careful.', supervision: 'Every month.' };
const author: Author = { isAvailable: true, barred: [], disownedOn: null, weighings: [] };
const gone = { ...author, isAvailable: false };
const text = canonicalReport('one', content);
const asked: ReportRecord = { level: 'one', ended: null, handedOverOn: null, latest: null };
const version = (changes: Partial<Latest> = {}): ReportRecord => ({
  ...asked,
  latest: { number: 1, text, sha256: 'a1', signedBy: ['supervisor'], changeAsked: false, ...changes },
});
const toRead = version();
const toChange = version({ changeAsked: true });
const agreed = version({ signedBy: ['coach', 'supervisor'], changeAsked: true });
const handedOver: ReportRecord = { ...agreed, handedOverOn: '2026-03-04' };
const declined: ReportRecord = { ...asked, ended: 'declined' };
const takenBack: ReportRecord = { ...agreed, ended: 'taken-back' };
const all = [asked, toRead, toChange, agreed, handedOver, declined, takenBack];

const codes = (refusals: readonly { readonly code: string }[]) =>
  refusals.map(({ code }) => code.replace('SUPERVISION_', '').replace('REPORT_', ''));
const ofAll = (rule: (record: ReportRecord) => readonly { readonly code: string }[]) =>
  Object.fromEntries(all.map((record) => [reportState(record), codes(rule(record)).join()]));
const closed = { 'handed-over': 'HANDED_OVER', declined: 'CLOSED', 'taken-back': 'CLOSED' };

describe('a supervisor signs a text', () => {
  const weighing = { weighedOn: '2026-03-05', refused: ['family'], reviewed: [], review: null } as const;
  it.each<[string, Partial<Author>, string[]]>([
    ['as they may', {}, []],
    ['cannot be reached', { isAvailable: false, disownedOn: today }, ['SUPERVISOR_UNAVAILABLE']],
    ['does not know the coach', { disownedOn: '2026-01-01' }, ['DISOWNED']],
    ['since today not', { barred: [{ why: 'ended', fromOn: today, untilOn: null }] }, ['RIGHT_ENDED']],
    ['from tomorrow not', { barred: [{ why: 'ended', fromOn: '2026-03-06', untilOn: null }] }, []],
    ['on the first day not', { barred: [{ why: 'suspended', fromOn: today, untilOn: null }] }, ['RIGHT_SUSPENDED']],
    ['again since today', { barred: [{ why: 'suspended', fromOn: '2026-01-01', untilOn: today }] }, []],
    ['is a relation since today', { weighings: [weighing] }, ['RELATION']],
    ['is one from tomorrow', { weighings: [{ ...weighing, weighedOn: '2026-03-06' }] }, []],
  ])('who %s', (_, changes, expected) => {
    expect(codes(refusalsOfAuthor({ ...author, ...changes }, today))).toEqual(expected);
  });
});

describe('asking for a report', () => {
  const before: BeforeReport = { level: 'one', status: 'accepted', confirmed: 1, isOpen: false, author };
  it.each<[string, Partial<BeforeReport>, string[]]>([
    ['is allowed after one confirmed session', {}, []],
    ['needs a level', { level: 'Niveau 1' }, ['LEVEL']],
    ['needs an agreement', { status: 'proposed' }, ['NOT_AGREED']],
    ['needs a confirmed session', { confirmed: 0 }, ['NO_SESSION']],
    ['is done once for a level', { isOpen: true }, ['OPEN']],
    ['needs somebody who may sign', { author: gone }, ['SUPERVISOR_UNAVAILABLE']],
  ])('%s', (_, changes, expected) => {
    expect(codes(refusalsToAskForReport({ ...before, ...changes }, today))).toEqual(expected);
  });

  it('is repeated while something waits for the supervisor, once a day', () => {
    expect(ofAll((record) => refusalsToAskAgain(record, '2026-03-04', author, today))).toEqual({
      ...Object.fromEntries(all.map((record) => [reportState(record), 'NOT_AWAITED'])),
      asked: '',
      'change-asked': '',
    });
    expect(codes(refusalsToAskAgain(asked, today, author, today))).toEqual(['ASKED_TODAY']);
    expect(codes(refusalsToAskAgain(asked, '2026-03-04', gone, today))).toEqual(['SUPERVISOR_UNAVAILABLE']);
  });
});

describe('a report', () => {
  const sent = { ...content, practice: 'Other words.', seen: 1, namesNobody: true };
  it.each<[string, ReportRecord, Partial<typeof sent>, string[]]>([
    ['is first sent', asked, { seen: 0 }, []],
    ['is sent anew', toChange, {}, []],
    ['is sent anew after both signed', agreed, {}, []],
    ['is not sent past another window', toRead, { seen: 0 }, ['CHANGED']],
    ['names nobody', toRead, { namesNobody: false }, ['NAMES']],
    ['has its parts', toRead, { practice: '' }, ['PART_MISSING']],
    ['is not the same again', toRead, content, ['SAME']],
    ['is not sent once handed over', handedOver, {}, ['HANDED_OVER']],
    ['is not sent once taken back', takenBack, {}, ['CLOSED']],
  ])('%s', (_, record, changes, expected) => {
    expect(codes(refusalsToSendReport(record, { ...sent, ...changes }, author, today))).toEqual(expected);
  });

  it('is sent by somebody who may sign alone', () => {
    expect(codes(refusalsToSendReport(asked, { ...sent, seen: 0 }, gone, today))).toEqual(['SUPERVISOR_UNAVAILABLE']);
  });

  it('is signed by the coach as it was read, whether or not a change was asked for', () => {
    expect(ofAll((record) => refusalsToSignReport(record, 'a1', true))).toEqual({
      ...{ asked: 'CHANGED', 'to-read': '', 'change-asked': '', agreed: '' },
      ...closed,
    });
    expect(codes(refusalsToSignReport(toRead, 'b2', true))).toEqual(['CHANGED']);
    expect(codes(refusalsToSignReport(toRead, 'a1', false))).toEqual(['NAMES']);
  });

  it('is asked to change once for each version, by a coach who has not signed it', () => {
    const change = { sha256: 'a1', words: 'More, please.' };
    expect(ofAll((record) => refusalsToAskForChange(record, change, author, today))).toEqual({
      ...{ asked: 'CHANGED', 'to-read': '', 'change-asked': 'CHANGE_ASKED', agreed: 'SIGNED' },
      ...closed,
    });
    const asking = (changes: object, by = author) =>
      refusalsToAskForChange(toRead, { ...change, ...changes }, by, today);
    expect(codes(asking({ sha256: 'b2' }))).toEqual(['CHANGED']);
    expect(codes(asking({ words: ' ' }))).toEqual(['WORDS_MISSING']);
    expect(codes(asking({}, gone))).toEqual(['SUPERVISOR_UNAVAILABLE']);
  });

  it('is declined before anything is sent, and taken back after, until it is handed over', () => {
    const sentAlready = { 'to-read': 'SENT', 'change-asked': 'SENT', agreed: 'SENT' };
    expect(ofAll(refusalsToDeclineReport)).toEqual({ asked: '', ...sentAlready, ...closed });
    const open = { 'to-read': '', 'change-asked': '', agreed: '' };
    expect(ofAll(refusalsToTakeBackReport)).toEqual({ asked: 'NOTHING_SENT', ...open, ...closed });
  });

  it('is handed over once both signed the last version, and can be again', () => {
    const unsigned = { asked: 'NOT_SIGNED', 'to-read': 'NOT_SIGNED', 'change-asked': 'NOT_SIGNED' };
    const ended = { declined: 'CLOSED', 'taken-back': 'CLOSED' };
    expect(ofAll(refusalsToHandOver)).toEqual({ ...unsigned, agreed: '', 'handed-over': '', ...ended });
  });
});
