import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { complaints as definition } from '../src/index.js';
import { AgeDrafts } from '../src/drafts/age-drafts.job.js';
import { codesOf, complaint, FOLLOW, gateway } from './given.js';

const START = `mutation ($key: Uuid!) { access: startComplaintDraft(idempotencyKey: $key) }`;
const SAVE = `mutation ($access: String!, $changes: String!, $key: Uuid!) { saveComplaintDraft(access: $access, changes: $changes, idempotencyKey: $key) }`;
const READ = `query ($access: String!) { draft: complaintDraft(access: $access) { reference returnCode version answers address erasedOn sent } }`;
const ACCESS = `query ($reference: String!, $code: String!) { access: complaintDraftAccess(reference: $reference, code: $code) }`;
const ADDRESS = `mutation ($access: String!, $address: String, $key: Uuid!) { giveDraftAddress(access: $access, address: $address, idempotencyKey: $key) }`;
const ERASE = `mutation ($access: String!, $key: Uuid!) { eraseComplaintDraft(access: $access, idempotencyKey: $key) }`;
const ASK = `mutation ($reference: String!, $key: Uuid!) { asked: askForDraftCode(reference: $reference, idempotencyKey: $key) }`;
const BY_MAIL = `mutation ($reference: String!, $code: String!, $key: Uuid!) { access: openDraftByMail(reference: $reference, code: $code, idempotencyKey: $key) }`;
const FOR_MAIL = `query ($id: Uuid!) { mail: draftForMail(id: $id) { kind address locale code erasedOn } }`;
const SEND = `mutation ($input: FileComplaintInput!, $access: String!, $version: Int!, $key: Uuid!) {
  fileComplaint(input: $input, draftAccess: $access, draftVersion: $version, idempotencyKey: $key) { reference returnCode } }`;

type Draft = { reference: string; returnCode: string; version: number; answers: string; sent: boolean };

