import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { EraseOldMail } from '../src/mailed/erase-old-mail.job.js';
import { anActivity, codesOf, DOCUMENT, givenATicket, ONE } from './given.js';

const BOX = `{ myCpdMailbox { isOffered localPart } }`;
const WAITING = `{ myMailedCpd { id title text sentOn refusedFiles files { id name bytes ticket } } }`;
const OPEN = `mutation ($key: Uuid!) { openCpdMailbox(idempotencyKey: $key) { localPart } }`;
const CLOSE = `mutation ($key: Uuid!) { closeCpdMailbox(idempotencyKey: $key) { localPart } }`;
const HOLDER = `query ($localPart: String!) { cpdMailboxHolder(localPart: $localPart) }`;
const TAKE = `mutation ($input: CpdMailInput!, $key: Uuid!) { takeCpdMail(input: $input, idempotencyKey: $key) }`;
const DISCARD = `mutation ($id: Uuid!, $key: Uuid!) { discardMailedCpd(id: $id, idempotencyKey: $key) }`;
const KEPT = `query ($ids: [Uuid!]!) { keptCpdDocuments(ids: $ids) }`;
const RECORD = `mutation ($input: CpdActivityInput!, $mailed: Uuid, $key: Uuid!) {
  recordCpdActivity(input: $input, mailed: $mailed, idempotencyKey: $key) { id document { id } }
}`;

type Waiting = { readonly id: string; readonly files: readonly { readonly id: string; readonly ticket: string }[] };

