import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { codesOf } from './given.js';
import { watching } from './monitor.js';
import { AS_MONITOR, REPORT, WARNED_COACH, WARNED_PANEL } from './monitor.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { RELEASE, WRITTEN_FOR_REGISTRAR } from './steps.documents.js';

const WORDS = 'Two sessions were moved, and both were held since.';
const VIEWS = [
  { code: 'SUPERVISION_EVERY', view: 'AT_RISK' },
  { code: 'NO_ASSESSING', view: 'MET' },
];

describe('the report of a monitor', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let watch: ReturnType<typeof watching>;
  let mona: Member;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    watch = watching(complaints);
    mona = complaints.member('Mona');
  });

  const reports = (caseId: string, by = mona, changes: object = {}) =>
    complaints.ask(by, REPORT, { input: { caseId, views: VIEWS, words: WORDS, ...changes } });

  it('row 37: says of each condition how they see it beside its meter, and is read by those who are to', async () => {
    const { coach, reg } = complaints.cast;
    const { id, reference } = await watch.watchedBy(mona);
    const [sam] = [complaints.member('Sam')];
    await complaints.given.seated(id, 'SANCTION_PANEL', [sam]);
    complaints.todayIs('2027-01-05');
    expect(codesOf(await reports(id))).toEqual([]);

    const report = {
      reportedOn: '2027-01-05',
      views: [
        { condition: { code: 'SUPERVISION_EVERY', amount: 4 }, view: 'AT_RISK', state: 'ON_COURSE' },
        { condition: { code: 'NO_ASSESSING', amount: null }, view: 'MET', state: 'ENFORCED' },
      ],
    };
    const words = {
      event: 'REPORT_ON_CONDITIONS',
      by: 'SANCTION_MONITOR',
      answers: [{ name: 'REPORT', values: [WORDS] }],
    };
    const mine = (await complaints.done(coach, WARNED_COACH, { reference })).openMyCase;
    expect(mine.sanction).toMatchObject({ report, state: 'IN_FORCE', warning: null });
    expect(mine.written).toEqual([words]);
    expect(mine.letters[0]).toEqual({ title: 'A report on your sanction' });
    const read = (await complaints.done(sam, WARNED_PANEL, { id })).openCaseAsPanel;
    expect([read.sanction.report, read.written.at(-1)]).toEqual([report, words]);
    const kept = (await complaints.done(reg, WRITTEN_FOR_REGISTRAR, { id })).openCaseAsRegistrar;
    expect(JSON.stringify(kept.written)).toContain(WORDS);
    expect((await complaints.done(mona, AS_MONITOR, { id })).openAsMonitor.written).toEqual([words]);
  });

  it('row 37: has each condition once and some words, is sealed, and is written once for a key', async () => {
    const { id } = await watch.watchedBy(mona);
    expect(codesOf(await reports(id, mona, { views: VIEWS.slice(1) }))).toEqual(['COMPLAINTS_REPORT_INCOMPLETE']);
    expect(codesOf(await reports(id, mona, { words: '  ' }))).toEqual(['COMPLAINTS_TEXT_MISSING']);
    expect(codesOf(await reports(id, mona, { words: 'x'.repeat(4_001) }))).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
    const key = newId();
    const input = { caseId: id, views: VIEWS, words: WORDS };
    for (const _ of [1, 2]) expect((await complaints.done(mona, REPORT, { input, key })).reportOnConditions).toBe(id);

    const stored = await complaints.inBody((db) =>
      db.query(`select said::text from complaints.case_events where case_id = $1 and event = 'report-on-conditions'`, [
        id,
      ]),
    );
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain('moved');
  });

  it('row 37: is the monitor’s alone, while they are', async () => {
    const { manager, reg, coach } = complaints.cast;
    const { id } = await watch.watchedBy(mona);
    for (const by of [manager, reg, coach]) expect(codesOf(await reports(id, by))).toEqual(['NOT_FOUND']);
    await complaints.done(reg, RELEASE, {
      input: { caseId: id, function: 'SANCTION_MONITOR', personId: mona.personId },
    });
    expect(codesOf(await reports(id))).toEqual(['NOT_FOUND']);
  });
});
