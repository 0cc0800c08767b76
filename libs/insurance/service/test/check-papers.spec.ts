import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member, Role } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import {
  ANSWER_CHECK,
  ASK_CHECK,
  CHECK_FOR_MAIL,
  CHECKS,
  DRAW_CHECKS,
  KEEP_ASKING,
  MY_CHECKS,
  NONE_SHOWN,
  SEEN,
} from './documents.js';
import { codesOf, givenACover } from './given.js';
import { hearAward, hearDeath } from './given-heard.js';

const dueOn = '2026-12-22';

describe('a check of papers', () => {
  let first: RunningService;
  let service: RunningService;
  let coach: Member;
  let officer: Member;
  beforeAll(async () => {
    first = await startService(insurance);
  });
  beforeEach(async () => {
    service = await first.inNewBody();
    officer = service.member({ roles: ['officer'] });
    coach = await accredited();
  });
  afterAll(() => first.stop());

  async function accredited(...roles: Role[]): Promise<Member> {
    const member = service.member({ roles });
    await hearAward(service, member.personId);
    return member;
  }
  const ask = (who = coach, by = officer) =>
    service.as(by).graphql(ASK_CHECK, { personId: who.personId, dueOn, key: newId() });
  const asked = async (who = coach) => (await ask(who)).data.askForAttestation.id as string;
  const draw = (perCent: number) => service.as(officer).graphql(DRAW_CHECKS, { perCent, dueOn, key: newId() });
  const open = async () => (await service.as(officer).graphql(CHECKS, { isOpen: true })).data.coverChecks.edges;
  const mine = async (who = coach) => (await service.as(who).graphql(MY_CHECKS)).data.myCoverChecks;
  const press = (document: string, id: string, more: object = {}) =>
    service.as(officer).graphql(document, { id, key: newId(), ...more });

  it('asks one member, who answers with the cover in force; what was seen closes it', async () => {
    const id = await asked();
    const coverId = await givenACover(service, coach);
    expect(await mine()).toMatchObject([{ id, dueOn, isDrawn: false, outcome: null, coverId: null }]);

    await service.as(coach).graphql(ANSWER_CHECK, { id, coverId, key: newId() });
    expect(await open()).toMatchObject([
      { node: { id, holder: { id: coach.personId }, answeredOn: '2026-11-22', cover: { id: coverId } } },
    ]);
    const { data } = await press(SEEN, id, { seenOn: '2026-11-22' });

    expect(data.recordAttestationSeen).toMatchObject({
      outcome: 'SEEN',
      seenOn: '2026-11-22',
      decidedOn: '2026-11-22',
    });
    expect(await open()).toEqual([]);
    expect(codesOf(await press(SEEN, id, { seenOn: '2026-11-22' }))).toEqual(['INSURANCE_CHECK_CLOSED']);
  });

  it('tells correspondence alone, by ids, and mails until when while it is open', async () => {
    const id = await asked();
    const correspondence: Actor = { kind: 'service', bodyId: service.bodyId, service: 'correspondence', locale: 'fr' };
    const forMail = async () =>
      (await service.as(correspondence).graphql(CHECK_FOR_MAIL, { id })).data.coverCheckForMail;

    expect(await service.told()).toEqual([
      { type: 'insurance.cover-check-asked', data: { checkId: id, personId: coach.personId } },
    ]);
    expect(await forMail()).toEqual({ personId: coach.personId, dueOn });
    await press(SEEN, id, { seenOn: '2026-11-22' });
    expect(await forMail()).toBeNull();
    expect(await service.told()).toHaveLength(1);
  });

  it('goes on until another day, and is none only once that is over', async () => {
    const id = await asked();
    await press(KEEP_ASKING, id, { dueOn: '2027-01-22' });
    expect(await mine()).toMatchObject([{ dueOn: '2027-01-22', outcome: 'STILL_ASKED' }]);
    expect(codesOf(await press(NONE_SHOWN, id))).toEqual(['INSURANCE_CHECK_NOT_OVER']);

    service.todayIs('2027-01-23');

    expect((await press(NONE_SHOWN, id)).data.recordNoAttestation).toMatchObject({ outcome: 'NONE' });
    expect(await mine()).toMatchObject([{ outcome: 'NONE', decidedOn: '2027-01-23' }]);
  });

  it('is refused of oneself, of whoever is not accredited or has died, and twice at once', async () => {
    const stranger = service.member();
    const dead = await accredited();
    await hearDeath(service, dead.personId);
    const own = await accredited('registrar');
    await asked();

    expect(codesOf(await ask(stranger))).toEqual(['INSURANCE_CHECK_NOT_ACCREDITED']);
    expect(codesOf(await ask(dead))).toEqual(['INSURANCE_CHECK_NOT_ACCREDITED']);
    expect(codesOf(await ask(own, own))).toEqual(['INSURANCE_OWN_CHECK']);
    expect(codesOf(await ask())).toEqual(['INSURANCE_CHECK_ASKED']);
  });

  it('draws a share in turn: nobody a second time before everybody had theirs', async () => {
    const all = [coach, await accredited(), await accredited(), await accredited()].map(({ personId }) => personId);
    const turns: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const [{ node }] = (await draw(25)).data.drawCoverChecks.edges;
      turns.push(node.holder.id);
      await press(SEEN, node.id, { seenOn: '2026-11-22' });
      service.clock.advance(86_400);
    }

    expect(new Set(turns)).toEqual(new Set(all));
    const [{ node: again }] = (await draw(25)).data.drawCoverChecks.edges;
    expect(again.holder.id).toBe(turns[0]);
    expect(again.isDrawn).toBe(true);
  });

  it('leaves out whoever is asked already and whoever draws, and says when nobody is left', async () => {
    officer = await accredited('officer');
    expect((await draw(100)).data.drawCoverChecks.edges).toMatchObject([{ node: { holder: { id: coach.personId } } }]);

    expect(codesOf(await draw(100))).toEqual(['INSURANCE_CHECK_NOBODY']);
    expect(codesOf(await draw(0))).toEqual(['INSURANCE_CHECK_SHARE']);
    expect(
      codesOf(await service.as(officer).graphql(DRAW_CHECKS, { perCent: 5, dueOn: '2026-11-23', key: newId() })),
    ).toEqual(['INSURANCE_CHECK_TERM']);
  });

  it('is not found by another member, nor answered with what does not hold', async () => {
    const id = await asked();
    const later = await givenACover(service, coach, { startsOn: '2027-01-01', endsOn: '2027-12-31' });
    const answer = (by: Member, coverId = later) => service.as(by).graphql(ANSWER_CHECK, { id, coverId, key: newId() });
    const stranger = service.member();

    expect(codesOf(await answer(stranger, await givenACover(service, stranger)))).toEqual(['NOT_FOUND']);
    expect(codesOf(await answer(coach))).toEqual(['INSURANCE_CHECK_NOT_IN_FORCE']);
    expect(await mine(service.member())).toEqual([]);
  });
});
