import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { provesOwnRow, readOwnProof, shareCommitment, verifyDraw } from '@standing/cpd/rules';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { sha256 } from '../src/audits/sha256.js';
import { cpd as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf } from './given.js';
import {
  ABANDON,
  COMMIT,
  DRAW,
  DRAWS,
  givenADraw,
  givenADrawn,
  givenAwards,
  givenShares,
  OWN,
  PEOPLE,
  PREPARE,
  PROOF,
  PUBLISHED,
  publishedOf,
  REVEAL,
  settings,
} from './given-draw.js';

const [ONE, TWO] = [sha256('one'), sha256('two')];

describe('a draw of members to be audited', () => {
  let cpd: RunningService;
  let registrar: Member;
  let officer: Member;
  let visitor: Actor;
  beforeEach(async () => {
    cpd = await startService(definition);
    registrar = cpd.member({ roles: ['registrar'] });
    officer = cpd.member({ roles: ['officer'] });
    visitor = { kind: 'public', bodyId: cpd.bodyId, locale: 'en' };
  });
  afterEach(() => cpd.stop());

  const commit = (by: Member, drawId: string, commitment: string, key = newId()) =>
    cpd.as(by).graphql(COMMIT, { drawId, commitment, key });
  const reveal = (by: Member, drawId: string, share: string, key = newId()) =>
    cpd.as(by).graphql(REVEAL, { drawId, share, key });
  const drawnTold = async () => (await cpd.told()).filter(({ type }) => type === 'cpd.audit-drawn');
  const asMember = (personId: string) => cpd.member({ personId });
  const seenBy = async (by: Actor, id: string) => codesOf(await cpd.as(by).graphql(DRAW, { id }));

  it('R-53: is published once two officers are bound, and drawn once both shares are shown', async () => {
    const members = [...(await givenAwards(cpd, 20)), ...(await givenAwards(cpd, 11, { level: 'two' }))];
    const draw = await givenADraw(cpd, registrar);
    await givenShares(cpd, draw, [[registrar, ONE]]);

    expect(await seenBy(visitor, draw.id)).toEqual(['NOT_FOUND']);
    expect(await seenBy(asMember(members[0]!.personId), draw.id)).toEqual(['NOT_FOUND']);
    expect(await seenBy(officer, draw.id)).toEqual([]);

    await givenShares(cpd, draw, [[officer, TWO]]);
    const before = await publishedOf(cpd, draw.id);
    expect(before).toMatchObject({ state: 'committed', seed: null, drawn: null, rows: 31 });
    expect(before.shares.map(({ share }) => share)).toEqual([null, null]);

    expect((await reveal(officer, draw.id, TWO)).data.revealAuditShare).toMatchObject({
      state: 'COMMITTED',
      seed: null,
    });
    const { data } = await reveal(registrar, draw.id, ONE);
    expect(data.revealAuditShare).toMatchObject({
      ...{ state: 'DRAWN', drawnOn: '2026-11-22', rows: 31, leftOut: 0, commitment: before.commitment },
      shares: [
        { share: ONE, isOwn: true },
        { share: TWO, isOwn: false },
      ],
      strata: [
        { stratum: 'one', rows: 20, drawn: 4 },
        { stratum: 'two', rows: 11, drawn: 3 },
      ],
    });
    const after = await publishedOf(cpd, draw.id);
    expect(verifyDraw(sha256, after, before.commitment).map(({ result }) => result)).toEqual(Array(9).fill('fits'));
    expect(after.roster).toEqual(before.roster);
  });

  it('tells each member drawn, and the office who they are', async () => {
    const members = await givenAwards(cpd, 30);
    const draw = await givenADrawn(cpd, [registrar, officer]);
    const told = (await drawnTold()).map(({ data }) => data);
    const { auditDrawnPeople: people } = (await cpd.as(officer).graphql(PEOPLE, { id: draw.id })).data;

    expect(told).toHaveLength(6);
    expect(told[0]).toEqual({ drawId: draw.id, personId: told[0]?.['personId'], drawnOn: '2026-11-22' });
    expect(people.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      told.map(({ personId }) => personId).sort(),
    );
    expect(members.map(({ personId }) => personId)).toEqual(
      expect.arrayContaining(told.map(({ personId }) => personId)),
    );
    expect(codesOf(await cpd.as(asMember(members[0]!.personId)).graphql(PEOPLE, { id: draw.id }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('shows a member their own row with its proof, and nobody else’s', async () => {
    const [first, second] = await givenAwards(cpd, 10);
    const draw = await givenADrawn(cpd, [registrar, officer]);
    const own = cpd.as(asMember(first!.personId));
    const published = await publishedOf(cpd, draw.id);
    const { data } = await own.graphql(OWN);
    const [row] = data.myAuditDraws;
    const proof = readOwnProof((await own.graphql(PROOF, { drawId: draw.id })).data.myAuditProof as string)!;

    expect(data.myAuditDraws).toHaveLength(1);
    expect(row).toMatchObject({
      ...{
        drawId: draw.id,
        state: 'DRAWN',
        stratum: 'one',
        leftOut: null,
        weight: 1,
        stratumRows: 10,
        stratumDrawn: 2,
      },
      isDrawn: published.drawn!.includes(row.reference as string),
    });
    expect(proof.personId).toBe(first!.personId);
    expect(provesOwnRow(sha256, proof, published)).toBe(true);
    expect(provesOwnRow(sha256, { ...proof, personId: second!.personId }, published)).toBe(false);
    expect(JSON.stringify(published)).not.toContain(first!.personId);
    const stranger = cpd.as(cpd.member());
    expect((await stranger.graphql(OWN)).data.myAuditDraws).toEqual([]);
    expect(codesOf(await stranger.graphql(PROOF, { drawId: draw.id }))).toEqual(['NOT_FOUND']);
  });

  it('is prepared by a registrar, and made by two people of the office', async () => {
    await givenAwards(cpd, 1);
    const prepare = (by: Actor) => cpd.as(by).graphql(PREPARE, { input: settings(), key: newId() });

    expect(codesOf(await prepare(officer))).toEqual(['FORBIDDEN']);
    expect(codesOf(await prepare(visitor))).toEqual(['UNAUTHENTICATED']);
    const draw = await givenADraw(cpd, registrar);
    expect(codesOf(await commit(cpd.member(), draw.id, ONE))).toEqual(['FORBIDDEN']);
    expect(codesOf(await cpd.as(officer).graphql(ABANDON, { drawId: draw.id, key: newId() }))).toEqual(['FORBIDDEN']);
  });

  it('goes on one step after the other', async () => {
    await givenAwards(cpd, 1);
    const draw = await givenADraw(cpd, registrar);
    const bind = (by: Member, share: string) => commit(by, draw.id, shareCommitment(sha256, draw.announcement, share));
    const third = cpd.member({ roles: ['officer'] });

    expect(codesOf(await commit(registrar, draw.id, 'x'))).toEqual(['CPD_AUDIT_SHARE_UNREADABLE']);
    await bind(registrar, ONE);
    expect(codesOf(await bind(registrar, TWO))).toEqual(['CPD_AUDIT_OTHER_OFFICER_NEEDED']);
    expect(codesOf(await bind(officer, ONE))).toEqual(['CPD_AUDIT_SHARE_COPIED']);
    expect(codesOf(await reveal(registrar, draw.id, ONE))).toEqual(['CPD_AUDIT_SHARES_MISSING']);
    await bind(officer, TWO);
    expect(codesOf(await bind(third, sha256('three')))).toEqual(['CPD_AUDIT_SHARES_THERE']);
    expect(codesOf(await reveal(third, draw.id, ONE))).toEqual(['CPD_AUDIT_NO_SHARE']);
    expect(codesOf(await reveal(registrar, draw.id, TWO))).toEqual(['CPD_AUDIT_SHARE_DIFFERS']);
    await reveal(registrar, draw.id, ONE);
    expect(codesOf(await reveal(registrar, draw.id, ONE))).toEqual(['CPD_AUDIT_SHARE_SHOWN']);
    await reveal(officer, draw.id, TWO);
    expect(codesOf(await reveal(officer, draw.id, TWO))).toEqual(['CPD_AUDIT_OVER']);
  });

  it('happens once, however often it is sent, and one at a time', async () => {
    await givenAwards(cpd, 10);
    const key = newId();
    const prepare = () => cpd.as(registrar).graphql(PREPARE, { input: settings(), key });
    const [first, again] = [await prepare(), await prepare()];
    const draw = first.data.prepareAuditDraw;
    await givenShares(cpd, draw, [
      [registrar, ONE],
      [officer, TWO],
    ]);
    await allAtOnce(cpd, [() => reveal(registrar, draw.id, ONE), () => reveal(officer, draw.id, TWO)]);

    expect(again.data.prepareAuditDraw.id).toBe(draw.id);
    expect((await drawnTold()).length).toBe(2);
    expect((await publishedOf(cpd, draw.id)).drawn).toHaveLength(2);
  });

  it('is not prepared beside another, nor from nobody, nor by settings that make no sense', async () => {
    const prepare = (changes: object) =>
      cpd.as(registrar).graphql(PREPARE, { input: settings({ ...changes }), key: newId() });

    expect(codesOf(await prepare({}))).toEqual(['CPD_AUDIT_NOBODY']);
    expect(codesOf(await prepare({ ratePerMille: 0, minimumDays: -1, undocumentedWeight: 11 }))).toEqual([
      ...['CPD_AUDIT_RATE_WRONG', 'CPD_AUDIT_DAYS_WRONG', 'CPD_AUDIT_WEIGHT_WRONG'],
    ]);
    await givenAwards(cpd, 1);
    await givenADraw(cpd, registrar);
    expect(codesOf(await prepare({}))).toEqual(['CPD_AUDIT_OPEN_ALREADY']);
  });

  it('stays published when it is given up, and gives way to another', async () => {
    await givenAwards(cpd, 1);
    const unseen = await givenADraw(cpd, registrar);
    const abandon = (drawId: string) => cpd.as(registrar).graphql(ABANDON, { drawId, key: newId() });
    await abandon(unseen.id);
    const draw = await givenADraw(cpd, registrar);
    await givenShares(cpd, draw, [
      [registrar, ONE],
      [officer, TWO],
    ]);
    expect((await abandon(draw.id)).data.abandonAuditDraw).toMatchObject({ state: 'ABANDONED', drawnOn: null });

    expect(codesOf(await abandon(draw.id))).toEqual(['CPD_AUDIT_OVER']);
    const listed = async (by: Actor) => (await cpd.as(by).graphql(DRAWS)).data.auditDraws.length as number;
    expect([await listed(visitor), await listed(officer)]).toEqual([1, 2]);
  });

  it('is not found in another body', async () => {
    await givenAwards(cpd, 1);
    const draw = await givenADrawn(cpd, [registrar, officer]);
    const elsewhere = { ...registrar, bodyId: await cpd.anotherBody() };

    expect(await seenBy(elsewhere, draw.id)).toEqual(['NOT_FOUND']);
    expect(codesOf(await cpd.as(elsewhere).graphql(PUBLISHED, { id: draw.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await commit(elsewhere, draw.id, ONE))).toEqual(['NOT_FOUND']);
  });
});
