import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenACharter, writer } from './given-charter.js';

const READ = `query ($address: String!, $number: Int) { publicCharter(address: $address, number: $number) {
  coach number latest publishedOn title source edition language languages leftOut
  commitments { code title aims lines { code text own } } } }`;
const REWORDED = { code: 'RC-1.B1', choice: 'REWORDED', words: { fr: 'Je questionne' } };
const LEFT_OUT = { code: 'RC-1.B2', choice: 'LEFT_OUT', reason: 'Dit ailleurs' };

describe('publishing a charter of one’s own', () => {
  let running: RunningService;
  let ethics: RunningService;
  let amelie: Member;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    ethics = await running.inNewBody();
    amelie = ethics.member();
    await givenACharter(ethics);
  });

  const by = (who = amelie) => writer(ethics, who);
  const told = async () => (await ethics.told()).filter(({ type }) => type === 'ethics.charter-published');

  it('makes a version with its day, and tells without a word of it', async () => {
    await by().save(REWORDED);
    await by().save(LEFT_OUT);

    const { data } = await by().act('publishCharter');

    const [version] = data.publishCharter.versions;
    expect(version).toEqual({
      id: version.id,
      number: 1,
      publishedOn: '2026-11-22',
      edition: '1',
      languages: ['FR'],
      differences: 2,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await told()).toEqual([
      {
        type: 'ethics.charter-published',
        data: { versionId: version.id, personId: amelie.personId, number: 1, publishedOn: '2026-11-22' },
      },
    ]);
  });

  it('leaves the version as it is, whatever is written afterwards', async () => {
    const [before] = (await by().act('publishCharter')).data.publishCharter.versions;
    await by().save(REWORDED);
    const { data } = await by().act('publishCharter');

    expect(data.publishCharter.versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(data.publishCharter.versions[1]).toEqual(before);
    await expect(
      ethics.inBody((manager) => manager.query(`update ethics.charter_versions set number = 7`)),
    ).rejects.toThrow('permission denied');
    await expect(ethics.inBody((manager) => manager.query(`delete from ethics.charter_versions`))).rejects.toThrow(
      'permission denied',
    );
  });

  it('is refused where nothing has changed, and says so beforehand', async () => {
    await by().act('publishCharter');

    expect((await by().mine()).refusalsToPublish).toEqual([
      { code: 'ETHICS_CHARTER_UNCHANGED', message: 'Nothing has changed since your last version.' },
    ]);
    expect(codesOf(await by().act('publishCharter'))).toEqual(['ETHICS_CHARTER_UNCHANGED']);
    expect(await told()).toHaveLength(1);
  });

  it('is refused where a commitment is empty, or two languages are mixed', async () => {
    await by().save(LEFT_OUT);
    await by().save({ code: 'RC-1.B1', choice: 'LEFT_OUT' });
    expect(codesOf(await by().act('publishCharter'))).toEqual(['ETHICS_CHARTER_COMMITMENT_EMPTY']);

    await by().save(REWORDED);
    await by().add({ commitment: 'RC-5', words: { en: 'I whisper' } });
    expect(codesOf(await by().act('publishCharter'))).toEqual(['ETHICS_CHARTER_LANGUAGE_MIXED']);
  });

  it('happens once for a key, and one at a time', async () => {
    const key = newId();
    await by().act('publishCharter', key);
    await by().act('publishCharter', key);
    await by().save(REWORDED);

    const answers = await allAtOnce(ethics, [() => by().act('publishCharter'), () => by().act('publishCharter')]);

    expect(answers.flatMap(codesOf)).toEqual(['ETHICS_CHARTER_UNCHANGED']);
    expect(await told()).toHaveLength(2);
  });
});

describe('the public address of a charter', () => {
  let running: RunningService;
  let ethics: RunningService;
  let amelie: Member;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    ethics = await running.inNewBody();
    amelie = ethics.member();
    await givenACharter(ethics);
  });

  const by = (who = amelie) => writer(ethics, who);
  const read = async (address: string, number?: number, bodyId = ethics.bodyId, locale: 'fr' | 'en' = 'en') =>
    (await ethics.as({ kind: 'public', bodyId, locale }).graphql(READ, { address, number })).data.publicCharter;
  const share = async (): Promise<string> => (await by().act('shareCharter')).data.shareCharter.address;

  it('is there only once a version is published', async () => {
    expect(codesOf(await by().act('shareCharter'))).toEqual(['ETHICS_CHARTER_NOT_PUBLISHED']);
  });

  it('shows anybody the latest version, and each before it, in their language where it was written', async () => {
    await by().act('publishCharter');
    await by().save(REWORDED);
    await by().save(LEFT_OUT);
    await by().act('publishCharter');
    const address = await share();

    expect(await read(address)).toMatchObject({
      coach: amelie.name,
      number: 2,
      latest: 2,
      language: 'FR',
      languages: ['FR'],
      leftOut: 1,
      commitments: [
        { title: 'Écouter', aims: ['comprendre'], lines: [{ code: 'RC-1.B1', text: 'Je questionne', own: true }] },
        { lines: [{ text: 'Je me tais', own: false }] },
      ],
    });
    expect(await read(address, 1)).toMatchObject({
      number: 1,
      latest: 2,
      language: 'EN',
      title: 'Charter',
      leftOut: 0,
    });
    expect(await read(address, 3)).toBeNull();
  });

  it('shows nothing of what is only drafted, nor why a line was left out', async () => {
    await by().act('publishCharter');
    await by().save(LEFT_OUT);
    const shown = JSON.stringify(await read(await share()));

    expect(shown).toContain('I say it again');
    await by().act('publishCharter');
    expect(JSON.stringify(await read((await by().mine()).address))).not.toContain('Dit ailleurs');
  });

  it('stays one while it is open; withdrawn, it shows nothing and never comes back', async () => {
    await by().act('publishCharter');
    const address = await share();
    expect(await share()).toBe(address);
    expect(address).toMatch(/^[A-Za-z0-9_-]{22}$/);

    const { data } = await by().act('withdrawCharterLink');

    expect(data.withdrawCharterLink.address).toBeNull();
    expect(await read(address)).toBeNull();
    expect(codesOf(await by().act('withdrawCharterLink'))).toEqual(['NOT_FOUND']);
    expect(await share()).not.toBe(address);
  });

  it('is unknown in another body, and to guesses', async () => {
    await by().act('publishCharter');
    const address = await share();

    expect(await read(address, undefined, await ethics.anotherBody())).toBeNull();
    expect(await read(`${address.slice(0, -1)}~`)).toBeNull();
  });
});
