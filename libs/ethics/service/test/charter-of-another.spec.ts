import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { aCharter, codesOf, givenACharter, PUBLISH_EDITION, writer } from './given-charter.js';

const READ = `query ($address: String!, $number: Int) { publicCharter(address: $address, number: $number) {
  coach number latest edition commitments { code lines { text } } } }`;
const REWORDED = { code: 'RC-1.B1', choice: 'REWORDED', words: { fr: 'Je questionne', en: 'I wonder aloud' } };
const OTHERS = { code: 'RC-1.B1', choice: 'REWORDED', words: { fr: 'Je me tais', en: 'I wait' } };

describe('the charters of two coaches', () => {
  let ethics: RunningService;
  let amelie: Member;
  let eric: Member;
  let address: string;
  beforeAll(async () => {
    ethics = await startService(definition);
    [amelie, eric] = [ethics.member({ name: 'Amélie Laurent' }), ethics.member({ name: 'Éric Blanc' })];
    await givenACharter(ethics);
    await by(amelie).save(REWORDED);
    for (const name of ['publishCharter', 'shareCharter']) await by(amelie).act(name);
    address = (await by(amelie).mine()).address;
  });
  afterAll(() => ethics.stop());

  const by = (coach: Member) => writer(ethics, coach);
  const read = async (at: string, number?: number) =>
    (await ethics.as({ kind: 'public', bodyId: ethics.bodyId, locale: 'en' }).graphql(READ, { address: at, number }))
      .data.publicCharter;
  const numbersOf = async (coach: Member) =>
    (await by(coach).mine()).versions.map(({ number }: { number: number }) => number);

  it('are apart before the other has begun: no version, no address, nothing to share or to withdraw', async () => {
    expect(await by(eric).mine()).toMatchObject({ versions: [], address: null, refusalsToPublish: [] });
    expect(codesOf(await by(eric).act('shareCharter'))).toEqual(['ETHICS_CHARTER_NOT_PUBLISHED']);
    expect(codesOf(await by(eric).act('withdrawCharterLink'))).toEqual(['NOT_FOUND']);
    expect(await read(address)).toMatchObject({ coach: 'Amélie Laurent', number: 1, latest: 1 });
  });

  it('are written apart: each keeps their own words for the same line', async () => {
    await by(eric).save(OTHERS);
    await by(eric).add({ commitment: 'RC-1', words: { fr: 'Je relis', en: 'I read it again' } });
    const codes = async (coach: Member) =>
      (await by(coach).mine()).commitments[0].lines.map((line: { words: { en: string } | null }) => line.words?.en);

    expect(await codes(amelie)).toEqual(['I wonder aloud', undefined]);
    expect(await codes(eric)).toEqual(['I wait', undefined, 'I read it again']);
    expect(codesOf(await by(amelie).save({ ...OTHERS, code: 'OWN-1' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await by(amelie).move('OWN-1', 'UP'))).toEqual(['NOT_FOUND']);
  });

  it('are counted apart, from one', async () => {
    await by(eric).act('publishCharter');
    await by(eric).save(REWORDED);
    await by(eric).act('publishCharter');

    expect(await numbersOf(eric)).toEqual([2, 1]);
    expect(await numbersOf(amelie)).toEqual([1]);
  });

  it('are published by the same words as another’s, which is no version unchanged', async () => {
    const odile = ethics.member({ name: 'Odile Marchand' });
    await by(odile).save(REWORDED);

    expect(codesOf(await by(odile).act('publishCharter'))).toEqual([]);
    expect((await by(odile).mine()).versions[0].hash).toBe((await by(amelie).mine()).versions[0].hash);
  });

  it('have each an address that shows no version of the other', async () => {
    const his = (await by(eric).act('shareCharter')).data.shareCharter.address;

    expect(his).not.toBe(address);
    expect(await read(his)).toMatchObject({ coach: 'Éric Blanc', number: 2, latest: 2 });
    expect(await read(address)).toMatchObject({ coach: 'Amélie Laurent', number: 1, latest: 1 });
    expect(await read(address, 2)).toBeNull();
  });

  it('are withdrawn apart', async () => {
    await by(eric).act('withdrawCharterLink');

    expect((await by(amelie).mine()).address).toBe(address);
    expect(await read(address)).toMatchObject({ number: 1 });
    expect((await by(eric).mine()).address).toBeNull();
  });

  it('go back to the body’s one at a time, and take no code again', async () => {
    await by(eric).act('resetCharter');
    await by(eric).add({ commitment: 'RC-5', words: { fr: 'Autre', en: 'Other' } });

    expect((await by(amelie).mine()).commitments[0].lines[0]).toMatchObject({ choice: 'REWORDED' });
    expect((await by(eric).mine()).commitments[1].lines.at(-1)).toMatchObject({ code: 'OWN-2' });
  });
});

describe('a version, after the next edition of the body’s charter', () => {
  let ethics: RunningService;
  let amelie: Member;
  beforeAll(async () => {
    ethics = await startService(definition);
    amelie = ethics.member();
    await givenACharter(ethics);
  });
  afterAll(() => ethics.stop());

  const by = () => writer(ethics, amelie);

  it('goes on saying what it said, over the edition that it stands on; the next stands on the new one', async () => {
    await by().save(REWORDED);
    await by().act('publishCharter');
    const { address } = (await by().act('shareCharter')).data.shareCharter;
    const anybody = ethics.as({ kind: 'public', bodyId: ethics.bodyId, locale: 'en' });
    const read = async (number: number) =>
      (await anybody.graphql(READ, { address, number })).data.publicCharter as {
        edition: string;
        commitments: { lines: { text: string }[] }[];
      };
    const before = await read(1);
    await publishNext();
    expect(codesOf(await by().save(OTHERS))).toEqual([]);
    expect(codesOf(await by().save(REWORDED))).toEqual([]);
    ethics.todayIs('2027-01-01');
    expect(codesOf(await by().save(REWORDED))).toEqual(['ETHICS_CHARTER_LINE_LOCKED']);
    expect(codesOf(await by().save({ code: 'RC-1.B2', choice: 'KEPT' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await by().act('publishCharter'))).toEqual([]);

    expect(await read(1)).toEqual({ ...before, latest: 2 });
    const second = await read(2);
    expect([second.edition, second.commitments[0]?.lines]).toEqual(['2', [{ text: 'I ask' }]]);
    const { versions } = await by().mine();
    expect(versions.map(({ edition, differences }: Record<string, unknown>) => `${edition} ${differences}`)).toEqual([
      '2 0',
      '1 1',
    ]);
    expect(versions[0].hash).not.toBe(versions[1].hash);
  });

  /** The one line that the coach reworded is locked in it, and the other of its commitment is dropped. */
  async function publishNext(): Promise<void> {
    const [listening, silence] = aCharter().commitments;
    const behaviours = [{ ...listening!.behaviours[0]!, locked: true }];
    const commitments = [{ ...listening, behaviours }, silence];
    const input = aCharter({ edition: '2', validFrom: '2027-01-01', commitments });
    const administrator = ethics.member({ roles: ['scheme-administrator'] });
    const { errors } = await ethics.as(administrator).graphql(PUBLISH_EDITION, { input, key: newId() });
    if (errors) throw new Error(JSON.stringify(errors));
  }
});
