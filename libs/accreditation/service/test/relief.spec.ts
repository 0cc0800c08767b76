import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { ENTRY_OF } from './award-documents.js';
import { codesOf, givenASignature, ledgerOf, lineOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { givenAnAward } from './given-award.js';
import { aLeave, aSchemeWithLeave, askForRelief, givenGrantedLeave, officerOf } from './given-upkeep.js';
import {
  ANSWER_RELIEF,
  CORRECT_RELIEF,
  END_RELIEF,
  RELIEF_PREVIEW,
  RELIEFS,
  RELIEFS_ASKED,
  TAKE_BACK_RELIEF,
} from './upkeep-documents.js';

describe('relief', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aSchemeWithLeave());
  });
  afterAll(() => service.stop());

  const answer = (actor: Actor, reliefId: string, refusal: string | null = null, key = newId()) =>
    service.as(actor).graphql(ANSWER_RELIEF, { input: { reliefId, refusal }, key });
  const end = (actor: Actor, id: string, lastDay: string | null, key = newId()) =>
    service.as(actor).graphql(END_RELIEF, { id, lastDay, key });
  const yearly = (coach: Parameters<typeof lineOf>[1], asked: Record<string, unknown> = {}) =>
    lineOf(service, coach, 'yearly', asked);

  it('that is asked for waits, and changes nothing until it is granted', async () => {
    const coach = service.member();
    await givenASignature(service, coach);

    const asked = (await askForRelief(service, coach)).data.askForRelief;

    expect(asked).toMatchObject({
      kind: 'LEAVE',
      ground: 'PARENTAL',
      status: 'ASKED',
      askedOn: '2026-11-22',
      isUnasked: false,
    });
    expect((await yearly(coach)).needed).toBe(120);
    expect((await ledgerOf(service, coach)).map(({ kind }) => kind)).toEqual(['code-signature']);

    const { data } = await answer(officerOf(service), asked.id);

    expect(data.answerRelief).toMatchObject({ status: 'GRANTED', answeredOn: '2026-11-22', refusal: null });
    const line = await yearly(coach);
    expect(line.needed).toBe(90);
    expect(line.adjusted).toMatchObject([{ kind: 'leave', amount: -30 }]);
  });

  it('is written down with two times: what was known before stays as it was known', async () => {
    const coach = service.member();
    const leave = await givenGrantedLeave(service, coach);
    service.todayIs('2026-11-23');
    await end(coach, leave, '2026-05-31');
    service.todayIs('2026-11-24');
    const input = { reliefId: leave, fromOn: '2026-03-01', untilOn: '2026-04-09' };
    await service.as(officerOf(service)).graphql(CORRECT_RELIEF, { input, key: newId() });

    const needed = [];
    for (const asKnownOn of ['2026-11-22', '2026-11-23', '2026-11-24'])
      needed.push((await yearly(coach, { on: '2026-11-24', asKnownAt: `${asKnownOn}T22:00:00Z` })).needed);
    service.todayIs('2026-11-22');

    expect(needed).toEqual([90, 95, 105]);
    const rows = (await ledgerOf(service, coach)).filter(({ kind }) => kind === 'leave');
    expect(rows.map(({ revision, heldOn, heldUntil, state }) => [revision, heldOn, heldUntil, state])).toEqual([
      [1, '2026-04-01', '2026-06-30', 'active'],
      [2, '2026-04-01', '2026-05-31', 'active'],
      [3, '2026-03-01', '2026-04-09', 'active'],
    ]);
    expect(rows[0]?.attributes).toEqual({ category: 'parental', askedOn: '2026-11-22' });
  });

  it('that was never taken is taken back as a whole', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    const leave = await givenGrantedLeave(service, coach);

    expect(codesOf(await end(coach, leave, '2026-06-30'))).toEqual(['ACCREDITATION_RELIEF_END_OUTSIDE']);
    expect((await end(coach, leave, null)).data.endRelief.status).toBe('WITHDRAWN');
    expect((await yearly(coach)).needed).toBe(120);
    expect(codesOf(await end(coach, leave, null))).toEqual(['ACCREDITATION_RELIEF_NOT_GRANTED']);
  });

  it('is refused with a reason, once, and can be asked for again', async () => {
    const coach = service.member();
    const { id } = (await askForRelief(service, coach)).data.askForRelief;

    const { data } = await answer(officerOf(service), id, 'TOO_LATE');

    expect(data.answerRelief).toMatchObject({ status: 'REFUSED', refusal: 'TOO_LATE' });
    expect(codesOf(await answer(officerOf(service), id))).toEqual(['ACCREDITATION_RELIEF_ANSWERED']);
    expect((await askForRelief(service, coach)).data.askForRelief.status).toBe('ASKED');
    expect(codesOf(await askForRelief(service, coach))).toEqual(['ACCREDITATION_RELIEF_OVERLAPS']);
  });

  it('is refused for days that cannot be', async () => {
    const ask = (changes: object) => askForRelief(service, service.member({ locale: 'en' }), aLeave(changes));

    const answers = [
      await ask({ untilOn: '2026-03-01' }),
      await ask({ untilOn: '2029-01-01' }),
      await ask({ kind: 'EXTENSION' }),
    ];

    expect(answers.flatMap(codesOf)).toEqual([
      'ACCREDITATION_RELIEF_DAYS_REVERSED',
      'ACCREDITATION_RELIEF_TOO_LONG',
      'ACCREDITATION_RELIEF_OVER',
    ]);
    expect(answers[1]?.errors?.[0]?.message).toBe('One request covers 24 months at the most.');
  });

  it('can be taken back by its member alone, until it is answered', async () => {
    const coach = service.member();
    const { id } = (await askForRelief(service, coach)).data.askForRelief;
    const takeBack = (actor: Actor) => service.as(actor).graphql(TAKE_BACK_RELIEF, { id, key: newId() });

    expect((await takeBack(officerOf(service))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await takeBack(coach)).data.takeBackRelief.status).toBe('WITHDRAWN');
    expect(codesOf(await takeBack(coach))).toEqual(['ACCREDITATION_RELIEF_ANSWERED']);
  });

  it('with one key is one, and by two officers at once is one answer', async () => {
    const [coach, key] = [service.member(), newId()];
    const asked = await Promise.all([1, 2].map(() => askForRelief(service, coach, aLeave(), key)));
    const id = asked[0]?.data.askForRelief.id as string;

    const answers = await Promise.all([1, 2].map(() => answer(officerOf(service), id)));

    expect(new Set(asked.map(({ data }) => data.askForRelief.id)).size).toBe(1);
    expect(answers.flatMap(codesOf)).toEqual(['ACCREDITATION_RELIEF_ANSWERED']);
    expect((await ledgerOf(service, coach)).filter(({ kind }) => kind === 'leave')).toHaveLength(1);
  });

  it('is seen by its member and by staff, and shows nowhere in the register', async () => {
    const { coach, award } = await givenAnAward(service);
    const before = await service
      .as({ kind: 'public', bodyId: service.bodyId, locale: 'en' })
      .graphql(ENTRY_OF, { reference: award.reference });
    const leave = await givenGrantedLeave(service, coach);
    const { personId } = coach;
    const readBy = async (actor: Actor) => service.as(actor).graphql(RELIEFS, { personId });

    expect((await readBy(coach)).data.reliefs.map(({ id }: { id: string }) => id)).toEqual([leave]);
    expect((await readBy(officerOf(service))).data.reliefs).toHaveLength(1);
    expect((await readBy(service.member())).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await end(service.member(), leave, null)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const after = await service
      .as({ kind: 'public', bodyId: service.bodyId, locale: 'en' })
      .graphql(ENTRY_OF, { reference: award.reference });
    expect(after).toEqual(before);
  });

  it('is answered by officers and registrars other than the member', async () => {
    const coach = service.member({ roles: ['officer'] });
    const { id } = (await askForRelief(service, coach)).data.askForRelief;

    expect(codesOf(await answer(coach, id))).toEqual(['ACCREDITATION_RELIEF_OWN']);
    const administrator = service.member({ roles: ['scheme-administrator'] });
    expect((await answer(administrator, id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await service.as(administrator).graphql(RELIEFS_ASKED, { first: 5 })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const elsewhere = officerOf(service, { bodyId: await service.anotherBody() });
    expect((await answer(elsewhere, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await answer(service.member({ roles: ['registrar'] }), id)).data.answerRelief.status).toBe('GRANTED');
  });

  it('that waits is listed page by page, the oldest first, with a count', async () => {
    const read = async (variables: Record<string, unknown>) =>
      (await service.as(officerOf(service)).graphql(RELIEFS_ASKED, variables)).data;
    for (const _ of [1, 2, 3]) await askForRelief(service, service.member());
    const all = await read({ first: 50 });

    const first = await read({ first: 2 });
    const second = await read({ first: 2, after: first.reliefsAsked.pageInfo.endCursor });

    const ids = (page: typeof all) => page.reliefsAsked.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect([...ids(first), ...ids(second)]).toEqual(ids(all).slice(0, 4));
    expect(all.reliefsAskedCount).toBe(ids(all).length);
  });

  it('is previewed: what it would change, of one’s own or of others for those who grant it', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    await lineOf(service, coach, 'yearly');
    await service
      .as(coach)
      .graphql(`mutation ($key: Uuid!) { aimAt(level: "one", idempotencyKey: $key) { on } }`, { key: newId() });
    const preview = (actor: Actor, personIds: string[] | null, changes = {}) =>
      service.as(actor).graphql(RELIEF_PREVIEW, { input: aLeave(changes), personIds });

    const [mine] = (await preview(coach, null)).data.reliefPreview;

    expect(mine).toMatchObject({ level: { code: 'one' }, on: '2026-11-22', refusals: [] });
    expect(mine.effects).toEqual([
      expect.objectContaining({ ruleId: 'yearly', neededBefore: 120, neededAfter: 90, resultBefore: 'UNMET' }),
    ]);
    expect((await ledgerOf(service, coach)).map(({ kind }) => kind)).toEqual(['code-signature']);
    expect((await preview(service.member(), [coach.personId])).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await givenGrantedLeave(service, coach);
    const [theirs] = (await preview(officerOf(service), [coach.personId])).data.reliefPreview;
    expect(theirs.refusals.map(({ code }: { code: string }) => code)).toEqual(['ACCREDITATION_RELIEF_OVERLAPS']);
  });
});
