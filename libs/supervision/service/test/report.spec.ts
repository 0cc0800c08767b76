import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { codesOf, givenALink, givenAnAgreement, givenASession } from './given.js';
import {
  ASK_FOR_REPORT,
  givenAReport,
  givenConfirmed,
  MY_REPORTS,
  REPORT_MAIL,
  shown,
  TEXTS,
  TO_WRITE,
  toldOfReport,
} from './given-report.js';

describe('a report for an application', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
    service.todayIs('2026-12-01');
  });
  afterAll(() => service.stop());

  const asking = (coach: Member, agreementId: string, level = 'practitioner') =>
    service.as(coach).graphql(ASK_FOR_REPORT, { agreementId, level, key: newId() });

  it('is asked for once for each level, of a supervisor who confirmed a session', async () => {
    const { coach, agreement, id } = await givenAReport(service);
    const unconfirmed = await givenAnAgreement(service, coach);
    await givenALink(service, coach, [await givenASession(service, coach, unconfirmed, { heldOn: '2026-11-21' })]);
    const proposed = await givenAnAgreement(service, coach, { status: 'proposed' });

    expect(await toldOfReport(service, id)).toEqual(['supervision.report-asked']);
    const codes = [
      await asking(coach, agreement.id),
      await asking(coach, agreement.id, 'Not a code'),
      await asking(coach, unconfirmed.id),
      await asking(coach, proposed.id),
    ].flatMap(codesOf);
    expect(codes).toEqual([
      'SUPERVISION_REPORT_OPEN',
      'SUPERVISION_REPORT_LEVEL',
      'SUPERVISION_REPORT_NO_SESSION',
      'SUPERVISION_NOT_AGREED',
    ]);
    expect(shown(await asking(coach, agreement.id, 'master'))).toMatchObject({ state: 'ASKED', level: 'master' });
    const another = await asking(service.member(), agreement.id);
    expect(another.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('is sent by the link, and signed by sending; the coach signs the same hash', async () => {
    const { link, coach, id, send, sign, read } = await givenAReport(service);
    expect(shown(await service.as(link).graphql(TO_WRITE))).toMatchObject({ id, state: 'ASKED', side: 'SUPERVISOR' });
    await send(link, 0);
    expect((await read()).state).toBe('TO_READ');
    for (let times = 0; times < 2; times += 1) expect((await sign()).errors).toBeUndefined();

    const { state, versions } = await read();

    expect(state).toBe('AGREED');
    expect(versions).toMatchObject([
      { number: 1, sentOn: '2026-12-01', ...TEXTS, practice: 'Contracts with care.\nListens.', changeAsked: null },
    ]);
    expect(versions[0]).toHaveProperty('signatures', [
      { side: 'SUPERVISOR', name: 'Claire Petit', signedOn: '2026-12-01', method: 'LINK' },
      { side: 'COACH', name: coach.name, signedOn: '2026-12-01', method: 'SIGNED_IN' },
    ]);
    const rows: { text: string; sha256: string; signed: string[] }[] = await service.inBody((tx) =>
      tx.query(
        `select v.text, v.sha256, array_agg(g.sha256) as signed from supervision.report_versions v
         join supervision.report_signatures g on g.version_id = v.id where v.report_id = $1 group by 1, 2`,
        [id],
      ),
    );
    const hash = createHash('sha256')
      .update(rows[0]?.text ?? '')
      .digest('hex');
    expect(rows.map(({ sha256, signed }) => [sha256, ...signed])).toEqual([[hash, hash, hash]]);
    expect(await toldOfReport(service, id)).toEqual(
      ['asked', 'sent', 'agreed'].map((what) => `supervision.report-${what}`),
    );
  });

  it('is written anew when the coach asks for a change, and both sign again', async () => {
    const { link, id, self, send, change, sign, read } = await givenAReport(service);
    await send(link, 0);
    expect((await change('More on groups, please.')).errors).toBeUndefined();
    expect((await read(self)).versions).toMatchObject([{ changeAsked: { words: 'More on groups, please.' } }]);
    expect(codesOf(await change('And shorter.'))).toEqual(['SUPERVISION_REPORT_CHANGE_ASKED']);
    const [before] = (await read()).versions;
    await send(self, 1, { practice: 'Works with groups.' });

    const stale = await sign(undefined, { sha256: before?.sha256 });

    expect(codesOf(stale)).toEqual(['SUPERVISION_REPORT_CHANGED']);
    expect(await read()).toMatchObject({
      state: 'TO_READ',
      versions: [
        { number: 2, practice: 'Works with groups.', signatures: [{ side: 'SUPERVISOR', method: 'SIGNED_IN' }] },
        { number: 1, signatures: [{ side: 'SUPERVISOR', method: 'LINK' }] },
      ],
    });
    await sign();
    expect((await toldOfReport(service, id)).filter((type) => type.endsWith('asked'))).toHaveLength(2);
  });

  it('needs both again once a signed text is replaced', async () => {
    const { link, send, sign, handOver, change, read } = await givenAReport(service);
    await send(link, 0);
    await sign();
    expect(codesOf(await change('Not so.'))).toEqual(['SUPERVISION_REPORT_SIGNED']);

    await send(link, 1, { readiness: 'Ready, with one reserve.' });

    expect((await read()).state).toBe('TO_READ');
    expect(codesOf(await handOver())).toEqual(['SUPERVISION_REPORT_NOT_SIGNED']);
  });

  it('is refused while a part is missing, too long, the same, unread, or may name somebody', async () => {
    const { link, send, sign, change } = await givenAReport(service);
    const codes = [
      await send(link, 0, { readiness: ' ', practice: 'a'.repeat(3001) }),
      await send(link, 0, { namesNobody: false }),
      await send(link, 1),
      await sign(),
    ].flatMap(codesOf);
    await send(link, 0);

    expect(codes).toEqual([
      'SUPERVISION_REPORT_PART_MISSING',
      'SUPERVISION_REPORT_TOO_LONG',
      'SUPERVISION_REPORT_NAMES',
      'SUPERVISION_REPORT_CHANGED',
      'SUPERVISION_REPORT_CHANGED',
    ]);
    expect(
      [await send(link, 1), await change(' '), await sign(undefined, { namesNobody: false })].flatMap(codesOf),
    ).toEqual(['SUPERVISION_REPORT_SAME', 'SUPERVISION_REPORT_WORDS_MISSING', 'SUPERVISION_REPORT_NAMES']);
  });

  it('is declined with a code that the coach reads, and can then be asked for again', async () => {
    const { link, coach, agreement, decline, takeBack, send, read } = await givenAReport(service);
    expect(codesOf(await takeBack(link))).toEqual(['SUPERVISION_REPORT_NOTHING_SENT']);
    await decline(link);

    expect(await read()).toMatchObject({ state: 'DECLINED', declineReason: 'TOO_EARLY', endedOn: '2026-12-01' });
    expect(codesOf(await send(link, 0))).toEqual(['SUPERVISION_REPORT_CLOSED']);
    expect((await asking(coach, agreement.id)).errors).toBeUndefined();
  });

  it('is taken back until it is handed over, and not after', async () => {
    const [one, other] = [await givenAReport(service), await givenAReport(service)];
    for (const { link, send, sign } of [one, other]) {
      await send(link, 0);
      await sign();
    }
    expect(codesOf(await one.decline(one.link))).toEqual(['SUPERVISION_REPORT_SENT']);
    await one.takeBack(one.self);
    await other.handOver();

    expect((await one.read()).state).toBe('TAKEN_BACK');
    expect(codesOf(await one.handOver())).toEqual(['SUPERVISION_REPORT_CLOSED']);
    expect(await other.read()).toMatchObject({ state: 'HANDED_OVER', handedOverOn: '2026-12-01' });
    const late = [await other.takeBack(other.link), await other.send(other.link, 1), await other.change('Late.')];
    expect(late.flatMap(codesOf)).toEqual(Array(3).fill('SUPERVISION_REPORT_HANDED_OVER'));
  });

  it('is handed over as the text that was signed, and as often as need be', async () => {
    const { link, send, sign, handOver } = await givenAReport(service);
    await send(link, 0);
    await sign();
    const tickets = [shown(await handOver()), shown(await handOver())];

    const [{ text }] = tickets as unknown as [{ text: string }];

    expect(JSON.parse(text)).toEqual({ level: 'practitioner', ...TEXTS, practice: 'Contracts with care.\nListens.' });
    expect(tickets.map(({ ticket }) => typeof ticket)).toEqual(['string', 'string']);
    expect(text).not.toMatch(/Claire|Amélie/);
  });

  it('asks the supervisor again on another day, while something waits for them', async () => {
    const { link, send, again } = await givenAReport(service);
    expect(codesOf(await again())).toEqual(['SUPERVISION_REPORT_ASKED_TODAY']);
    service.todayIs('2026-12-02');
    const asked = shown(await again());
    await send(link, 0);
    const late = await again();
    service.todayIs('2026-12-01');

    expect(asked).toMatchObject({ askedOn: '2026-12-02' });
    expect(codesOf(late)).toEqual(['SUPERVISION_REPORT_NOT_AWAITED']);
  });

  it('tells mails what they need, and nothing of its text', async () => {
    const { coach, id } = await givenAReport(service);
    const mail = service.as({ kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' });

    expect((await mail.graphql(REPORT_MAIL, { id })).data['supervisorReportForMail']).toEqual({
      personId: coach.personId,
      coachName: coach.name,
      supervisorName: 'Claire Petit',
      state: 'ASKED',
    });
  });

  it('is listed to its two alone, with what each is to it', async () => {
    const of = await givenConfirmed(service);
    const { id } = await givenAReport(service, of);
    const seen = async (by: Member) => (await service.as(by).graphql(MY_REPORTS)).data['mySupervisorReports'];

    expect(await seen(of.coach)).toEqual([{ id, state: 'ASKED', side: 'COACH' }]);
    expect(await seen(of.self)).toEqual([{ id, state: 'ASKED', side: 'SUPERVISOR' }]);
    expect(await seen(service.member({ roles: ['officer', 'registrar', 'case-manager'] }))).toEqual([]);
  });

  it('cannot be changed in the database', async () => {
    const { link, id, send } = await givenAReport(service);
    await send(link, 0);
    const change = (sql: string) => service.inBody((tx) => tx.query(sql, [id]));

    for (const verb of ['update supervision.report_versions set number = 9', 'delete from supervision.report_versions'])
      await expect(change(`${verb} where report_id = $1`)).rejects.toThrow(/permission denied/);
    await expect(
      change(`insert into supervision.report_versions select gen_random_uuid(), body_id, report_id, 2, 'x', sha256, sent_on, recorded_at
        from supervision.report_versions where report_id = $1`),
    ).rejects.toThrow(/check constraint/);
  });
});
