import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ApplicationReportRow, DraftReportRow } from '../src/answers/application-report.entity.js';
import { accreditation } from '../src/index.js';
import { APPEAL_REFUSAL, NAME_PANEL } from './assessment-documents.js';
import { TAKE_BACK } from './award-documents.js';
import { aGradedScheme, errorOf, givenASeat, givenASheet, must, refuse } from './given-assessment.js';
import { registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { affirm, begin, givenABegun, send } from './given-draft-application.js';
import { codesOf } from './given.js';
import { aHandedOver, DRAFT_REPORT, LEAVE_OUT, REPORT_ON, SAID, SIGNED, take } from './given-report.js';
import { DISCARD_DRAFT } from './guided-documents.js';

describe('a supervisor’s report in an application', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aGradedScheme());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const draftOf = async (coach: Member) => must(await service.as(coach).graphql(DRAFT_REPORT)).applicationDraft;
  const read = async (actor: Member, on: keyof typeof REPORT_ON, id: string) =>
    must(await service.as(actor).graphql(REPORT_ON[on], { id })).read.supervisorReport;
  const shown = { ...SAID, ...SIGNED };

  async function givenASent() {
    const { coach } = await givenABegun(service);
    must(await take(service, coach, await aHandedOver(service, coach)));
    must(await affirm(service, coach));
    const { id } = must(await send(service, coach)).submitApplication;
    return { coach, id: id as string };
  }

  it('is taken into the draft as both signed it, in place of another, and left out again', async () => {
    const { coach } = await givenABegun(service);
    expect(await draftOf(coach)).toMatchObject({ supervisorReport: null, supervisorReportRevision: 0 });
    must(await take(service, coach, await aHandedOver(service, coach)));
    const before = await draftOf(coach);
    expect(before).toMatchObject({ revision: 2, supervisorReport: shown, supervisorReportRevision: 2 });

    const late = await take(service, coach, await aHandedOver(service, coach));
    must(await take(service, coach, await aHandedOver(service, coach), 2));
    const leave = (revision: number) => service.as(coach).graphql(LEAVE_OUT, { revision, key: newId() });

    expect([errorOf(late), errorOf(await leave(2))]).toEqual(['STALE', 'STALE']);
    expect((await draftOf(coach)).supervisorReport.reportId).not.toBe(before.supervisorReport.reportId);
    must(await leave(3));
    expect(await draftOf(coach)).toMatchObject({ revision: 4, supervisorReport: null, supervisorReportRevision: 0 });
  });

  it('is refused where nothing vouches for it: forged, another’s, another body’s, too old', async () => {
    const { coach } = await givenABegun(service);
    const attempts = [
      await aHandedOver(service, coach, { secret: () => 'made-up-made-up-made-up-made-up-' }),
      await aHandedOver(service, service.member()),
      await aHandedOver(service, coach, { bodyId: newId() }),
      { ...(await aHandedOver(service, coach)), ticket: 'nothing' },
    ];
    const old = await aHandedOver(service, coach);
    for (const attempt of attempts)
      expect(codesOf(await take(service, coach, attempt))).toEqual(['ACCREDITATION_REPORT_UNKNOWN']);
    service.todayIs('2026-11-23');

    expect(codesOf(await take(service, coach, old))).toEqual(['ACCREDITATION_REPORT_UNKNOWN']);
    expect((await draftOf(coach)).supervisorReport).toBeNull();
  });

  it('is refused with another text, and for another level', async () => {
    const { coach } = await givenABegun(service);
    const { text, ticket } = await aHandedOver(service, coach);
    const changed = { text: text.replace('Ready.', 'Very ready.'), ticket };

    expect(codesOf(await take(service, coach, changed))).toEqual(['ACCREDITATION_REPORT_TEXT']);
    expect(codesOf(await take(service, coach, await aHandedOver(service, coach, { level: 'two' })))).toEqual([
      'ACCREDITATION_REPORT_OTHER_LEVEL',
    ]);
  });

  it('goes with another level, with the draft, and is nobody else’s', async () => {
    const { coach } = await givenABegun(service);
    const { coach: other } = await givenABegun(service);
    for (const each of [coach, other]) must(await take(service, each, await aHandedOver(service, each)));
    must(await begin(service, coach, 'two'));
    expect((await draftOf(coach)).supervisorReport).toBeNull();
    const stranger = registrarOf(service, { roles: ['registrar', 'officer'] });
    expect(await draftOf(stranger)).toBeNull();
    expect(errorOf(await take(service, stranger, await aHandedOver(service, stranger)))).toBe('NOT_FOUND');

    const draftId = must(await service.as(other).graphql(DISCARD_DRAFT, { key: newId() })).discardApplicationDraft;

    expect(await service.inBody((tx) => tx.findBy(DraftReportRow, { draftId }))).toEqual([]);
  });

  it('is no duty: an application is sent without one', async () => {
    const { coach } = await givenABegun(service);
    must(await affirm(service, coach));
    const { id } = must(await send(service, coach)).submitApplication;

    expect(await read(coach, 'course', id)).toBeNull();
  });

  it('is read by its applicant and by assessors, with neither name and no id', async () => {
    const { coach, id } = await givenASent();
    const seat = await givenASeat(service, id, 1);

    expect([await read(coach, 'course', id), await read(seat.assessor, 'sheet', seat.id)]).toEqual([shown, shown]);
    expect(errorOf(await service.as(service.member()).graphql(REPORT_ON.course, { id }))).toBe('NOT_FOUND');
    expect(errorOf(await service.as(service.member()).graphql(REPORT_ON.sheet, { id: seat.id }))).toBe('NOT_FOUND');
  });

  it('is read by those who judge once both sheets are in', async () => {
    const { coach, id } = await givenASent();
    const seats = [await givenASeat(service, id, 1), await givenASeat(service, id, 2)] as const;
    const registrar = registrarOf(service);
    const early = await read(registrar, 'file', id);
    await givenASheet(service, seats[0], 'MET', 'MET', 'NOT_YET');
    await givenASheet(service, seats[1]);

    expect([early, await read(registrar, 'file', id), await read(registrar, 'moderation', id)]).toEqual([
      null,
      shown,
      shown,
    ]);
    expect(errorOf(await service.as(coach).graphql(REPORT_ON.file, { id }))).toBe('FORBIDDEN');
  });

  it('is read by those who hear the appeal', async () => {
    const { coach, id } = await givenASent();
    await refuse(service, registrarOf(service), id);
    const appeal = { id, grounds: 'I do.', key: newId() };
    const appealId = must(await service.as(coach).graphql(APPEAL_REFUSAL, appeal)).appealRefusal.decisions[0].appeal.id;
    const hearer = service.member();
    must(
      await service
        .as(registrarOf(service))
        .graphql(NAME_PANEL, { id: appealId, personIds: [hearer.personId], key: newId() }),
    );

    expect(await read(hearer, 'appeal', appealId)).toEqual(shown);
  });

  it.each([
    ['is erased when it is taken back before anybody was asked', false, 0],
    ['stays when somebody was asked to read it', true, 1],
  ])('%s', async (_, isAsked, left) => {
    const { coach, id } = await givenASent();
    if (isAsked) await givenASeat(service, id, 1);

    must(await service.as(coach).graphql(TAKE_BACK, { id, key: newId() }));

    const rows = await service.inBody((tx) => tx.findBy(ApplicationReportRow, { applicationId: id }));
    expect(rows.length).toBe(left);
  });

  it('cannot be changed in the database once it is sent', async () => {
    const { id } = await givenASent();

    await expect(
      service.inBody((tx) =>
        tx.query(`update accreditation.application_reports set address_checked = false where application_id = $1`, [
          id,
        ]),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
