import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import pg from 'pg';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { isInLog, placesIn } from './places.js';
import { startProcedure, type StartedProcedure } from './procedure.js';

const { AS_PANEL, AS_REGISTRAR, APPEAL, CONCUR, MY_CASE, NAME, NOTIFY, PROPOSE, REPLY, SERVE } = documents;
const MARKS = ['zqxcharges', 'zqxlead', 'zqxreply', 'zqxreasons', 'zqxatonce', 'zqxgrounds', 'zqxrespondent'];

describe('what is written in the course of a case', () => {
  let complaints: StartedProcedure;
  let owner: pg.Client;
  beforeEach(async () => {
    complaints = await startProcedure();
    owner = new pg.Client(complaints.database.address);
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await complaints.stop();
  });

  /** A case from its respondent to the appeal, in which each text bears a mark. */
  const wholeCase = async () => {
    const { manager, reg, p1, p2, p3 } = complaints.cast;
    const respondent: Member = complaints.member('Éric zqxrespondent');
    const { id, reference } = await complaints.given.taken();
    await complaints.done(manager, NAME, { id, who: { memberId: respondent.personId } });
    await complaints.done(reg, documents.BECOME, { id, noConflict: true });
    const input = { caseId: id, charges: 'It was zqxcharges.', clauses: ['CF-1'], mayLeadTo: 'To zqxlead.' };
    await complaints.done(reg, SERVE, { input });
    await complaints.done(respondent, MY_CASE, { reference });
    await complaints.done(respondent, REPLY, { reference, text: 'No, zqxreply.' });
    await complaints.given.seated(id, 'PANEL', [p1, p2, p3]);
    const decided = { outcome: 'WITHDRAWAL', reasons: 'For zqxreasons.', immediateEffect: true };
    const { proposeDecision } = await complaints.done(p1, PROPOSE, {
      input: {
        ...{ ...decided, caseId: id, immediateReasons: 'For zqxatonce.', weighing: documents.ladderTo('WITHDRAWAL') },
        sanction: { kind: 'WITHDRAWAL', months: 24, named: true },
        namingReasons: 'For zqxnaming.',
      },
    });
    for (const by of [p2, p3]) await complaints.done(by, CONCUR, { id: proposeDecision });
    await complaints.done(manager, NOTIFY, { id });
    await complaints.done(respondent, APPEAL, { reference, text: 'For zqxgrounds.' });
    return { id, reference, respondent };
  };

  it('stands in no table in the clear and not in the write-ahead log, and is read by those who may', async () => {
    const { id, reference, respondent } = await wholeCase();
    const { reg, p1 } = complaints.cast;
    const read = [
      await complaints.done(respondent, MY_CASE, { reference }),
      await complaints.done(reg, AS_REGISTRAR, { id }),
      await complaints.done(p1, AS_PANEL, { id }),
    ].map((data) => JSON.stringify(data));

    expect(MARKS.filter((mark) => !read.join('').includes(mark))).toEqual([]);
    expect(read[0]).not.toContain('He told my employer');
    for (const mark of MARKS)
      expect([mark, await placesIn(owner, mark), await isInLog(owner, mark)]).toEqual([mark, [], false]);
  });

  it('cannot be put in the place of another text, nor of the same of another entry', async () => {
    const { id } = await wholeCase();
    const { p1 } = complaints.cast;
    const swap = `update complaints.entry_texts t set sealed = o.sealed from complaints.entry_texts o
      where t.case_id = $1 and o.case_id = $1 and t.field = $2 and o.field = $3 and t.entry_id <> o.entry_id`;
    await owner.query(swap, [id, 'reply', 'grounds']);

    expect(codesOf(await complaints.ask(p1, AS_PANEL, { id }))).toEqual(['INTERNAL']);
  });

  it('invariant 3: is never changed, nor is what was proposed and who stood by it', async () => {
    const run = (sql: string) => complaints.inBody((tx) => tx.query(sql));

    for (const table of ['entry_texts', 'decision_proposals', 'concurrences', 'letters'])
      await expect(run(`delete from complaints.${table}`)).rejects.toThrow('permission denied');
    await expect(run(`update complaints.entry_texts set sealed = ''`)).rejects.toThrow('permission denied');
  });

  it('leaves no plain hash of a reply by which a guess could be tried', async () => {
    const { reference } = await complaints.given.served();
    const { coach } = complaints.cast;
    await complaints.done(coach, MY_CASE, { reference });
    const said = { reference, text: 'Yes.' };
    await complaints.done(coach, REPLY, said);
    const { rows } = await owner.query<{ hash: string }>(
      `select input_hash as hash from complaints.idempotency where name = 'complaints.reply'`,
    );
    const { rows: guesses } = await owner.query<{ guess: string }>(
      `select encode(sha256(convert_to($1, 'utf8')), 'hex') as guess`,
      [JSON.stringify(['complaints.reply', said])],
    );

    expect(rows).toHaveLength(1);
    expect(rows[0]?.hash).not.toBe(guesses[0]?.guess);
  });
});
