import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor, Member } from '@standing/platform/auth';
import { PREVIEW, PROPOSE_REPORT, PUBLISH_REPORT, REPORTS } from './figure.documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

describe('the report on the complaints of a year', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const anybody = (): Actor => ({ kind: 'public', bodyId: complaints.bodyId, locale: 'en' });
  const read = async (given: object = {}) =>
    (await complaints.as(anybody()).graphql(REPORTS, given as never)).data.transparencyReports;
  const received = (report: { numbers: { table: string; cases: number | null }[] }) =>
    report.numbers.find(({ table }) => table === 'RECEIVED')?.cases;
  const propose = async (by: Member, given: object = {}) =>
    (await complaints.done(by, PROPOSE_REPORT, { year: 2026, ...given })).proposeTransparencyReport;
  const served = async (count: number) => {
    for (let done = 0; done < count; done += 1) await complaints.given.served();
  };

  it('is proposed by one registrar, published by another, and read by anybody', async () => {
    const { reg, reg2 } = complaints.cast;
    await served(6);
    await complaints.given.named();
    complaints.todayIs('2027-01-04');
    const { edition, refusals, proposed, totals } = await propose(reg);
    expect({ edition, refusals }).toEqual({ edition: 1, refusals: [] });
    // The seventh is not counted: whoever it concerns has not been told of it.
    expect([received(proposed), proposed.mine]).toEqual([6, true]);
    expect(totals).toContainEqual({ table: 'ENDED', cases: null });
    expect(await read()).toEqual([]);
    expect(codesOf(await complaints.ask(reg, PUBLISH_REPORT, { id: proposed.id }))).toEqual([
      'COMPLAINTS_REPORT_SECOND_PERSON',
    ]);
    expect(codesOf(await complaints.ask(reg2, PUBLISH_REPORT, { id: randomUUID() }))).toEqual(['NOT_FOUND']);

    const { publishTransparencyReport } = await complaints.done(reg2, PUBLISH_REPORT, { id: proposed.id });
    expect(publishTransparencyReport).toMatchObject({ year: 2026, edition: 1, publishedOn: '2027-01-04' });
    const [report, ...others] = await read();
    expect([received(report), others]).toEqual([6, []]);
    expect(report.numbers).toContainEqual({ table: 'ENDED', part: 'WITHDRAWAL', cases: null });
    expect(await read({ year: 2025 })).toEqual([]);
  });

  it('never changes: a correction is another edition, with its reason, and moves by no few', async () => {
    const { reg, reg2 } = complaints.cast;
    await served(6);
    complaints.todayIs('2027-01-04');
    const first = await propose(reg);
    await complaints.done(reg2, PUBLISH_REPORT, { id: first.proposed.id });
    const [before] = await read();

    expect(codesOf(await complaints.ask(reg2, PROPOSE_REPORT, { year: 2026 }))).toEqual([
      'COMPLAINTS_REPORT_REASON_MISSING',
      'COMPLAINTS_REPORT_UNCHANGED',
    ]);
    complaints.todayIs('2026-12-30');
    await served(4);
    complaints.todayIs('2027-01-05');
    expect(codesOf(await complaints.ask(reg2, PROPOSE_REPORT, { year: 2026, correction: 'RECORDED_LATE' }))).toEqual([
      'COMPLAINTS_REPORT_UNCHANGED',
    ]);
    complaints.todayIs('2026-12-30');
    await served(1);
    complaints.todayIs('2027-01-06');
    const second = await propose(reg2, { correction: 'RECORDED_LATE' });
    expect([second.edition, received(second.proposed)]).toEqual([2, 11]);
    await complaints.done(reg, PUBLISH_REPORT, { id: second.proposed.id });
    const [latest, earlier] = await read({ year: 2026 });
    expect(latest).toMatchObject({ edition: 2, correction: 'RECORDED_LATE', publishedOn: '2027-01-06' });
    expect(earlier).toEqual(before);
    await expect(
      complaints.inBody((manager) => manager.query(`update complaints.reports set cells = '[]'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('is what was proposed last, once, whatever came in since', async () => {
    const { reg, reg2 } = complaints.cast;
    const third = complaints.member('Ana', ['registrar']);
    complaints.todayIs('2027-01-04');
    const { proposed: replaced } = await propose(reg);
    const { proposed } = await propose(reg);
    const publish = (by: Member, id: string) => complaints.ask(by, PUBLISH_REPORT, { id });
    expect(codesOf(await publish(reg2, replaced.id))).toEqual(['COMPLAINTS_REPORT_REPLACED']);

    const both = await Promise.all([publish(reg2, proposed.id), publish(third, proposed.id)]);
    expect(both.flatMap(codesOf)).toEqual(['COMPLAINTS_REPORT_REPLACED']);
    expect(await read()).toHaveLength(1);
  });

  it('is previewed by registrars as it would be read, and without a number while its year goes on', async () => {
    const { reg, manager } = complaints.cast;
    const preview = async (year: number) => (await complaints.done(reg, PREVIEW, { year })).transparencyPreview;
    await served(2);
    expect(await preview(2026)).toMatchObject({
      ...{ edition: 1, numbers: [], proposed: null, refusals: [{ code: 'COMPLAINTS_REPORT_YEAR_NOT_OVER' }] },
    });
    complaints.todayIs('2027-01-01');
    expect(received(await preview(2026))).toBeNull();
    expect(codesOf(await complaints.ask(manager, PREVIEW, { year: 2026 }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await complaints.ask(manager, PROPOSE_REPORT, { year: 2026 }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await complaints.ask(reg, PROPOSE_REPORT, { year: 2027 }))).toEqual([
      'COMPLAINTS_REPORT_YEAR_NOT_OVER',
    ]);
  });
});
