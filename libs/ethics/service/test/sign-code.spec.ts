import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { aSignature, givenAnEdition, SIGN } from './given.js';

const STANDING = `{ codeStanding { signed refusalsToSign { code message } } mySignature { id edition signedOn } }`;

describe('signing the code', () => {
  let running: RunningService;
  let ethics: RunningService;
  let amelie: Member;
  let edition: { id: string; hash: string };
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    ethics = await running.inNewBody();
    amelie = ethics.member();
    edition = await givenAnEdition(ethics);
  });

  const sign = (changes: Record<string, string> = {}, key = newId(), by = amelie) =>
    ethics.as(by).graphql(SIGN, { input: aSignature(edition, changes), key });
  const codes = ({ errors }: Awaited<ReturnType<typeof sign>>): string[] =>
    ((errors?.[0]?.extensions.refusals ?? []) as { code: string }[]).map(({ code }) => code);
  const signings = async () => (await ethics.told()).filter(({ type }) => type === 'ethics.code-signed');

  it('keeps name, place, date and the hash of the text, and tells the others', async () => {
    const { data } = await sign({ place: ' Lyon ' });

    expect(data.signCode).toEqual({
      id: data.signCode.id,
      editionId: edition.id,
      edition: '1',
      editionHash: edition.hash,
      place: 'Lyon',
      signedOn: '2026-11-22',
      nameTyped: 'amelie laurent',
      method: 'TYPED_NAME',
      signedAt: '2026-11-22T11:00:00.000Z',
    });
    expect(await signings()).toEqual([
      {
        type: 'ethics.code-signed',
        data: {
          signatureId: data.signCode.id,
          personId: amelie.personId,
          editionId: edition.id,
          editionHash: edition.hash,
          signedOn: '2026-11-22',
        },
      },
    ]);
  });

  it('shows in the standing, before and after', async () => {
    const before = await ethics.as(amelie).graphql(STANDING);
    await sign();
    const after = await ethics.as(amelie).graphql(STANDING);

    expect(before.data).toEqual({ codeStanding: { signed: false, refusalsToSign: [] }, mySignature: null });
    expect(after.data).toMatchObject({
      codeStanding: {
        signed: true,
        refusalsToSign: [
          { code: 'ETHICS_ALREADY_SIGNED', message: 'You have already signed this edition of the code.' },
        ],
      },
      mySignature: { edition: '1', signedOn: '2026-11-22' },
    });
  });

  it('happens once, however often it is sent', async () => {
    const key = newId();

    const [first, again] = [await sign({}, key), await sign({}, key)];

    expect(again.data.signCode.id).toBe(first.data.signCode.id);
    expect(await signings()).toHaveLength(1);
  });

  it('is decided one at a time for one person', async () => {
    const answers = await allAtOnce(ethics, [() => sign(), () => sign(), () => sign()]);

    expect(answers.flatMap(codes)).toEqual(['ETHICS_ALREADY_SIGNED', 'ETHICS_ALREADY_SIGNED']);
    expect(await signings()).toHaveLength(1);
  });

  it('is each member’s own: one’s signature keeps nobody from signing', async () => {
    await sign();

    expect(codes(await sign({}, newId(), ethics.member()))).toEqual([]);
    expect(await signings()).toHaveLength(2);
  });

  it('is refused with every reason, and tells nobody', async () => {
    const answer = await sign({ editionHash: 'f'.repeat(64), nameTyped: 'Amélie Martin', place: ' ' });

    expect(codes(answer)).toEqual(['ETHICS_EDITION_CHANGED', 'ETHICS_NAME_DIFFERS', 'ETHICS_PLACE_MISSING']);
    expect(await signings()).toEqual([]);
  });

  it('is asked for again when a new edition comes into force', async () => {
    await sign();
    const next = await givenAnEdition(ethics, { edition: '2', validFrom: '2027-01-01' });
    ethics.todayIs('2027-01-02');

    const between = await ethics.as(amelie).graphql(STANDING);
    const old = await sign({}, newId());
    const { data } = await sign({ editionId: next.id, editionHash: next.hash });

    expect(between.data).toMatchObject({
      codeStanding: { signed: false, refusalsToSign: [] },
      mySignature: { edition: '1' },
    });
    expect(codes(old)).toEqual(['ETHICS_EDITION_CHANGED']);
    expect(data.signCode).toMatchObject({ edition: '2', signedOn: '2027-01-02' });
    expect((await ethics.as(amelie).graphql(STANDING)).data.mySignature.edition).toBe('2');
  });

  it('is refused where no edition is in force', async () => {
    const stranger = ethics.member({ bodyId: await ethics.anotherBody() });

    const standing = await ethics.as(stranger).graphql(STANDING);

    expect(codes(await sign({}, newId(), stranger))).toEqual(['ETHICS_NO_EDITION_IN_FORCE']);
    expect(standing.data.codeStanding).toMatchObject({
      signed: false,
      refusalsToSign: [{ code: 'ETHICS_NO_EDITION_IN_FORCE' }],
    });
  });

  it('is seen by the person who signed, not by another, whatever their role', async () => {
    await sign();
    const officer = ethics.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    expect((await ethics.as(officer).graphql(STANDING)).data).toMatchObject({
      codeStanding: { signed: false },
      mySignature: null,
    });
  });

  it('is for members alone', async () => {
    const { errors } = await ethics.as({ kind: 'public', bodyId: ethics.bodyId, locale: 'fr' }).graphql(STANDING);

    expect(errors?.map(({ extensions }) => extensions.code)).toContain('UNAUTHENTICATED');
  });

  it('leaves a signature beyond change', async () => {
    await sign();

    await expect(
      ethics.inBody((manager) => manager.query(`update ethics.signatures set place = 'Paris'`)),
    ).rejects.toThrow('permission denied');
    await expect(ethics.inBody((manager) => manager.query(`delete from ethics.signatures`))).rejects.toThrow(
      'permission denied',
    );
  });
});
