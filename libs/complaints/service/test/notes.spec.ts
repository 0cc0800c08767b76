import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { guardedCase } from './custody.documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { RELEASE } from './steps.documents.js';

const WRITE = `mutation ($input: WriteNoteInput!, $key: Uuid!) { writeNote(input: $input, idempotencyKey: $key) }`;
const REMOVE = `mutation ($id: Uuid!, $key: Uuid!) { removeNote(noteId: $id, idempotencyKey: $key) }`;
const OPEN_NOTES = `mutation ($id: Uuid!, $key: Uuid!) { openNotes(caseId: $id, idempotencyKey: $key) {
  id mayShareWith notes { id text sharedWith isMine authorName writtenOn } } }`;

describe('what is noted beside the file of a case', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let guarded: Awaited<ReturnType<typeof guardedCase>>;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    guarded = await guardedCase(complaints);
  });

  const asks = (by: Member, changes: object = {}, key = newId()) => {
    const input = { caseId: guarded.id, text: 'Ask her about March.', ...changes };
    return complaints.as(by).graphql(WRITE, { input, key });
  };
  const noted = async (by: Member, changes: object = {}): Promise<string> => {
    const { data, errors } = await asks(by, changes);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.writeNote;
  };
  const opens = (by: Member) => complaints.ask(by, OPEN_NOTES, { id: guarded.id });
  const notesOf = async (by: Member) => (await opens(by)).data.openNotes.notes;
  const rows = () => complaints.inBody((db) => db.query(`select id, sealed::text from complaints.case_notes`));

  it('is read by its author alone, the latest first, and each opening is in the audit', async () => {
    const { id, investigator } = guarded;
    const { reg, manager } = complaints.cast;
    const first = await noted(investigator);
    const second = await noted(investigator, { text: '  Two letters are missing.  ' });
    const mine = { sharedWith: null, isMine: true, authorName: null, writtenOn: '2026-11-22' };
    expect((await opens(investigator)).data.openNotes).toEqual({
      ...{ id, mayShareWith: ['INVESTIGATOR'] },
      notes: [
        { ...mine, id: second, text: 'Two letters are missing.' },
        { ...mine, id: first, text: 'Ask her about March.' },
      ],
    });
    for (const other of [reg, manager]) expect(await notesOf(other)).toEqual([]);
    const audit = await complaints.inBody((db) =>
      db.query(
        `select action, details from complaints.audit where action like 'complaints.%-note%' order by at, stream, seq`,
      ),
    );
    expect(audit.filter(({ action }: { action: string }) => action === 'complaints.write-note')).toEqual([
      { action: 'complaints.write-note', details: { note: first } },
      { action: 'complaints.write-note', details: { note: second } },
    ]);
    expect(JSON.stringify(audit)).not.toContain('March');
    expect(audit.filter(({ action }: { action: string }) => action === 'complaints.open-notes')).toHaveLength(3);
  });

  it('is read by all of the function that it is shared with, and by no other', async () => {
    const { reg, reg2, manager } = complaints.cast;
    const note = await noted(reg, { sharedWith: 'REGISTRAR' });
    const shared = { id: note, text: 'Ask her about March.', sharedWith: 'REGISTRAR', writtenOn: '2026-11-22' };
    expect(await notesOf(reg2)).toEqual([{ ...shared, isMine: false, authorName: 'Nadia' }]);
    for (const other of [manager, guarded.investigator]) expect(await notesOf(other)).toEqual([]);
  });

  it('is read by whoever takes the function over where it is shared with it, and no more by whoever left', async () => {
    const { id, investigator } = guarded;
    const note = await noted(investigator, { sharedWith: 'INVESTIGATOR' });
    const own = await noted(investigator);
    const left = { caseId: id, personId: investigator.personId, function: 'INVESTIGATOR' };
    await complaints.done(complaints.cast.reg, RELEASE, { input: left });
    const second = complaints.member('Odile');
    await guarded.appointed(second, 'INVESTIGATOR');

    expect(await notesOf(second)).toMatchObject([{ id: note, isMine: false, authorName: 'Ida' }]);
    expect(codesOf(await opens(investigator))).toEqual(['NOT_FOUND']);
    expect(codesOf(await complaints.ask(investigator, REMOVE, { id: own }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await asks(investigator, { noteId: own }))).toEqual(['NOT_FOUND']);
  });

  it('is rewritten and taken out by its author alone, and nothing of it stays', async () => {
    const { reg, reg2, manager } = complaints.cast;
    const note = await noted(reg, { sharedWith: 'REGISTRAR' });
    const before = await rows();
    for (const by of [reg2, manager]) {
      expect(codesOf(await asks(by, { noteId: note }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await complaints.ask(by, REMOVE, { id: note }))).toEqual(['NOT_FOUND']);
    }
    expect(await rows()).toEqual(before);

    expect(await noted(reg, { noteId: note, text: 'She was in Lyon.' })).toBe(note);
    expect(await notesOf(reg)).toMatchObject([{ id: note, text: 'She was in Lyon.', sharedWith: null }]);
    expect(await notesOf(reg2)).toEqual([]);
    expect(await rows()).toHaveLength(1);
    expect(await rows()).not.toEqual(before);
    await complaints.done(reg, REMOVE, { id: note });
    expect(await rows()).toEqual([]);
  });

  it('is written once, however often it is sent', async () => {
    const key = newId();
    const answers = [await asks(guarded.investigator, {}, key), await asks(guarded.investigator, {}, key)];
    expect(answers[1]?.data.writeNote).toBe(answers[0]?.data.writeNote);
    expect(await rows()).toHaveLength(1);
  });

  it('is refused where it says nothing or too much, and is no place of anybody else', async () => {
    const { investigator, custodian } = guarded;
    const { coach } = complaints.cast;
    expect(codesOf(await asks(investigator, { text: ' ' }))).toEqual(['COMPLAINTS_NOTE_MISSING']);
    expect(codesOf(await asks(investigator, { text: 'x'.repeat(4001) }))).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
    for (const sharedWith of ['PANEL', 'CASE_MANAGER', 'RESPONDENT'])
      expect(codesOf(await asks(investigator, { sharedWith }))).toEqual(['NOT_FOUND']);
    for (const by of [custodian, coach, complaints.member('Nobody')]) {
      expect(codesOf(await asks(by))).toEqual(['NOT_FOUND']);
      expect(codesOf(await opens(by))).toEqual(['NOT_FOUND']);
    }
    expect(await rows()).toEqual([]);
  });

  it('is refused beyond two hundred in one case', async () => {
    const { id, investigator } = guarded;
    const note = await noted(investigator);
    await complaints.inBody((db) =>
      db.query(
        `insert into complaints.case_notes select gen_random_uuid(), body_id, case_id, author_id, shared_with, written_on, sealed, recorded_at
         from complaints.case_notes, generate_series(1, 199)`,
      ),
    );
    expect(codesOf(await asks(investigator))).toEqual(['COMPLAINTS_NOTES_FULL']);
    expect(await noted(investigator, { noteId: note, text: 'Anew.' })).toBe(note);
    expect(await noted(complaints.cast.manager, { caseId: id })).not.toBe(note);
  });

  it('is not one of another case', async () => {
    const note = await noted(complaints.cast.manager);
    const other = await complaints.given.named();
    expect(codesOf(await asks(complaints.cast.manager, { noteId: note, caseId: other.id }))).toEqual(['NOT_FOUND']);
  });
});
