import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { DECIDE, DISPUTE, GIVEN, LOG, MY_SESSIONS, PREVIEW, SUPERVISEES, TAKE_BACK_GROUP } from './documents.js';
import { type Answer, codesOf, givenAnAgreement, givenAnAskedSession, givenASession, toldOf } from './given.js';
import { deskOf } from './given-desk.js';
import { aGroup, enters, givenALeader } from './given-group.js';

describe('a group that its supervisor enters once', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  const sessionsOf = async (coach: Member): Promise<Answer['data'][]> =>
    (await service.as(coach).graphql(MY_SESSIONS)).data['mySupervisionSessions'].edges.map(
      ({ node }: Answer['data']) => node,
    );
  const rowsOf = ({ data }: Answer) =>
    data['enterGroupSession'].rows.map(({ stands, refusals }: Answer['data']) => [
      stands,
      refusals.map(({ code }: { code: string }) => code),
    ]);
  const dispute = (coach: Member, id: string, reason = 'WRONG_LENGTH') =>
    service.as(coach).graphql(DISPUTE, { id, reason, key: newId() });
  const givenTo = async (leader: Member): Promise<Answer['data'][]> =>
    (await service.as(leader).graphql(GIVEN)).data['myGroupSessionsGiven'].edges.map(
      ({ node }: Answer['data']) => node,
    );

  it('is attested by them for each who attended, told once each, and given once', async () => {
    const { leader, coaches, agreements, supervisor } = await givenALeader(service, 3);

    const entered = await enters(service, leader, aGroup(agreements.slice(0, 2), { startsAt: '18:00' }));

    expect(rowsOf(entered)).toEqual([
      [true, []],
      [true, []],
    ]);
    const [first, , absent] = coaches as [Member, Member, Member];
    expect(await sessionsOf(absent)).toEqual([]);
    const [session] = await sessionsOf(first);
    expect(session).toMatchObject({
      ...{ status: 'CONFIRMED', trust: 'CONFIRMED', form: 'GROUP', minutes: 120, startsAt: '18:00' },
      ...{ contracted: 6, present: 5, enteredBySupervisor: true, dispute: null },
    });
    expect(await toldOf(service, session.id)).toEqual([
      {
        type: 'supervision.session-confirmed',
        data: {
          ...{ sessionId: session.id, personId: first.personId, supervisorId: supervisor.id, subject: 'coaching' },
          ...{ form: 'group' },
          ...{ heldOn: '2026-11-20', minutes: 120, contracted: 6, present: 5, trust: 'confirmed', corrected: false },
          ...{ decidedAt: '2026-11-22T11:00:00.000Z', revision: 1 },
        },
      },
    ]);
    expect(await givenTo(leader)).toMatchObject([{ minutes: 120, contracted: 6, present: 5, rows: [{}, {}] }]);
    expect((await deskOf(service, leader, 'DONE'))?.sessions).toEqual([]);
  });

  it('is entered once, however often the button is pressed', async () => {
    const { leader, coaches, agreements } = await givenALeader(service, 1);
    const key = newId();

    const once = await enters(service, leader, aGroup(agreements), key);
    const again = await enters(service, leader, aGroup(agreements), key);

    expect(again.data).toEqual(once.data);
    expect(await sessionsOf(coaches[0]!)).toHaveLength(1);
  });

  it('says row by row what was not entered: what the coach logged, and before the agreement', async () => {
    const { leader, coaches, agreements, supervisor } = await givenALeader(service, 2);
    await givenASession(service, coaches[0]!, agreements[0]!, { minutes: 90, form: 'GROUP' });
    const later = await givenAnAgreement(service, service.member(), {
      supervisorId: supervisor.id,
      startsOn: '2026-11-21',
    });
    const input = aGroup([...agreements, later]);

    const preview = await service.as(leader).graphql(PREVIEW, { input });
    const entered = await enters(service, leader, input);

    const refused = [['SUPERVISION_LOGGED_THAT_DAY'], [], ['SUPERVISION_BEFORE_AGREEMENT']];
    expect(
      preview.data['groupSessionPreview'].rows.map(({ refusals }: Answer['data']) =>
        refusals.map(({ code }: { code: string }) => code),
      ),
    ).toEqual(refused);
    expect(rowsOf(entered)).toEqual([
      [false, refused[0]],
      [true, []],
      [false, refused[2]],
    ]);
    expect(await sessionsOf(coaches[0]!)).toHaveLength(1);
  });

  it('is another session where the supervisor says so, and counts beside it', async () => {
    const { leader, coaches, agreements } = await givenALeader(service, 1);
    await givenASession(service, coaches[0]!, agreements[0]!);
    const attendance = [{ agreementId: agreements[0]!.id, anotherSession: true }];

    expect(rowsOf(await enters(service, leader, aGroup(agreements, { attendance })))).toEqual([[true, []]]);
    expect(await sessionsOf(coaches[0]!)).toHaveLength(2);
  });

  it('tells nothing of what the coach has with others', async () => {
    const { leader, coaches, agreements } = await givenALeader(service, 1);
    const other = await givenAnAgreement(service, coaches[0]!);
    await givenASession(service, coaches[0]!, other, { startsAt: '18:00', minutes: 120 });

    const entered = await enters(service, leader, aGroup(agreements, { startsAt: '18:00' }));

    expect(rowsOf(entered)).toEqual([[true, []]]);
  });

  it('asks the coach about one alike that they log afterwards', async () => {
    const { leader, coaches, agreements } = await givenALeader(service, 1);
    await enters(service, leader, aGroup(agreements));

    const input = { agreementId: agreements[0]!.id, heldOn: '2026-11-20', minutes: 120, form: 'GROUP' };
    const logged = await service.as(coaches[0]!).graphql(LOG, { input, key: newId() });

    expect(codesOf(logged)).toEqual(['SUPERVISION_POSSIBLE_DUPLICATE']);
  });

  it.each([
    ['tomorrow', { heldOn: '2026-11-23' }, ['SUPERVISION_SESSION_IN_FUTURE']],
    ['with nobody', { attendance: [] }, ['SUPERVISION_NOBODY_ATTENDED']],
    ['of more than belong', { present: 7 }, ['SUPERVISION_MORE_PRESENT_THAN_CONTRACTED']],
  ])('is refused %s, as the preview says', async (_, changes, codes) => {
    const { leader, agreements } = await givenALeader(service, 1);
    const input = aGroup(agreements, changes);

    const preview = await service.as(leader).graphql(PREVIEW, { input });

    expect(codesOf(await enters(service, leader, input))).toEqual(codes);
    expect(preview.data['groupSessionPreview'].refusals.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it('is refused when more are ticked than were there', async () => {
    const { leader, agreements } = await givenALeader(service, 3);

    const entered = await enters(service, leader, aGroup(agreements, { present: 2 }));

    expect(codesOf(entered)).toEqual(['SUPERVISION_PRESENT_BELOW_ATTENDANCE']);
  });

  it('is entered of one’s own supervisees only, and previewed and taken back by nobody else', async () => {
    const { leader, agreements } = await givenALeader(service, 1);
    const somebody = await givenALeader(service, 0);
    const stranger = service.member();
    const labelled = service.member({ email: leader.email.replace('@', '+me@') });
    const id = (await enters(service, leader, aGroup(agreements))).data['enterGroupSession'].id as string;
    const open = await givenAnAgreement(service, service.member(), {
      ...{ supervisorId: somebody.supervisor.id, status: 'proposed' },
    });

    for (const other of [somebody.leader, stranger, labelled]) {
      const input = aGroup(agreements);
      const answers = [
        await enters(service, other, input),
        await service.as(other).graphql(PREVIEW, { input }),
        await service.as(other).graphql(TAKE_BACK_GROUP, { id, key: newId() }),
      ];
      expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(Array(3).fill('NOT_FOUND'));
      expect(await givenTo(other)).toEqual([]);
      expect((await service.as(other).graphql(SUPERVISEES)).data['superviseesForGroup']).toEqual([]);
    }
    expect((await enters(service, somebody.leader, aGroup([open]))).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('is disputed by the coach at any time, and the supervisor reads why', async () => {
    const { leader, coaches, agreements } = await givenALeader(service, 1);
    await enters(service, leader, aGroup(agreements));
    const [{ id }] = (await sessionsOf(coaches[0]!)) as [{ id: string }];
    service.clock.advance(3 * 24 * 3600);

    const { data } = await dispute(coaches[0]!, id);
    service.clock.advance(-3 * 24 * 3600);

    expect(data['disputeSession']).toMatchObject({ status: 'WITHDRAWN', dispute: 'WRONG_LENGTH', minutes: 120 });
    expect((await toldOf(service, id)).at(-1)).toMatchObject({ type: 'supervision.session-withdrawn' });
    expect(await givenTo(leader)).toMatchObject([{ rows: [{ stands: false, dispute: 'WRONG_LENGTH' }] }]);
    expect(codesOf(await dispute(coaches[0]!, id))).toEqual(['SUPERVISION_SESSION_WITHDRAWN']);
    expect(rowsOf(await enters(service, leader, aGroup(agreements, { minutes: 90 })))).toEqual([[true, []]]);
  });

  it('is disputed by nobody else, nor is what the coach logged themself', async () => {
    const { leader, coaches, agreements } = await givenALeader(service, 1);
    await enters(service, leader, aGroup(agreements));
    const [{ id }] = (await sessionsOf(coaches[0]!)) as [{ id: string }];
    const own = await givenAnAskedSession(service);
    await service
      .as(own.link)
      .graphql(DECIDE, { decisions: [{ sessionId: own.sessionId, outcome: 'CONFIRM' }], key: newId() });

    expect((await dispute(service.member(), id)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(codesOf(await dispute(own.coach, own.sessionId))).toEqual(['SUPERVISION_NOT_ENTERED_BY_SUPERVISOR']);
  });

  it('is taken back whole within ten minutes, and not later', async () => {
    const { leader, coaches, agreements } = await givenALeader(service, 2);
    const id = (await enters(service, leader, aGroup(agreements))).data['enterGroupSession'].id as string;
    const takeBack = () => service.as(leader).graphql(TAKE_BACK_GROUP, { id, key: newId() });

    const { data } = await takeBack();

    expect(data['takeBackGroupSession']).toMatchObject({
      takenBack: true,
      rows: [{ stands: false }, { stands: false }],
    });
    for (const coach of coaches)
      expect(await sessionsOf(coach)).toMatchObject([{ status: 'WITHDRAWN', dispute: null }]);
    expect(codesOf(await takeBack())).toEqual(['SUPERVISION_NOTHING_TO_UNDO']);

    const late = (await enters(service, leader, aGroup(agreements))).data['enterGroupSession'].id as string;
    service.clock.advance(601);
    const answer = await service.as(leader).graphql(TAKE_BACK_GROUP, { id: late, key: newId() });
    service.clock.advance(-601);
    expect(codesOf(answer)).toEqual(['SUPERVISION_UNDO_TOO_LATE']);
  });

  it('is no longer entered of days since which they may not supervise', async () => {
    const { leader, agreements } = await givenALeader(service, 1);
    const row = [service.bodyId, leader.personId, leader.email];
    await service.inBody((manager) =>
      manager.query(
        `insert into supervision.right_ends (body_id, person_id, mailbox, ended_on) values ($1, $2, $3, '2026-11-20')`,
        row,
      ),
    );

    expect(rowsOf(await enters(service, leader, aGroup(agreements)))).toEqual([[false, ['SUPERVISION_RIGHT_ENDED']]]);
    expect(await givenTo(leader)).toEqual([]);
  });
});
