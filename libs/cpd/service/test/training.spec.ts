import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { codesOf, CORRECT } from './given.js';
import * as given from './given-training.js';

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

describe('attendance at training', () => {
  let started: Awaited<ReturnType<typeof given.startWithAddresses>>;
  let cpd: RunningService;
  let acts: ReturnType<typeof given.actsIn>;
  let office: Member;
  let coach: Member;
  let gateway: Actor;
  beforeAll(async () => {
    started = await given.startWithAddresses();
  });
  afterAll(() => started.running.stop());
  beforeEach(async () => {
    started.running.clock.restart();
    cpd = await started.running.inNewBody();
    acts = given.actsIn(cpd);
    office = cpd.member({ roles: ['officer'] });
    coach = started.member(cpd);
    gateway = { kind: 'service', service: 'gateway', bodyId: cpd.bodyId, locale: 'fr' };
  });

  const row = ({ email }: Member, minutes: number | null = null) => ({ address: email, minutes });
  const report = (eventId: string, rows: object[]) => acts.act(office, given.REPORT, { eventId, rows });
  const mine = (by = coach) => acts.act(by, given.MINE);
  const codes = async (by: Actor, document: string, variables: object) =>
    codesOf(await cpd.as(by).graphql(document, { key: newId(), ...variables }));
  /** The id of attendance that waits for the coach. */
  async function givenReported(event: object = given.anEvent(), minutes: number | null = null): Promise<string> {
    const { id: eventId } = await acts.keepEvent(office, event);
    await report(eventId, [row(coach, minutes)]);
    return (await mine())[0].id as string;
  }

  it('is of events that the office keeps with their provider, as revisions', async () => {
    const provider = await acts.keepProvider(office);
    const event = await acts.keepEvent(office, given.anEvent({ providerId: provider.id }));
    await acts.keepEvent(office, given.anEvent({ providerId: provider.id, title: 'Équité' }), {
      id: event.id,
      version: 1,
    });
    await acts.keepProvider(office, given.aProvider({ name: 'École' }), { id: provider.id, version: 1 });

    expect(await acts.act(office, given.EVENTS)).toEqual([
      { id: event.id, title: 'Équité', providerId: provider.id, waiting: 0, accepted: 0, refused: 0, version: 2 },
    ]);
    expect(await acts.act(office, given.PROVIDERS)).toMatchObject([{ name: 'École', version: 2, keys: [] }]);
    await expect(acts.keepProvider(office, given.aProvider(), { id: provider.id, version: 1 })).rejects.toThrow(
      'STALE',
    );
    await expect(acts.keepProvider(office, given.aProvider({ name: '' }))).rejects.toThrow('CPD_PROVIDER_NAME_MISSING');
    const early = given.anEvent({ providerId: provider.id, firstDay: '2025-12-31' });
    await expect(acts.keepEvent(office, early)).rejects.toThrow('CPD_PROVIDER_NOT_THEN');
    await expect(acts.keepEvent(office, given.anEvent({ providerId: newId() }))).rejects.toThrow('NOT_FOUND');
  });

  it('is looked at before it is reported, and nothing is kept of addresses that nobody has', async () => {
    const { id: eventId } = await acts.keepEvent(office);
    const other = started.member(cpd);
    await report(eventId, [row(other)]);
    const nobody = `${newId()}@nowhere.example`;
    const rows = [row(coach, 120), { address: nobody }, row(other), { address: coach.email }, { address: 'x' }];
    const outcomes = ['FOUND', 'NOT_KNOWN', 'ALREADY_REPORTED', 'ALREADY_REPORTED', 'ADDRESS_WRONG'];

    expect(await acts.act(office, given.CHECK, { eventId, rows })).toEqual(outcomes);
    expect(await mine()).toEqual([]);
    expect(await report(eventId, rows)).toEqual(outcomes);
    expect(await mine()).toMatchObject([{ title: 'Diversité', provider: null, minutes: 120, kind: 'TRAINING' }]);
    expect(await acts.act(office, given.EVENTS)).toMatchObject([{ waiting: 2, accepted: 0, refused: 0 }]);
  });

  it('is reported once the event is over, by a list that is neither empty nor too long', async () => {
    const { id: eventId } = await acts.keepEvent(
      office,
      given.anEvent({ firstDay: '2027-01-01', lastDay: '2027-01-02' }),
    );
    const { id: over } = await acts.keepEvent(office);

    for (const document of [given.CHECK, given.REPORT]) {
      expect(await codes(office, document, { eventId, rows: [row(coach)] })).toEqual(['CPD_EVENT_NOT_OVER']);
      expect(await codes(office, document, { eventId: over, rows: [] })).toEqual(['CPD_ATTENDANCE_EMPTY']);
      const rows = Array.from({ length: 201 }, () => row(coach));
      expect(await codes(office, document, { eventId: over, rows })).toEqual(['CPD_ATTENDANCE_TOO_MANY']);
    }
  });

  it('becomes an activity that is documented, of which the coach says what they learnt alone', async () => {
    const id = await givenReported(given.anEvent(), 120);
    expect(await codes(coach, given.ACCEPT, { id, reflection: ' ' })).toEqual(['CPD_REFLECTION_MISSING']);
    expect(await codes(cpd.member(), given.ACCEPT, { id, reflection: 'a' })).toEqual(['NOT_FOUND']);

    expect(await acts.act(coach, given.ACCEPT, { id, reflection: 'Écouter.' })).toMatchObject({
      ...{ title: 'Diversité', kind: 'TRAINING', firstDay: '2026-11-19', lastDay: '2026-11-20', minutes: 120 },
      ...{ provider: 'Association', categories: [{ code: 'equality', minutes: 60 }], reflection: 'Écouter.' },
      ...{ attested: true, document: null },
    });
    expect(await cpd.told()).toMatchObject([
      { type: 'cpd.activity-recorded', data: { documented: true, minutes: 120 } },
    ]);
    expect([await mine(), await codes(coach, given.ACCEPT, { id, reflection: 'a' })]).toEqual([[], ['NOT_FOUND']]);
    expect(await acts.act(office, given.EVENTS)).toMatchObject([{ waiting: 0, accepted: 1, refused: 0 }]);
  });

  it('rests on what the event was when it was reported', async () => {
    const { id: eventId } = await acts.keepEvent(office);
    await report(eventId, [row(coach)]);
    await acts.keepEvent(office, given.anEvent({ title: 'Autre', minutes: 300 }), { id: eventId, version: 1 });

    expect(await mine()).toMatchObject([{ title: 'Diversité', minutes: 600 }]);
  });

  it.each([
    ['is vouched for still when what was learnt is written anew', {}, true],
    ['is declared once the coach changes what was vouched for', { minutes: 599 }, false],
  ])('%s', async (_, changes, isDocumented) => {
    const id = await givenReported();
    const activity = await acts.act(coach, given.ACCEPT, { id, reflection: 'Écouter.' });
    const { id: activityId, version, attested, document, reflection, ...said } = activity;
    const input = { ...said, reflection: `${reflection} Mieux.`, ...changes };
    expect([attested, document]).toEqual([true, null]);

    expect(await codes(coach, CORRECT, { id: activityId, version, input })).toEqual([]);
    expect((await cpd.told()).at(-1)).toMatchObject({ data: { documented: isDocumented, revision: 2 } });
  });

  it('is refused without a reason, and never reported to them again', async () => {
    const id = await givenReported();
    expect(await codes(cpd.member(), given.REFUSE, { id })).toEqual(['NOT_FOUND']);
    await acts.act(coach, given.REFUSE, { id });

    const [event] = await acts.act(office, given.EVENTS);
    expect(event).toMatchObject({ waiting: 0, accepted: 0, refused: 1 });
    expect(await report(event.id, [row(coach)])).toEqual(['ALREADY_REPORTED']);
    expect([await mine(), await cpd.told()]).toEqual([[], []]);
    expect(await codes(coach, given.REFUSE, { id })).toEqual(['NOT_FOUND']);
  });

  it('is taken from its provider, who learns of no address whose it is', async () => {
    const provider = await acts.keepProvider(office);
    const { id: eventId } = await acts.keepEvent(office, given.anEvent({ providerId: provider.id }));
    const keyHash = hashOf(await acts.act(office, given.MAKE_KEY, { providerId: provider.id }));
    const take = (rows: object[], changes = {}) =>
      acts.act(gateway, given.TAKE, { keyHash, eventId, rows, ...changes });
    const rows = (address: string) => [{ address }, { address: 'x' }, { address, minutes: 601 }];

    const answers = [
      await take(rows(coach.email)),
      await take(rows('nobody@nowhere.example')),
      await take(rows(coach.email)),
    ];
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ taken: 1, malformed: 2 })));
    expect(await mine()).toMatchObject([{ provider: 'Institut Exemple', minutes: 600 }]);
    const { id: bodys } = await acts.keepEvent(office);
    await expect(take(rows(coach.email), { eventId: bodys })).rejects.toThrow('NOT_FOUND');
    await expect(take(rows(coach.email), { keyHash: hashOf('x') })).rejects.toThrow('NOT_FOUND');
    const [{ keys }] = await acts.act(office, given.PROVIDERS);
    await acts.act(office, given.REVOKE, { keyId: keys[0].id });
    await expect(take(rows(coach.email))).rejects.toThrow('NOT_FOUND');
    expect(await codes(office, given.REVOKE, { keyId: keys[0].id })).toEqual(['NOT_FOUND']);
  });

  it('is not taken from a provider whose days are over', async () => {
    const provider = await acts.keepProvider(office);
    const { id: eventId } = await acts.keepEvent(office, given.anEvent({ providerId: provider.id }));
    const keyHash = hashOf(await acts.act(office, given.MAKE_KEY, { providerId: provider.id }));
    await acts.keepProvider(office, given.aProvider({ untilDay: '2026-11-20' }), { id: provider.id, version: 1 });
    cpd.clock.advance(30 * 24 * 3600);

    expect(await codes(gateway, given.TAKE, { keyHash, eventId, rows: [row(coach)] })).toEqual(['NOT_FOUND']);
  });

  it('is erased after 180 days without an answer; what was answered stays', async () => {
    const answered = await givenReported();
    await acts.act(coach, given.REFUSE, { id: answered });
    const waiting = await givenReported();
    cpd.clock.advance(179 * 24 * 3600);
    await started.eraseOld();
    expect(await mine()).toHaveLength(1);
    cpd.clock.advance(24 * 3600);

    await started.eraseOld();
    for (const id of [answered, waiting]) await started.eraseOne(cpd.bodyId, id);
    expect(await mine()).toEqual([]);
    const erased = `select subject_id as id from cpd.audit where action = 'cpd.erase-attendance'`;
    expect(await cpd.inBody((manager) => manager.query(erased))).toEqual([{ id: waiting }]);
    const refused = (await acts.act(office, given.EVENTS)).map((event: { refused: number }) => event.refused);
    expect(refused.sort()).toEqual([0, 1]);
  });

  it('is kept and reported by the office, and taken by the gateway alone', async () => {
    const provider = await acts.keepProvider(office);
    const { id: eventId } = await acts.keepEvent(office);
    const rows = [row(coach)];

    for (const [document, variables] of [
      [given.EVENTS, {}],
      [given.PROVIDERS, {}],
      [given.CHECK, { eventId, rows }],
      [given.REPORT, { eventId, rows }],
      [given.MAKE_KEY, { providerId: provider.id }],
      [given.REVOKE, { keyId: newId() }],
    ] as const)
      expect(await codes(coach, document, variables)).toEqual(['FORBIDDEN']);
    for (const actor of [coach, office])
      expect(await codes(actor, given.TAKE, { keyHash: 'x', eventId, rows })).toEqual(['FORBIDDEN']);
  });
});
