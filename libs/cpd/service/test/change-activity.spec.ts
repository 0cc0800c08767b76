import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { anActivity, codesOf, CORRECT, DOCUMENT, givenAnActivity, givenATicket, RECORD, WITHDRAW } from './given.js';

describe('changing an activity', () => {
  let running: RunningService;
  let cpd: RunningService;
  let coach: Member;
  let id: string;
  const documentId = newId();
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    cpd = await running.inNewBody();
    coach = cpd.member();
    id = await givenAnActivity(cpd, coach, { file: await givenATicket(cpd, coach, { documentId }) });
  });

  const correct = (changes: Record<string, unknown> = {}, version = 1, key = newId(), by = coach) =>
    cpd.as(by).graphql(CORRECT, { id, version, input: anActivity(changes), key });
  const withdraw = (version = 1, key = newId(), by = coach) => cpd.as(by).graphql(WITHDRAW, { id, version, key });
  const told = async (type: string) => (await cpd.told()).filter((fact) => fact.type === `cpd.activity-${type}`);
  const rows = () =>
    cpd.inBody((manager) => manager.query(`select revision, minutes, state from cpd.activities order by revision`));

  it('corrects it as a new revision that keeps its file, and tells it', async () => {
    const { data } = await correct({ minutes: 360, provider: null });

    expect(data.correctCpdActivity).toMatchObject({
      minutes: 360,
      provider: null,
      version: 2,
      document: { id: documentId },
    });
    expect((await told('corrected')).map((fact) => fact.data)).toEqual([
      expect.objectContaining({ activityId: id, minutes: 360, documented: true, revision: 2 }),
    ]);
    expect(await rows()).toEqual([
      { revision: 1, minutes: 420, state: 'active' },
      { revision: 2, minutes: 360, state: 'active' },
    ]);
  });

  it('takes another file in its place, and the first stays readable', async () => {
    const { data } = await correct({ file: await givenATicket(cpd, coach, { name: 'neuf.png' }) });

    expect(data.correctCpdActivity.document).toMatchObject({ name: 'neuf.png' });
    expect((await cpd.as(coach).graphql(DOCUMENT, { id: documentId })).data.cpdDocument.name).toBe('attestation.pdf');
  });

  it('is not its own duplicate, and is asked about beside another', async () => {
    await givenAnActivity(cpd, coach, { title: 'Lecture' });

    expect(codesOf(await correct())).toEqual([]);
    expect(codesOf(await correct({ title: 'LECTURE' }, 2))).toEqual(['CPD_POSSIBLE_DUPLICATE']);
    expect(codesOf(await correct({ title: 'LECTURE', acceptDuplicate: true }, 2))).toEqual([]);
  });

  it('refuses a correction that breaks a rule, or brings a ticket that was used', async () => {
    const file = await givenATicket(cpd, coach, { documentId });

    expect(codesOf(await correct({ minutes: 0 }))).toEqual(['CPD_NO_LENGTH']);
    expect(codesOf(await correct({ file }))).toEqual(['CPD_FILE_ALREADY_USED']);
    expect(await rows()).toHaveLength(1);
  });

  it('withdraws it: it stays, marked, with its file', async () => {
    const { data } = await withdraw();

    expect(data.withdrawCpdActivity).toMatchObject({ version: 2, withdrawn: true, document: { id: documentId } });
    expect(await told('withdrawn')).toEqual([
      { type: 'cpd.activity-withdrawn', data: { activityId: id, personId: coach.personId, revision: 2 } },
    ]);
    expect((await cpd.as(coach).graphql(DOCUMENT, { id: documentId })).data.cpdDocument.id).toBe(documentId);
  });

  it('lets what was withdrawn be recorded anew without a question', async () => {
    await withdraw();

    expect(codesOf(await cpd.as(coach).graphql(RECORD, { input: anActivity(), key: newId() }))).toEqual([]);
  });

  it('happens once, however often it is sent', async () => {
    const [one, two] = [newId(), newId()];
    await correct({ minutes: 60 }, 1, one);
    await correct({ minutes: 60 }, 1, one);
    await withdraw(2, two);
    await withdraw(2, two);

    expect((await rows()).map(({ revision }: { revision: number }) => revision)).toEqual([1, 2, 3]);
    expect(await cpd.told()).toHaveLength(3);
  });

  it('is refused once it is withdrawn', async () => {
    await withdraw();

    expect(codesOf(await withdraw(2))).toEqual(['CPD_ALREADY_WITHDRAWN']);
    expect(codesOf(await correct({ minutes: 0 }, 2))).toEqual(['CPD_ALREADY_WITHDRAWN']);
  });

  it('shows both versions when it changed since it was read', async () => {
    await withdraw();
    const stale = { code: 'STALE', mine: { version: 1 }, theirs: { version: 2, withdrawn: true } };

    expect((await correct()).errors?.[0]?.extensions).toMatchObject(stale);
    expect((await withdraw()).errors?.[0]?.extensions).toMatchObject(stale);
  });

  it('is decided one at a time', async () => {
    const answers = await allAtOnce(cpd, [() => withdraw(), () => correct({ minutes: 60 }), () => withdraw()]);

    expect(answers.flatMap(codesOf)).toEqual(['STALE', 'STALE']);
    expect(await rows()).toHaveLength(2);
  });

  it('does not find another’s, whatever the role, nor one’s own in another body', async () => {
    const staff = cpd.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });
    const elsewhere = { ...coach, bodyId: await cpd.anotherBody() };

    for (const by of [staff, elsewhere]) {
      expect(codesOf(await correct({}, 1, newId(), by))).toEqual(['NOT_FOUND']);
      expect(codesOf(await withdraw(1, newId(), by))).toEqual(['NOT_FOUND']);
    }
    expect(await rows()).toHaveLength(1);
  });

  it('leaves what was recorded beyond change', async () => {
    const run = (sql: string) => cpd.inBody((manager) => manager.query(sql));

    await expect(run(`update cpd.activities set minutes = 1`)).rejects.toThrow('permission denied');
    await expect(run(`delete from cpd.activities`)).rejects.toThrow('permission denied');
    await expect(run(`delete from cpd.documents`)).rejects.toThrow('permission denied');
  });
});
