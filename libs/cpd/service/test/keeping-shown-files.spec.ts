import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { anActivity, codesOf, DOCUMENT, givenAnActivity, RECORD } from './given.js';
import { givenAFile, givenAShownActivity, givenATerm, liesInStore, startKeeping } from './given-keeping.js';
import { answer, CLOSE, FOLLOW_UP, givenAudits, ITEMS, NAME, people, SAY } from './given-review.js';

const SHOWN = `query ($id: Uuid!) { auditItems(fileId: $id) { document { id erasedOn } onRecord { id erasedOn } } }`;
const OPEN_MAILBOX = `mutation ($key: Uuid!) { openCpdMailbox(idempotencyKey: $key) { localPart } }`;
const TAKE_MAIL = `mutation ($input: CpdMailInput!, $key: Uuid!) { takeCpdMail(input: $input, idempotencyKey: $key) }`;
const WAITING = `{ myMailedCpd { id files { ticket } } }`;
const DISCARD = `mutation ($id: Uuid!, $key: Uuid!) { discardMailedCpd(id: $id, idempotencyKey: $key) }`;

describe('keeping a file that is needed elsewhere', () => {
  let keeping: Awaited<ReturnType<typeof startKeeping>>;
  let cpd: RunningService;
  let coach: Member;
  let office: ReturnType<typeof people>;
  beforeAll(async () => {
    keeping = await startKeeping();
  });
  afterAll(() => keeping.running.stop());
  beforeEach(async () => {
    cpd = await keeping.running.inNewBody();
    coach = cpd.member();
    office = people(cpd);
    await givenATerm(cpd, coach);
  });

  const eraseOn = async (day: string) => {
    cpd.todayIs(day);
    await keeping.erase();
  };
  const done = async (by: Member, document: string, variables: object) => {
    const { data, errors } = await cpd.as(by).graphql(document, { key: newId(), ...variables });
    if (errors) throw new Error(JSON.stringify(errors));
    return data as ReturnType<typeof JSON.parse>;
  };
  const opens = async (id: string, by = coach) => codesOf(await cpd.as(by).graphql(DOCUMENT, { id }));
  const close = (id: string, outcome: string, by = office.officer) => done(by, CLOSE, { id, outcome });
  const named = (id: string, auditor = office.officer) => done(auditor, NAME, { id, auditorId: auditor.personId });

  it('lasts while its audit is open, and goes the day after that was closed', async () => {
    const { id: activityId, documentId } = await givenAShownActivity({ cpd, coach });
    const [audit] = (await givenAudits(cpd, office, [coach])) as [string];
    await named(audit);
    await eraseOn('2028-06-01');
    expect([await opens(documentId), await opens(documentId, office.officer)]).toEqual([[], []]);

    await answer(cpd, coach, audit, [{ activityId, kind: 'FILE' }]);
    await done(office.officer, SAY, { input: { fileId: audit, activityId, verdict: 'ACCEPTED' } });
    await close(audit, 'MEETS');
    await eraseOn('2028-06-01');
    expect(await opens(documentId)).toEqual([]);
    await eraseOn('2028-06-02');
    expect([await opens(documentId), await liesInStore(cpd, documentId)]).toEqual([['NOT_FOUND'], false]);
    const gone = { id: documentId, erasedOn: '2028-06-02' };
    for (const by of [coach, office.officer])
      expect((await done(by, SHOWN, { id: audit })).auditItems).toEqual([{ document: gone, onRecord: gone }]);
  });

  it('lasts, where the audit does not meet, until a registrar has said what follows', async () => {
    const { documentId } = await givenAShownActivity({ cpd, coach });
    const [audit] = (await givenAudits(cpd, office, [coach])) as [string];
    await named(audit);
    cpd.todayIs('2027-01-10');
    await close(audit, 'DOES_NOT_MEET');
    await eraseOn('2028-06-01');
    expect(await opens(documentId)).toEqual([]);

    await done(office.registrar, FOLLOW_UP, { id: audit, decision: 'NOTED' });
    await eraseOn('2028-06-02');
    expect(await opens(documentId)).toEqual(['NOT_FOUND']);
  });

  it('is for what was shown in the place of another as for the other: until its term is over', async () => {
    const activityId = await givenAnActivity(cpd, coach);
    const [audit] = (await givenAudits(cpd, office, [coach])) as [string];
    await named(audit);
    const { documentId, file } = await givenAFile({ cpd, coach });
    await answer(cpd, coach, audit, [{ activityId, kind: 'SUBSTITUTE', file, word: 'Perdue.' }]);
    await done(office.officer, SAY, { input: { fileId: audit, activityId, verdict: 'ACCEPTED' } });
    await close(audit, 'MEETS');
    await eraseOn('2027-12-31');
    expect(await opens(documentId)).toEqual([]);
    await eraseOn('2028-01-01');

    expect([await opens(documentId), await liesInStore(cpd, documentId)]).toEqual([['NOT_FOUND'], false]);
    expect((await cpd.told()).filter(({ data }) => data['fileErasedOn'] !== undefined)).toEqual([]);
  });

  it('is not asked for by an audit that comes after it went', async () => {
    const other = cpd.member();
    await givenATerm(cpd, other, { validUntil: '2026-10-31', keepDocumentsMonths: 0 });
    await givenATerm(cpd, other, { validFrom: '2026-11-01', validUntil: null });
    const days = (day: string) => ({ firstDay: day, lastDay: day });
    cpd.todayIs('2026-10-30');
    await givenAShownActivity({ cpd, coach: other }, days('2026-10-01'));
    cpd.todayIs('2026-11-22');
    const stays = await givenAnActivity(cpd, other, days('2026-10-02'));
    await keeping.erase();
    const [audit] = await givenAudits(cpd, office, [other]);

    expect((await done(other, ITEMS, { id: audit })).auditItems).toMatchObject([{ activityId: stays }]);
  });

  it('lasts while a mail brings it that waits', async () => {
    const gateway: Actor = { kind: 'service', service: 'gateway', bodyId: cpd.bodyId, locale: 'fr' };
    const { localPart } = (await done(coach, OPEN_MAILBOX, {})).openCpdMailbox;
    const { documentId, file } = await givenAFile({ cpd, coach });
    const input = { localPart, subject: 'Attestation', text: '', sentOn: '2026-11-20', files: [file], refusedFiles: 0 };
    await cpd.as(gateway).graphql(TAKE_MAIL, { input, key: newId() });
    const [mail] = (await done(coach, WAITING, {})).myMailedCpd;
    await done(coach, RECORD, { input: anActivity({ file: mail.files[0].ticket }) });
    await eraseOn('2028-01-01');
    expect(await opens(documentId)).toEqual([]);

    await done(coach, DISCARD, { id: mail.id });
    await eraseOn('2028-01-02');
    expect([await opens(documentId), await liesInStore(cpd, documentId)]).toEqual([['NOT_FOUND'], false]);
  });
});
