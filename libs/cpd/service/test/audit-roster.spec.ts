import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { givenUp, givingUpTakenBack, withdrawn } from '@standing/accreditation/facts';
import { verifyDraw } from '@standing/cpd/rules';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { sha256 } from '../src/audits/sha256.js';
import { cpd as definition } from '../src/index.js';
import { givenAnActivity, givenATicket } from './given.js';
import { ABANDON, givenADraw, givenADrawn, givenAwards, OWN, publishedOf } from './given-draw.js';

describe('the roster of a draw', () => {
  let cpd: RunningService;
  let registrar: Member;
  let officers: Member[];
  beforeEach(async () => {
    cpd = await startService(definition);
    registrar = cpd.member({ roles: ['registrar'] });
    officers = [registrar, cpd.member({ roles: ['officer'] })];
  });
  afterEach(() => cpd.stop());

  const ownRow = async (personId: string) => (await cpd.as(cpd.member({ personId })).graphql(OWN)).data.myAuditDraws[0];
  const rows = async () => {
    const { id } = await givenADraw(cpd, registrar);
    await cpd.as(registrar).graphql(ABANDON, { drawId: id, key: newId() });
    const people: readonly { person_id: string }[] = await cpd.inBody((manager) =>
      manager.query(`select person_id from cpd.audit_roster where draw_id = $1`, [id]),
    );
    return people.map((row) => row.person_id);
  };

  it('has whoever holds an accreditation on the day, and was not ended, and lives', async () => {
    const [holds, ended, endsLater, back, dead, alive] = await givenAwards(cpd, 6);
    await givenAwards(cpd, 1, { validFrom: '2026-11-23' });
    await cpd.hears(withdrawn, {
      ...{ personId: ended!.personId, awardId: ended!.awardId, awardIds: [ended!.awardId], effectiveOn: '2026-11-22' },
    });
    const giveUp = (one: typeof holds, resignationId: string, effectiveOn: string) =>
      cpd.hears(givenUp, { resignationId, personId: one!.personId, awardIds: [one!.awardId], effectiveOn });
    const resignationId = newId();
    await giveUp(endsLater, newId(), '2026-11-23');
    await cpd.hears(givingUpTakenBack, { resignationId, personId: back!.personId, takenBackOn: '2026-11-01' });
    await giveUp(back, resignationId, '2026-11-22');
    const mistake = newId();
    await cpd.hears(deathRecorded, { deathId: newId(), personId: dead!.personId, effectiveOn: '2026-11-01' });
    await cpd.hears(deathTakenBack, { deathId: mistake, personId: alive!.personId });
    await cpd.hears(deathRecorded, { deathId: mistake, personId: alive!.personId, effectiveOn: '2026-11-01' });

    expect((await rows()).sort()).toEqual([holds, endsLater, back, alive].map((one) => one!.personId).sort());
  });

  it('puts a member once, at the level that began last', async () => {
    const [member] = await givenAwards(cpd, 1);
    await cpd.inBody((manager) =>
      manager.query(`insert into cpd.awards values ($1, $2, $3, 'two', '2026-01-01', null)`, [
        ...[newId(), cpd.bodyId, member!.personId],
      ]),
    );
    await givenADrawn(cpd, officers);

    expect(await ownRow(member!.personId)).toMatchObject({ stratum: 'two', stratumRows: 1, isDrawn: true });
  });

  it('leaves out whoever was drawn last time or is accredited since lately, and says so beforehand', async () => {
    const members = await givenAwards(cpd, 20);
    const [recent] = await givenAwards(cpd, 1, { validFrom: '2026-06-01' });
    await givenADrawn(cpd, officers, { minimumDays: 365 });
    const drawn = (await cpd.told()).map(({ data }) => data['personId'] as string);
    const next = await givenADrawn(cpd, officers, { leaveOutDrawnLastTime: true, minimumDays: 365 });
    const published = await publishedOf(cpd, next.id);

    expect(
      published.roster
        .map(({ leftOut }) => leftOut)
        .filter(Boolean)
        .sort(),
    ).toEqual([...['accredited-recently', 'drawn-last-time', 'drawn-last-time', 'drawn-last-time', 'drawn-last-time']]);
    expect(await ownRow(drawn[0]!)).toMatchObject({
      leftOut: 'DRAWN_LAST_TIME',
      stratum: null,
      isDrawn: false,
      ticket: null,
    });
    expect(await ownRow(recent!.personId)).toMatchObject({ leftOut: 'ACCREDITED_RECENTLY', weight: 0, stratumRows: 0 });
    const again = (await cpd.told()).slice(drawn.length).map(({ data }) => data['personId'] as string);
    expect(again.filter((personId) => drawn.includes(personId))).toEqual([]);
    expect(members).toHaveLength(20);
  });

  it('gives more tickets to whoever has no file of the last year', async () => {
    const [shown, bare, corrected, late, old] = await givenAwards(cpd, 5);
    const file = async (one: typeof shown, day = '2026-11-20') => {
      const coach = cpd.member({ personId: one!.personId });
      const days = { firstDay: day, lastDay: day };
      return givenAnActivity(cpd, coach, { ...days, file: await givenATicket(cpd, coach) });
    };
    await file(shown);
    await file(late, '2025-11-23');
    await file(old, '2025-11-22');
    await givenAnActivity(cpd, cpd.member({ personId: bare!.personId }));
    await file(corrected);
    await cpd.inBody((manager) =>
      manager.query(
        `insert into cpd.activities select id, body_id, person_id, 2, 'withdrawn', kind, title, first_day, last_day, minutes,
           reflection, provider, document_id, recorded_at from cpd.activities where person_id = $1`,
        [corrected!.personId],
      ),
    );
    await givenADrawn(cpd, officers, { undocumentedWeight: 3 });

    const weights = await Promise.all(
      [shown, bare, corrected, late, old].map(async (one) => (await ownRow(one!.personId)).weight),
    );
    expect(weights).toEqual([1, 3, 3, 1, 3]);
  });

  it('may have 10,000 rows', async () => {
    await cpd.inBody((manager) =>
      manager.query(
        `insert into cpd.awards select gen_random_uuid(), $1, gen_random_uuid(),
           case when n % 10 < 5 then 'one' when n % 10 < 8 then 'two' else 'three' end, '2020-01-01', null
         from generate_series(1, 10000) as n`,
        [cpd.bodyId],
      ),
    );
    const { id } = await givenADrawn(cpd, officers, { ratePerMille: 25, undocumentedWeight: 2 });
    const published = await publishedOf(cpd, id);

    expect(verifyDraw(sha256, published, published.commitment).map(({ result }) => result)).toEqual(
      Array(9).fill('fits'),
    );
    expect(published.drawn).toHaveLength(125 + 75 + 50);
    expect((await cpd.told()).filter(({ type }) => type === 'cpd.audit-drawn')).toHaveLength(250);
  });
});