describe('what a coach sends in by mail', () => {
  let running: RunningService;
  let cpd: RunningService;
  let coach: Member;
  let gateway: Actor;
  let eraseOld: () => Promise<number>;
  let eraseOne: (id: string) => Promise<unknown>;
  beforeAll(async () => {
    const jobs: EraseOldMail[] = [];
    const press = { provide: 'press', inject: [EraseOldMail], useFactory: (job: EraseOldMail) => jobs.push(job) };
    const providers = [...definition.providers, press];
    running = await startService({ ...definition, providers }, { settings: { takesMail: true } });
    eraseOld = () => jobs[0]?.doDue() ?? Promise.reject(new Error('There is no job.'));
    eraseOne = async (id) => jobs[0]?.['doOne'](cpd.bodyId, id);
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    running.clock.restart();
    cpd = await running.inNewBody();
    coach = cpd.member();
    gateway = { kind: 'service', service: 'gateway', bodyId: cpd.bodyId, locale: 'fr' };
  });

  const open = async (by = coach): Promise<string> =>
    (await cpd.as(by).graphql(OPEN, { key: newId() })).data.openCpdMailbox.localPart as string;
  const holder = async (localPart: string) =>
    (await cpd.as(gateway).graphql(HOLDER, { localPart })).data.cpdMailboxHolder;
  const mail = (localPart: string, changes: object = {}) => ({
    ...{ localPart, subject: 'Fwd: Webinaire éthique', text: 'Écouter.\n-- \nInès', sentOn: '2026-11-20' },
    ...{ files: [] as string[], refusedFiles: 0, ...changes },
  });
  const take = (input: object, key = newId()) => cpd.as(gateway).graphql(TAKE, { input, key });
  const waiting = async (by = coach) => (await cpd.as(by).graphql(WAITING)).data.myMailedCpd as readonly Waiting[];
  const kept = async (...ids: string[]) => (await cpd.as(gateway).graphql(KEPT, { ids })).data.keptCpdDocuments;

  it('goes to an address of their own, which nobody else has', async () => {
    const [own, other] = [await open(), await open(cpd.member())];

    expect(own).toMatch(/^dpc-[a-z2-7]{16}$/);
    expect(other).not.toBe(own);
    expect((await cpd.as(coach).graphql(BOX)).data.myCpdMailbox).toEqual({ isOffered: true, localPart: own });
    expect([await holder(own), await holder(own.toUpperCase()), await holder('dpc-aaaaaaaaaaaaaaaa')]).toEqual([
      ...[coach.personId, coach.personId, null],
    ]);
  });

  it('is taken at the last address alone, and at none once that is closed', async () => {
    const first = await open();
    const second = await open();
    expect([await holder(first), await holder(second)]).toEqual([null, coach.personId]);

    await cpd.as(coach).graphql(CLOSE, { key: newId() });
    expect(await holder(second)).toBeNull();
    expect(codesOf(await take(mail(second)))).toEqual(['NOT_FOUND']);
  });

  it('waits with what it says, and for nobody else', async () => {
    const address = await open();
    const files = [await givenATicket(cpd, coach), await givenATicket(cpd, coach, { name: 'photo.jpg' })];
    await take(mail(address, { files, refusedFiles: 1 }));

    expect(await waiting()).toEqual([
      {
        ...{
          id: expect.any(String),
          title: 'Webinaire éthique',
          text: 'Écouter.',
          sentOn: '2026-11-20',
          refusedFiles: 1,
        },
        files: [
          { id: expect.any(String), name: 'attestation.pdf', bytes: 1200, ticket: expect.any(String) },
          { id: expect.any(String), name: 'photo.jpg', bytes: 1200, ticket: expect.any(String) },
        ],
      },
    ]);
    expect(await waiting(cpd.member())).toEqual([]);
    expect(await cpd.told()).toEqual([]);
  });

  it('is of today when it says nothing else, or a day to come', async () => {
    const address = await open();
    await take(mail(address, { sentOn: null }));
    await take(mail(address, { sentOn: '2026-11-23' }));

    expect((await waiting()).map((one) => (one as unknown as { sentOn: string }).sentOn)).toEqual([
      ...['2026-11-22', '2026-11-22'],
    ]);
  });

  it('waits once, however often the same is sent', async () => {
    const [address, key] = [await open(), newId()];
    const answers = [await take(mail(address), key), await take(mail(address), key)];

    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });

  it('has five files at the most', async () => {
    const files = await Promise.all(Array.from({ length: 7 }, () => givenATicket(cpd, coach)));
    await take(mail(await open(), { files, refusedFiles: 1 }));

    expect(await waiting()).toMatchObject([{ refusedFiles: 3, files: { length: 5 } }]);
  });

  it.each<[string, object, string]>([
    ['says nothing', { subject: 'Re: ', text: '> cité', files: [] }, 'CPD_MAIL_EMPTY'],
    ['has a file that nobody sent', { files: ['a.b.c'] }, 'CPD_FILE_UNKNOWN'],
  ])('is refused when it %s', async (_, changes, code) => {
    expect(codesOf(await take(mail(await open(), changes)))).toEqual([code]);
    expect(await waiting()).toEqual([]);
  });

  it('is refused when fifty wait', async () => {
    const address = await open();
    for (let count = 0; count < 50; count += 1) await take(mail(address));

    expect(codesOf(await take(mail(address)))).toEqual(['CPD_MAILBOX_FULL']);
  });

  it('becomes an activity, which its file shows, and then waits no more', async () => {
    const [documentId, aside] = [newId(), newId()];
    const files = [
      await givenATicket(cpd, coach, { documentId }),
      await givenATicket(cpd, coach, { documentId: aside }),
    ];
    await take(mail(await open(), { files }));
    const [{ id: mailed = '', files: [file] = [] } = {}] = await waiting();
    const before = [await kept(documentId, aside), codesOf(await cpd.as(coach).graphql(DOCUMENT, { id: documentId }))];
    const { data, errors } = await cpd
      .as(coach)
      .graphql(RECORD, { input: anActivity({ file: file?.ticket }), mailed, key: newId() });

    expect(errors).toBeUndefined();
    expect(before).toEqual([[documentId, aside].sort(), []]);
    expect(data.recordCpdActivity.document).toEqual({ id: documentId });
    expect([await waiting(), await kept(documentId, aside)]).toEqual([[], [documentId]]);
    expect(await cpd.told()).toHaveLength(1);
  });

  it('becomes one activity alone, and only its own coach’s', async () => {
    await take(mail(await open()));
    const [{ id: mailed = '' } = {}] = await waiting();
    const record = (by: Member, title: string) =>
      cpd.as(by).graphql(RECORD, { input: anActivity({ title }), mailed, key: newId() });

    expect(codesOf(await record(cpd.member(), 'a'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await record(coach, 'b'))).toEqual([]);
    const again = await record(coach, 'c');
    expect(codesOf(again)).toEqual(['NOT_FOUND']);
    expect(codesOf(await cpd.as(coach).graphql(ONE, { id: newId() }))).toEqual(['NOT_FOUND']);
    expect(await cpd.told()).toHaveLength(1);
  });

  it('is put aside by its coach alone, and its files are then nobody’s', async () => {
    const documentId = newId();
    await take(mail(await open(), { files: [await givenATicket(cpd, coach, { documentId })] }));
    const [{ id = '' } = {}] = await waiting();
    const discard = (by: Member) => cpd.as(by).graphql(DISCARD, { id, key: newId() });
    const file = async (by: Member) => codesOf(await cpd.as(by).graphql(DOCUMENT, { id: documentId }));
    expect([await file(coach), await file(cpd.member({ roles: ['officer'] }))]).toEqual([[], ['NOT_FOUND']]);

    expect([codesOf(await discard(cpd.member())), codesOf(await discard(coach))]).toEqual([['NOT_FOUND'], []]);
    expect([await waiting(), await kept(documentId), await file(coach)]).toEqual([[], [], ['NOT_FOUND']]);
  });

  const erased = () =>
    cpd.inBody((manager) => manager.query(`select subject_id as id from cpd.audit where action = 'cpd.erase-mail'`));

  it('is erased after ninety days, which is said of nothing that went before', async () => {
    await take(mail(await open()));
    const [{ id = '' } = {}] = await waiting();
    cpd.clock.advance(89 * 24 * 3600);
    await eraseOld();
    expect(await waiting()).toHaveLength(1);
    cpd.clock.advance(24 * 3600);

    await eraseOld();
    await eraseOne(id);
    expect(await waiting()).toEqual([]);
    expect(await erased()).toEqual([{ id }]);
  });

  it('is brought by the gateway alone', async () => {
    const [localPart, stranger] = [await open(), { ...gateway, service: 'correspondence' } as Actor];

    for (const actor of [coach, stranger]) {
      expect(codesOf(await cpd.as(actor).graphql(TAKE, { input: mail(localPart), key: newId() }))).toEqual([
        'FORBIDDEN',
      ]);
      expect(codesOf(await cpd.as(actor).graphql(HOLDER, { localPart }))).toEqual(['FORBIDDEN']);
    }
  });
});
