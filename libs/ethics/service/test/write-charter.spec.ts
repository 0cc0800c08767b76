import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { givenAnEdition } from './given.js';
import { aCharter, codesOf, givenACharter, MINE, PUBLISH_EDITION, writer } from './given-charter.js';

const REWORDED = { code: 'RC-1.B1', choice: 'REWORDED', words: { fr: 'Je questionne', en: 'I wonder aloud' } };

describe('the charter of the body', () => {
  let running: RunningService;
  let ethics: RunningService;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    ethics = await running.inNewBody();
    await givenAnEdition(ethics);
  });

  const publish = (changes = {}, roles: Member['roles'] = ['scheme-administrator'], key = newId()) =>
    ethics.as(ethics.member({ roles })).graphql(PUBLISH_EDITION, { input: aCharter(changes), key });

  it('is published by its scheme administrator, once, and is what every coach starts from', async () => {
    const key = newId();
    const administrator = ethics.member({ roles: ['scheme-administrator'] });
    const send = () => ethics.as(administrator).graphql(PUBLISH_EDITION, { input: aCharter(), key });

    const [first, again] = [await send(), await send()];

    expect(again.data.publishCharterEdition).toEqual(first.data.publishCharterEdition);
    expect((await ethics.as(ethics.member()).graphql(MINE)).data.myCharter).toMatchObject({
      edition: { edition: '1', title: { en: 'Charter' } },
      commitments: [{ code: 'RC-1', lines: [{ choice: 'KEPT' }, { clause: 'IN-1' }] }, { lines: [{ locked: true }] }],
      languages: ['FR', 'EN'],
      refusalsToPublish: [],
      versions: [],
      address: null,
    });
  });

  it('names clauses of the published code alone, and comes after the last', async () => {
    const [commitment] = aCharter().commitments;
    const behaviours = [{ ...commitment!.behaviours[0]!, clause: 'ZZ-9' }];

    expect(codesOf(await publish({ commitments: [{ ...commitment, behaviours }] }))).toEqual([
      'ETHICS_CHARTER_CLAUSE_UNKNOWN',
    ]);
    await publish();
    expect(codesOf(await publish({ edition: '2' }))).toEqual(['ETHICS_EDITION_IN_PAST']);
  });

  it.each([[[]], [['officer', 'registrar']]] as const)(
    'is not for members with the roles %j to publish',
    async (roles) => {
      expect(codesOf(await publish({}, [...roles]))).toEqual(['FORBIDDEN']);
    },
  );

  it('never changes once it is published', async () => {
    await publish();

    await expect(
      ethics.inBody((manager) => manager.query(`update ethics.charter_editions set edition = 'x'`)),
    ).rejects.toThrow('permission denied');
  });

  it('is missed where there is none', async () => {
    expect((await ethics.as(ethics.member()).graphql(MINE)).data.myCharter).toBeNull();
    expect(codesOf(await writer(ethics, ethics.member()).save(REWORDED))).toEqual(['ETHICS_CHARTER_NONE_IN_FORCE']);
  });
});

