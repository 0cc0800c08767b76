import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { BODY, MOVE_CLOCK, PASS_DAYS } from './documents.js';
import { codeOf, DAY_SECONDS, givenABody, givenAMember, givenASession, holderOf, part, toldIn } from './given.js';

describe('moving a body’s clock', () => {
  let service: RunningService;
  let demo: string;
  beforeAll(async () => {
    service = await startService(identity);
  });
  beforeEach(async () => {
    demo = await givenABody(service, { demo: true });
  });
  afterAll(() => service.stop());

  const move = (bodyId: string, offsetSeconds: number, key = newId()) =>
    service.as(part('installation', bodyId)).graphql(MOVE_CLOCK, { offsetSeconds, key });
  const shown = async (bodyId: string) => {
    const { data } = await service.as({ kind: 'public', bodyId, locale: 'fr' }).graphql(BODY);
    return [data['body'].today, data['body'].rehearsal];
  };
  const set = (offsetSeconds: number, revision: number) => ({
    type: 'identity.body-set',
    data: { zone: 'Europe/Paris', offsetSeconds, revision },
  });

  it('goes back and forth, and each context is told under a higher revision', async () => {
    const seen = [await shown(demo)];
    for (const days of [-30, 3, 0]) {
      expect((await move(demo, days * DAY_SECONDS)).data['moveClock']).toBe(demo);
      seen.push(await shown(demo));
    }

    expect(seen).toEqual([
      ['2026-11-22', false],
      ['2026-10-23', true],
      ['2026-11-25', true],
      ['2026-11-22', false],
    ]);
    expect(await toldIn(service, demo)).toEqual([
      set(0, 1),
      set(-30 * DAY_SECONDS, 2),
      set(3 * DAY_SECONDS, 3),
      set(0, 4),
    ]);
  });

  it('lets days go by from where it stands, asked twice once, and neither none nor more than a year', async () => {
    const pass = (bodyId: string, days: number, key = newId()) =>
      service.as(part('gateway', bodyId)).graphql(PASS_DAYS, { days, key });
    const key = newId();
    for (let twice = 0; twice < 2; twice += 1) await pass(demo, 21, key);
    await pass(demo, 10);

    expect(await shown(demo)).toEqual(['2026-12-23', true]);
    for (const days of [0, -3, 367]) expect(codeOf(await pass(demo, days))).toBe('REFUSED');
    expect(codeOf(await pass(await givenABody(service, { demo: false }), 1))).toBe('NOT_FOUND');
    expect(await shown(demo)).toEqual(['2026-12-23', true]);
  });

  it('turns the day in the body’s zone: noon in Paris and twelve hours are tomorrow', async () => {
    await move(demo, 12 * 3600 - 1);
    expect(await shown(demo)).toEqual(['2026-11-22', true]);

    await move(demo, 12 * 3600);
    expect(await shown(demo)).toEqual(['2026-11-23', true]);
  });

  it('is the day of whoever joins next', async () => {
    await givenAMember(service, demo, { email: 'before@example.org' });
    await move(demo, -30 * DAY_SECONDS);

    const personId = await givenAMember(service, demo, { email: 'after@example.org' });

    const joined = await inBody(service.db, demo, (manager) =>
      manager.query(`select joined_on::text as day from identity.people where id = $1`, [personId]),
    );
    expect(joined).toEqual([{ day: '2026-10-23' }]);
  });

  it('moves once under one key', async () => {
    const key = newId();

    await Promise.all([move(demo, DAY_SECONDS, key), move(demo, DAY_SECONDS, key)]);
    await move(demo, DAY_SECONDS, key);

    expect(await toldIn(service, demo)).toEqual([set(0, 1), set(DAY_SECONDS, 2)]);
  });

  it('gives two moves made at once a revision each, and the last one counts', async () => {
    await Promise.all([move(demo, DAY_SECONDS), move(demo, 2 * DAY_SECONDS)]);

    const told = (await toldIn(service, demo)).map(({ data }) => data as { offsetSeconds: number; revision: number });
    const last = told.find(({ revision }) => revision === 3);
    expect(told.map(({ revision }) => revision).sort()).toEqual([1, 2, 3]);
    expect(await shown(demo)).toEqual([last?.offsetSeconds === DAY_SECONDS ? '2026-11-23' : '2026-11-24', true]);
  });

  it('finds no clock to move in a body that is no demonstration, or that is not open', async () => {
    const real = await givenABody(service, { demo: false });
    const before = await toldIn(service, real);

    expect(codeOf(await move(real, DAY_SECONDS))).toBe('NOT_FOUND');
    expect(codeOf(await move(newId(), DAY_SECONDS))).toBe('NOT_FOUND');
    expect(await shown(real)).toEqual(['2026-11-22', false]);
    expect(await toldIn(service, real)).toEqual(before);
  });

  it('leaves the clock of another demonstration, and sessions, as they were', async () => {
    const other = await givenABody(service, { demo: true });
    await givenAMember(service, demo, { email: 'kept@example.org' });
    const session = await givenASession(service, demo, 'kept@example.org');

    await move(demo, 400 * DAY_SECONDS);

    expect(await shown(other)).toEqual(['2026-11-22', false]);
    expect(await holderOf(service, demo, session)).toMatchObject({ email: 'kept@example.org' });
  });
});
