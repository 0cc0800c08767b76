import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { openFile } from '@standing/platform/sealed-text';
import * as documents from './documents.js';
import {
  CONTENT,
  givenASentFile,
  KEPT,
  OPEN_EVIDENCE,
  OPEN_MINE,
  PUT_IN,
  PUT_IN_MINE,
  READ,
} from './evidence.documents.js';
import { codesOf, gateway } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { APPOINT_IN } from './steps.documents.js';

const DIGEST = createHash('sha256').update(CONTENT).digest('hex');

describe('evidence in a case', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const putIn = async (by: Member, caseId: string, changes: Record<string, unknown> = {}) => {
    const { ticket: file } = await givenASentFile(complaints, by);
    const input = { caseId, kind: 'DOCUMENT', source: 'BODY', title: 'The contract', file, ...changes };
    return (await complaints.done(by, PUT_IN, { input })).putInExhibit as string;
  };
  const exhibits = async (by: Member, id: string) =>
    (await complaints.done(by, OPEN_EVIDENCE, { id })).openEvidence.exhibits;
  const reads = async (by: Member, id: string) => codesOf(await complaints.ask(by, READ, { id }));
  const stored = (documentId: string) => complaints.documents.store.read({ bodyId: complaints.bodyId, documentId });
  /** An investigator, under the whole procedure, once charges are served. */
  const investigated = async () => {
    await complaints.adopted('2');
    const { given, done, took, cast, member } = complaints;
    const filed = await given.named();
    await took(cast.reg, filed.id, 'SCREEN_RISK', { RISK: 'medium' });
    const charges = { ...documents.charges, caseId: filed.id, route: 'DISCIPLINARY' };
    await done(cast.reg, documents.SERVE, { input: charges });
    const appointed = async (who: Member, as: string, seat: string | null = null) => {
      const input = { caseId: filed.id, function: as, seat, who: { memberId: who.personId } };
      await done(cast.reg, APPOINT_IN, { input });
      await done(who, documents.DECLARE, { id: filed.id, conflict: false });
    };
    const investigator = member('Ida');
    await appointed(investigator, 'INVESTIGATOR');
    return { ...filed, investigator, appointed };
  };

  it('is put in by the case manager: sealed under a key of the case, what was sent removed, its title nowhere', async () => {
    const { manager } = complaints.cast;
    const { id } = await complaints.given.named();
    const { ticket: file, documentId } = await givenASentFile(complaints, manager);
    const input = { caseId: id, kind: 'MESSAGE', source: 'COMPLAINANT', title: 'Jeanne to Éric', file };
    const exhibit = (await complaints.done(manager, PUT_IN, { input })).putInExhibit as string;

    expect(await exhibits(manager, id)).toEqual([
      {
        ...{
          id: exhibit,
          number: 1,
          version: 1,
          kind: 'MESSAGE',
          source: 'COMPLAINANT',
          putInAs: 'CASE_MANAGER',
          putInOn: '2026-11-22',
        },
        ...{ title: 'Jeanne to Éric', digest: DIGEST, bytes: CONTENT.length },
        ...{ mayOpen: true, mayBeReliedOn: false, disclosures: [] },
      },
    ]);
    expect(await stored(documentId)).toBeNull();
    const sealed = await stored(exhibit);
    expect(sealed?.includes('Jeanne')).toBe(false);
    const { readExhibit } = await complaints.done(manager, READ, { id: exhibit });
    expect(readExhibit).toMatchObject({ id: exhibit, name: '1-1.pdf', mediaType: 'application/pdf', whole: true });
    const place = { bodyId: complaints.bodyId, documentId: exhibit };
    expect(openFile(Buffer.from(readExhibit.key as string, 'base64'), place, sealed!).equals(CONTENT)).toBe(true);
    const rows = await complaints.inBody((db) =>
      db.query(
        `select t::text as row from complaints.exhibits t union all select t::text from complaints.audit t
         union all select t::text from complaints.entry_texts t union all select t::text from complaints.idempotency t`,
      ),
    );
    expect(rows.filter(({ row }: { row: string }) => /Jeanne|Petit/.test(row) || row.includes(DIGEST))).toEqual([]);
  });

  it('is put in once, however often the same form is sent, and never twice from one file', async () => {
    const { manager } = complaints.cast;
    const { id } = await complaints.given.named();
    const { ticket: file } = await givenASentFile(complaints, manager);
    const input = { caseId: id, kind: 'DOCUMENT', source: 'BODY', title: 'The contract', file };
    const key = newId();

    await complaints.done(manager, PUT_IN, { input, key });
    await complaints.done(manager, PUT_IN, { input, key });
    expect(await exhibits(manager, id)).toHaveLength(1);
    expect(codesOf(await complaints.ask(manager, PUT_IN, { input }))).toEqual(['COMPLAINTS_FILE_ALREADY_USED']);
  });

  it('is put in by the respondent from the service of charges on, and is theirs to open whole', async () => {
    const { coach, manager } = complaints.cast;
    const early = await complaints.given.named();
    const mine = async (reference: string) => {
      const { ticket: file } = await givenASentFile(complaints, coach);
      const input = { reference, kind: 'STATEMENT', title: 'What my client says', file };
      return complaints.ask(coach, PUT_IN_MINE, { input });
    };
    expect(codesOf(await mine(early.reference))).toEqual(['NOT_FOUND']);

    const { id, reference } = await complaints.given.served();
    const exhibit = (await mine(reference)).data.putInMyExhibit as string;
    const { openMyEvidence } = await complaints.done(coach, OPEN_MINE, { reference });
    expect(openMyEvidence).toEqual({
      id,
      exhibits: [
        {
          ...{ id: exhibit, number: 1, kind: 'STATEMENT', mine: true },
          ...{ title: 'What my client says', on: '2026-11-22', digest: DIGEST },
        },
      ],
    });
    expect((await complaints.done(coach, READ, { id: exhibit })).readExhibit.whole).toBe(true);
    expect((await exhibits(manager, id))[0]).toMatchObject({ source: 'RESPONDENT', mayBeReliedOn: true });
  });

  it('is numbered in its case, and a redacted version stands beside what it was made of', async () => {
    const { manager } = complaints.cast;
    const { id } = await complaints.given.named();
    const original = await putIn(manager, id, { kind: 'MESSAGE', source: 'WITNESS' });
    await putIn(manager, id);
    const redacted = await putIn(manager, id, { title: 'Redacted', redacts: original });

    const of = (await exhibits(manager, id)).map((one: Record<string, unknown>) => [
      one['number'],
      one['version'],
      one['kind'],
      one['source'],
    ]);
    expect(of).toEqual([
      [1, 1, 'MESSAGE', 'WITNESS'],
      [1, 2, 'MESSAGE', 'WITNESS'],
      [2, 1, 'DOCUMENT', 'BODY'],
    ]);
    const { ticket: file } = await givenASentFile(complaints, manager);
    const again = { caseId: id, kind: 'MESSAGE', source: 'WITNESS', title: 'Again', file, redacts: redacted };
    expect(codesOf(await complaints.ask(manager, PUT_IN, { input: again }))).toEqual(['COMPLAINTS_NOT_AN_ORIGINAL']);
  });

  it('is opened by nobody who has no part in it, and by nobody of another body', async () => {
    const { manager, reg, p1, coach } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    const exhibit = await putIn(manager, id);
    const stranger = complaints.member('Sam', ['case-manager', 'registrar', 'scheme-administrator']);

    for (const who of [stranger, p1]) {
      expect(await reads(who, exhibit)).toEqual(['NOT_FOUND']);
      expect(codesOf(await complaints.ask(who, OPEN_EVIDENCE, { id }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await complaints.ask(who, OPEN_MINE, { reference }))).toEqual(['NOT_FOUND']);
    }
    expect(await reads(reg, exhibit)).toEqual([]);
    expect(await reads(coach, exhibit)).toEqual(['NOT_FOUND']);
    expect((await complaints.done(coach, OPEN_MINE, { reference })).openMyEvidence.exhibits).toEqual([]);
    const { ticket: file } = await givenASentFile(complaints, stranger);
    const input = { caseId: id, kind: 'DOCUMENT', source: 'BODY', title: 'x', file };
    expect(codesOf(await complaints.ask(stranger, PUT_IN, { input }))).toEqual(['NOT_FOUND']);
    const elsewhere = await running.inNewBody();
    expect(codesOf(await elsewhere.ask(elsewhere.cast.manager, READ, { id: exhibit }))).toEqual(['NOT_FOUND']);
  });

  it('is read by investigator and assessors as the matrix says: health by neither, documents by assessors once disclosed', async () => {
    const { id, reference, investigator, appointed } = await investigated();
    const { cast, done, took, member } = complaints;
    const document = await putIn(investigator, id);
    const health = await putIn(cast.manager, id, { kind: 'HEALTH_MATERIAL', source: 'COMPLAINANT' });
    const assessor = member('Lou');
    await appointed(assessor, 'ASSESSOR', 'LAY');

    expect([await reads(investigator, document), await reads(investigator, health)]).toEqual([[], ['NOT_FOUND']]);
    expect((await exhibits(investigator, id))[1]).toMatchObject({
      number: 2,
      title: null,
      digest: null,
      mayOpen: false,
    });
    expect(await reads(cast.manager, health)).toEqual([]);
    expect(await reads(cast.reg, health)).toEqual(['NOT_FOUND']);
    expect(await reads(assessor, document)).toEqual(['NOT_FOUND']);

    await done(cast.coach, documents.MY_CASE, { reference });
    await done(cast.coach, documents.REPLY, { reference, text: 'It was not so.' });
    const said = { FACTS_ONLY: 'yes', EXHIBITS_HASHED: 'yes', REPORT: 'Two people saw it.' };
    await took(investigator, id, 'FILE_REPORT', said);
    await took(cast.reg, id, 'APPROVE_DISCLOSURE', { REASONS: 'All of it.' });
    await took(cast.manager, id, 'DISCLOSE');
    expect(await reads(assessor, document)).toEqual([]);
    expect(await reads(assessor, health)).toEqual(['NOT_FOUND']);
  });

  it('writes each reading down, that of the respondent by the row that says that they are', async () => {
    const { manager, coach } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    const { ticket: file } = await givenASentFile(complaints, coach);
    const input = { reference, kind: 'DOCUMENT', title: 'Mine', file };
    const exhibit = (await complaints.done(coach, PUT_IN_MINE, { input })).putInMyExhibit as string;
    await complaints.done(coach, READ, { id: exhibit });
    await complaints.done(manager, READ, { id: exhibit });
    await complaints.done(manager, OPEN_EVIDENCE, { id });
    await complaints.ask(complaints.cast.p1, READ, { id: exhibit });

    const rows: { action: string; actor: string }[] = await complaints.inBody((db) =>
      db.query(`select action, actor from complaints.audit where action ~ 'exhibit|evidence' order by seq`),
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'complaints.put-in-my-exhibit',
      'complaints.read-exhibit',
      'complaints.read-exhibit',
      'complaints.open-evidence',
    ]);
    expect(rows.map(({ actor }) => actor.startsWith('party:'))).toEqual([true, true, false, false]);
    expect(JSON.stringify(rows)).not.toContain(coach.personId);
  });

  it('is kept from the sweep as long as the case is there', async () => {
    const { manager } = complaints.cast;
    const { id } = await complaints.given.named();
    const exhibit = await putIn(manager, id);
    const asked = { ids: [exhibit, newId()] };

    const { data } = await complaints.as(gateway(complaints)).graphql(KEPT, asked);
    expect(data.keptComplaintsDocuments).toEqual([exhibit]);
    expect(codesOf(await complaints.ask(manager, KEPT, asked))).toEqual(['FORBIDDEN']);
  });
});
