import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '@standing/platform/audit';
import { openFile } from '@standing/platform/sealed-text';
import { CONTENT, givenASentFile, OPEN_EVIDENCE, PUT_IN, READ } from './evidence.documents.js';
import { alleging, codesOf } from './given.js';
import { ALLEGED, givenTwice } from './merging.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const PROPOSE = `mutation ($id: Uuid!, $key: Uuid!) { proposeErasure(caseId: $id, idempotencyKey: $key) { id } }`;
const CONFIRM = `mutation ($id: Uuid!, $key: Uuid!) { confirmErasure(caseId: $id, idempotencyKey: $key) { id } }`;
const TO_ERASE = `{ casesToErase { id endedHow endedOn linked refusalsToPropose { code } } }`;
const AS_REGISTRAR = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) { id ${ALLEGED} } }`;
const DIGEST = createHash('sha256').update(CONTENT).digest('hex');

describe('what a complaint brings along into another', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const putIn = async (caseId: string, title: string) => {
    const { ticket: file } = await givenASentFile(complaints, complaints.cast.manager);
    const input = { caseId, kind: 'MESSAGE', source: 'COMPLAINANT', title, file };
    return (await complaints.done(complaints.cast.manager, PUT_IN, { input })).putInExhibit as string;
  };
  const exhibits = async (id: string) =>
    (await complaints.done(complaints.cast.manager, OPEN_EVIDENCE, { id })).openEvidence.exhibits;

  it('row 4: is its files too, with title and digest, sealed under the key of the other and numbered after its own', async () => {
    const { leading, own, merged } = await givenTwice(complaints);
    await putIn(leading.id, 'The contract');
    const sent = await putIn(own.id, 'A second letter');
    await merged();

    const [first, joined] = await exhibits(leading.id);
    expect([first.number, first.title]).toEqual([1, 'The contract']);
    expect(joined).toMatchObject({
      ...{ number: 2, version: 1, kind: 'MESSAGE', source: 'COMPLAINANT', putInAs: 'CASE_MANAGER' },
      ...{ putInOn: '2026-11-22', title: 'A second letter', digest: DIGEST, disclosures: [] },
    });
    expect(joined.id).not.toBe(sent);
    const { readExhibit } = await complaints.done(complaints.cast.manager, READ, { id: joined.id });
    const place = { bodyId: complaints.bodyId, documentId: joined.id as string };
    const sealed = await complaints.documents.store.read(place);
    expect(openFile(Buffer.from(readExhibit.key as string, 'base64'), place, sealed!).equals(CONTENT)).toBe(true);
    expect(await exhibits(own.id)).toHaveLength(1);
  });

  it('row 47: is kept with the first when the later is erased, which waits for it as long as it is open', async () => {
    const { reg, reg2 } = complaints.cast;
    const { leading, own, merged } = await givenTwice(complaints, {}, alleging({ behaviour: 'Once more.' }));
    await putIn(own.id, 'A second letter');
    await merged();
    complaints.todayIs('2027-01-25');
    const due = async () => (await complaints.done(reg, TO_ERASE, {})).casesToErase;
    expect(await due()).toEqual([
      {
        ...{ id: own.id, endedHow: 'MERGED', endedOn: '2026-11-22', linked: true },
        refusalsToPropose: [{ code: 'COMPLAINTS_ERASURE_LINKED' }],
      },
    ]);

    await complaints.took(reg, leading.id, 'COMPLAINANT_WITHDRAWS', { REASONS: 'They wrote so.' });
    await complaints.done(reg, PROPOSE, { id: own.id });
    complaints.todayIs('2027-02-25');
    await complaints.done(reg2, CONFIRM, { id: own.id });

    expect(codesOf(await complaints.ask(reg, AS_REGISTRAR, { id: own.id }))).toEqual(['NOT_FOUND']);
    const { allegations } = (await complaints.done(reg, AS_REGISTRAR, { id: leading.id })).openCaseAsRegistrar;
    expect(allegations[1]).toMatchObject({ behaviour: 'Once more.', fromReference: own.reference });
    expect((await exhibits(leading.id))[0].title).toBe('A second letter');
  });

  it('row 47: goes with the first when that is erased, and the later tells nothing of it', async () => {
    const { reg, reg2 } = complaints.cast;
    const { leading, own, merged } = await givenTwice(complaints, {}, alleging({ behaviour: 'Once more.' }));
    await merged();
    await complaints.took(reg, leading.id, 'COMPLAINANT_WITHDRAWS', { REASONS: 'They wrote so.' });
    complaints.todayIs('2027-01-25');
    await complaints.done(reg, PROPOSE, { id: leading.id });
    complaints.todayIs('2027-02-25');
    await complaints.done(reg2, CONFIRM, { id: leading.id });

    const { allegations } = (await complaints.done(reg, AS_REGISTRAR, { id: own.id })).openCaseAsRegistrar;
    expect(allegations).toMatchObject([{ behaviour: 'Once more.', fromReference: null }]);
    const left = await complaints.inBody((db) =>
      db.query(`select 1 from complaints.case_events where case_id = $1`, [leading.id]),
    );
    expect(left).toEqual([]);
  });

  it('leaves the chain of the audit whole', async () => {
    const { merged } = await givenTwice(complaints);
    await merged();
    const rows = await complaints.inBody((db) =>
      db.query(
        `select body_id as "bodyId", stream, seq::int as seq, at, actor, action, subject_id as "subjectId", details, hash
         from complaints.audit where body_id = $1 order by seq`,
        [complaints.bodyId],
      ),
    );
    expect(verifyAudit(rows)).toBeNull();
    const actions = rows.map(({ action }: { action: string }) => action);
    expect(actions.slice(-3)).toEqual([
      'complaints.propose-merge',
      'complaints.join-complaint',
      'complaints.confirm-merge',
    ]);
  });
});