describe('writing a charter of one’s own', () => {
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
  const linesOf = (charter: { commitments: { lines: { code: string; choice: string }[] }[] }) =>
    charter.commitments.flatMap(({ lines }) => lines.map(({ code, choice }) => `${code} ${choice}`));

  it('keeps the words of the body beside one’s own', async () => {
    const { data } = await by().save(REWORDED);

    expect(data.saveCharterLine.commitments[0].lines[0]).toMatchObject({
      choice: 'REWORDED',
      core: { fr: 'Je demande', en: 'I ask' },
      words: { fr: 'Je questionne', en: 'I wonder aloud' },
    });
    expect(await by().mine()).toEqual(data.saveCharterLine);
  });

  it('leaves out, adds, moves, and goes back to the body’s charter', async () => {
    await by().save({ code: 'RC-1.B1', choice: 'LEFT_OUT' });
    await by().add({ commitment: 'RC-1', words: { fr: 'Je relis' } });
    const { data } = await by().move('OWN-1', 'UP');
    expect(linesOf(data.moveCharterLine)).toEqual(['RC-1.B1 LEFT_OUT', 'OWN-1 ADDED', 'RC-1.B2 KEPT', 'RC-5.B1 KEPT']);
    expect(data.moveCharterLine.languages).toEqual(['FR']);

    const reset = await by().act('resetCharter');

    expect(linesOf(reset.data.resetCharter)).toEqual(['RC-1.B1 KEPT', 'RC-1.B2 KEPT', 'RC-5.B1 KEPT']);
  });

  it('softens no line that the body has locked, and gives a reason where the code asks the same', async () => {
    expect(codesOf(await by().save({ ...REWORDED, code: 'RC-5.B1' }))).toEqual(['ETHICS_CHARTER_LINE_LOCKED']);
    expect(codesOf(await by().save({ code: 'RC-1.B2', choice: 'LEFT_OUT' }))).toEqual([
      'ETHICS_CHARTER_REASON_MISSING',
    ]);
    expect(codesOf(await by().save({ code: 'RC-1.B2', choice: 'LEFT_OUT', reason: 'Dit ailleurs' }))).toEqual([]);
    expect(linesOf(await by().mine())).toEqual(['RC-1.B1 KEPT', 'RC-1.B2 LEFT_OUT', 'RC-5.B1 KEPT']);
  });

  it('knows no line and no commitment that are not there', async () => {
    expect(codesOf(await by().save({ ...REWORDED, code: 'RC-9.B9' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await by().move('OWN-7', 'UP'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await by().add({ commitment: 'RC-9', words: { fr: 'x' } }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await by().add({ commitment: 'RC-1', words: {} }))).toEqual(['ETHICS_CHARTER_WORDS_MISSING']);
  });

  it('happens once, however often it is sent', async () => {
    const key = newId();

    await by().add({ commitment: 'RC-1', words: { fr: 'Je relis' } }, key);
    await by().add({ commitment: 'RC-1', words: { fr: 'Je relis' } }, key);

    expect(linesOf(await by().mine()).filter((line) => line.startsWith('OWN'))).toEqual(['OWN-1 ADDED']);
  });

  it('loses no line when two are saved at the same time', async () => {
    await allAtOnce(ethics, [
      () => by().save(REWORDED),
      () => by().save({ code: 'RC-1.B2', choice: 'LEFT_OUT', reason: 'x' }),
    ]);

    expect(linesOf(await by().mine())).toEqual(['RC-1.B1 REWORDED', 'RC-1.B2 LEFT_OUT', 'RC-5.B1 KEPT']);
  });

  it('is each coach’s own, whatever another’s role, and tells nobody', async () => {
    await by().save(REWORDED);
    const before = await ethics.told();

    const staff = ethics.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    expect(linesOf(await by(staff).mine())[0]).toBe('RC-1.B1 KEPT');
    expect(before.filter(({ type }) => type === 'ethics.charter-published')).toEqual([]);
  });

  it('goes on over the next edition of the body’s charter', async () => {
    await by().save(REWORDED);
    const [listening, silence] = aCharter().commitments;
    const behaviours = [{ ...listening!.behaviours[0]!, locked: true }];
    const commitments = [{ ...listening, behaviours }, silence];
    const administrator = ethics.member({ roles: ['scheme-administrator'] });
    const input = aCharter({ edition: '2', validFrom: '2027-01-01', commitments });
    await ethics.as(administrator).graphql(PUBLISH_EDITION, { input, key: newId() });

    ethics.todayIs('2027-01-01');

    expect(await by().mine()).toMatchObject({ edition: { edition: '2' } });
    expect(linesOf(await by().mine())).toEqual(['RC-1.B1 KEPT', 'RC-5.B1 KEPT']);
  });
});