describe('a complaint that is being written', () => {
  let complaints: RunningService;
  const jobs: AgeDrafts[] = [];
  beforeAll(async () => {
    const handed = { provide: 'ageing', useFactory: (job: AgeDrafts) => jobs.push(job), inject: [AgeDrafts] };
    complaints = await startService({ ...definition, providers: [...definition.providers, handed] });
  });
  afterAll(() => complaints.stop());
  beforeEach(() => complaints.todayIs('2026-11-22'));

  const ask = (document: string, variables: object, by: Actor = gateway(complaints)) =>
    complaints.as(by).graphql(document, { key: newId(), ...variables });
  const start = async () => (await ask(START, {})).data.access as string;
  const save = (access: string, changes: object) => ask(SAVE, { access, changes: JSON.stringify(changes) });
  const read = async (access: string) => (await ask(READ, { access })).data.draft as Draft | null;
  const send = (access: string, version: number, changes: object = {}) =>
    ask(SEND, { input: { ...complaint, ...changes }, access, version });
  const age = () => jobs[0]!.doDue();
  const count = async (table: string) => {
    const rows = await complaints.inBody((tx) => tx.query(`select count(*)::int as n from complaints.${table}`));
    return (rows as { n: number }[])[0]!.n;
  };
  const mailsTold = async () =>
    (await complaints.told())
      .filter(({ type }) => type === 'complaints.draft-mail-due')
      .map(({ data }) => (data as { mailId: string }).mailId);
  const postman = (): Actor => ({ ...gateway(complaints), service: 'correspondence' }) as Actor;
  const mail = async (id: string) => (await ask(FOR_MAIL, { id }, postman())).data.mail;

  it('row 1: begins once for each form, and comes back with every answer by its reference and return code', async () => {
    const key = newId();
    const [access, again] = [(await ask(START, { key })).data.access, (await ask(START, { key })).data.access];
    await save(access, { about: { about: 'Éric' }, 'what-1': { behaviour: 'He told.' } });
    const draft = await read(access);

    const back = await ask(ACCESS, { reference: draft?.reference, code: draft?.returnCode.toLowerCase() });

    expect(again).toBe(access);
    expect(draft).toMatchObject({ version: 2, address: null, erasedOn: '2027-02-20', sent: false });
    expect(JSON.parse((await read(back.data.access))?.answers ?? '')).toEqual({
      about: { about: 'Éric' },
      'what-1': { behaviour: 'He told.' },
    });
  });

  it('loses no answer when two windows write, and takes one back that is taken back', async () => {
    const access = await start();

    await Promise.all([save(access, { about: 1 }), save(access, { people: 2 }), save(access, { age: 3 })]);
    await save(access, { people: null });

    expect(JSON.parse((await read(access))?.answers ?? '')).toEqual({ about: 1, age: 3 });
  });

  it('opens for no other draft\u2019s code, no code that is mistyped, no changed access, and in no other body', async () => {
    const [one, other] = [await start(), await start()];
    const [draft, another] = [await read(one), await read(other)];
    const elsewhere = gateway(complaints, await complaints.anotherBody());

    expect((await ask(ACCESS, { reference: draft?.reference, code: another?.returnCode })).data.access).toBeNull();
    expect(codesOf(await ask(ACCESS, { reference: draft?.reference, code: 'AAAA' }))).toEqual([
      'COMPLAINTS_CODE_MISTYPED',
    ]);
    expect(await read(`${one.split('.')[0]}.${other.split('.')[1]}`)).toBeNull();
    expect(await read(`${newId()}.x`)).toBeNull();
    expect((await ask(READ, { access: one }, elsewhere)).data.draft).toBeNull();
  });

  it('is read, listed and counted by nobody of the body, whatever their roles', async () => {
    const access = await start();
    const staff = complaints.member({ roles: ['officer', 'registrar', 'scheme-administrator', 'case-manager'] });
    const { reference, returnCode: code } = (await read(access))!;

    const answers = [
      await ask(READ, { access }, staff),
      await ask(ACCESS, { reference, code }, staff),
      await ask(SAVE, { access, changes: '{}' }, staff),
      await ask(ASK, { reference }, staff),
      await ask(FOR_MAIL, { id: newId() }, staff),
    ];

    expect(answers.flatMap(codesOf)).toEqual(Array.from({ length: 5 }, () => 'FORBIDDEN'));
    expect(await complaints.told()).not.toContainEqual(
      expect.objectContaining({ type: 'complaints.complaint-received' }),
    );
  });

  it('refuses what is no answer, and more than any complaint', async () => {
    const access = await start();

    expect(codesOf(await ask(SAVE, { access, changes: '[1]' }))).toEqual(['COMPLAINTS_DRAFT_UNREADABLE']);
    expect(codesOf(await ask(SAVE, { access, changes: '{' }))).toEqual(['COMPLAINTS_DRAFT_UNREADABLE']);
    expect(codesOf(await save(access, { '<b>': 1 }))).toEqual(['COMPLAINTS_DRAFT_UNREADABLE']);
    expect(codesOf(await save(access, { about: 'x'.repeat(250_001) }))).toEqual(['COMPLAINTS_DRAFT_TOO_LONG']);
    expect(codesOf(await ask(ADDRESS, { access, address: 'nobody' }))).toEqual(['COMPLAINTS_ADDRESS_UNREADABLE']);
  });

  it('becomes one complaint under its reference and code, from however many windows it is sent', async () => {
    const access = await start();
    await save(access, { about: 1 });
    const draft = (await read(access))!;
    const before = await count('cases');

    const sent = await Promise.all([send(access, 2), send(access, 2), send(access, 2, { about: 'Another' })]);

    const { reference, returnCode } = draft;
    for (const { data } of sent) expect(data.fileComplaint).toEqual({ reference, returnCode });
    expect(await count('cases')).toBe(before + 1);
    expect((await ask(FOLLOW, { reference, code: returnCode })).data.followComplaint).toMatchObject({ reference });
    expect(await read(access)).toMatchObject({ sent: true, answers: '{}' });
    expect(codesOf(await save(access, { about: 2 }))).toEqual(['COMPLAINTS_DRAFT_GONE']);
    expect((await ask(ACCESS, { reference, code: returnCode })).data.access).toBeNull();
  });

  it('is not sent as it was not shown, nor when the rules refuse it, and stays as it is', async () => {
    const access = await start();
    await save(access, { about: 1 });
    await save(access, { about: 2 });

    expect(codesOf(await send(access, 2))).toEqual(['COMPLAINTS_DRAFT_CHANGED']);
    expect(codesOf(await send(access, 3, { declared: false }))).toEqual(['COMPLAINTS_NOT_DECLARED']);
    expect(await read(access)).toMatchObject({ version: 3, answers: '{"about":2}', sent: false });
  });

  it('keeps no word, no key and no address once it was sent, and nothing at all on the day after', async () => {
    const access = await start();
    await ask(ADDRESS, { access, address: 'jeanne@example.org' });
    await save(access, { about: 1 });
    const [drafts, keys] = [await count('drafts'), await count('draft_keys')];
    await send(access, 2);
    await age();

    expect([await count('drafts'), await count('draft_keys')]).toEqual([drafts, keys - 1]);
    complaints.todayIs('2026-11-23');
    await age();
    expect(await read(access)).toBeNull();
  });

  it('is erased at once by whoever writes it', async () => {
    const access = await start();
    const keys = await count('draft_keys');

    await ask(ERASE, { access });

    expect(await read(access)).toBeNull();
    expect(await count('draft_keys')).toBe(keys - 1);
    expect(codesOf(await send(access, 1))).toEqual(['COMPLAINTS_DRAFT_GONE']);
  });

  it('row 1, K0: is warned of on day 83, once, and erased on day 90 after the last edit', async () => {
    const access = await start();
    await ask(ADDRESS, { access, address: 'jeanne@example.org' });
    const silent = await start();
    const before = (await mailsTold()).length;

    complaints.todayIs('2027-02-12');
    await age();
    expect(await mailsTold()).toHaveLength(before);
    complaints.todayIs('2027-02-13');
    await age();
    await age();
    const told = await mailsTold();
    expect(told).toHaveLength(before + 1);
    const said = { kind: 'WARNING', address: 'jeanne@example.org', locale: 'en', code: null, erasedOn: '2027-02-20' };
    expect(await mail(told.at(-1)!)).toEqual(said);
    complaints.todayIs('2027-02-19');
    await age();
    expect(await read(access)).not.toBeNull();

    complaints.todayIs('2027-02-20');
    await age();
    expect([await read(access), await read(silent)]).toEqual([null, null]);
    expect(await mail(told.at(-1)!)).toBeNull();
  });

  it('lives on from its last edit', async () => {
    const access = await start();
    complaints.todayIs('2027-02-19');
    await save(access, { about: 1 });

    complaints.todayIs('2027-02-20');
    await age();

    expect(await read(access)).toMatchObject({ erasedOn: '2027-05-20' });
  });

  describe('and a code by mail', () => {
    const withAddress = async () => {
      const access = await start();
      await ask(ADDRESS, { access, address: 'jeanne@example.org' });
      return { access, reference: (await read(access))!.reference };
    };
    const codeFor = async (reference: string) => {
      await ask(ASK, { reference });
      return (await mail((await mailsTold()).at(-1)!)).code as string;
    };

    it('opens the draft once', async () => {
      const { access, reference } = await withAddress();
      const code = await codeFor(reference);

      expect((await ask(BY_MAIL, { reference, code })).data.access).toBe(access);
      expect(codesOf(await ask(BY_MAIL, { reference, code }))).toEqual(['COMPLAINTS_CODE_NOT_ACCEPTED']);
    });

    it('is answered alike whether there is such a draft, and an address, or not', async () => {
      const { reference } = (await read(await start()))!;
      const before = (await mailsTold()).length;

      const [without, none] = [await ask(ASK, { reference }), await ask(ASK, { reference: '0000-0000' })];

      expect(without).toEqual(none);
      expect(await mailsTold()).toHaveLength(before);
      expect(await ask(BY_MAIL, { reference, code: '1' })).toEqual(
        await ask(BY_MAIL, { reference: '0000-0000', code: '1' }),
      );
    });

    it('is guessed five times and no more, though each guess was refused', async () => {
      const { reference } = await withAddress();
      const code = await codeFor(reference);
      const wrong = code === '00000000' ? '00000001' : '00000000';

      for (let tries = 0; tries < 5; tries += 1)
        expect(codesOf(await ask(BY_MAIL, { reference, code: wrong }))).toEqual(['COMPLAINTS_CODE_NOT_ACCEPTED']);

      expect(codesOf(await ask(BY_MAIL, { reference, code }))).toEqual(['COMPLAINTS_CODE_NOT_ACCEPTED']);
    });

    it('is mailed three times an hour, and the newest alone works', async () => {
      const { access, reference } = await withAddress();
      const first = await codeFor(reference);
      const last = await codeFor(reference);
      await codeFor(reference);
      const before = (await mailsTold()).length;
      await ask(ASK, { reference });

      expect(await mailsTold()).toHaveLength(before);
      const newest = (await mail((await mailsTold()).at(-1)!)).code as string;
      expect(codesOf(await ask(BY_MAIL, { reference, code: first === newest ? last : first }))).toEqual([
        'COMPLAINTS_CODE_NOT_ACCEPTED',
      ]);
      expect((await ask(BY_MAIL, { reference, code: newest })).data.access).toBe(access);
    });

    it('goes nowhere once the address was taken back', async () => {
      const { access, reference } = await withAddress();
      await ask(ASK, { reference });
      await ask(ADDRESS, { access, address: null });

      expect(await mail((await mailsTold()).at(-1)!)).toBeNull();
    });
  });
});
