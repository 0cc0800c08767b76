import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readPdf, taken } from './bundle.documents.js';
import * as documents from './documents.js';
import { codesOf, gateway } from './given.js';
import { type Hearing, startHearing } from './hearing.js';
import { TAKE_MINE } from './parties.documents.js';
import { WRITTEN, WRITTEN_FOR_REGISTRAR } from './steps.documents.js';

const EXCLUSION = `exclusion { state organ recommendedOn organMetOn calledOn confirmedOn }`;
const COURSE = `query ($id: Uuid!) { caseCourse(caseId: $id) { state withdrawal sanction { state ${EXCLUSION} } next { event } } }`;
const MINE = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  withdrawnFrom decision { exclusionReasons } sanction { state ${EXCLUSION} } restoration { state mayApplyFrom } ${WRITTEN} letters { title } } }`;
const ROOM = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) { excludedBy proposal { exclusionReasons } } }`;
const DOSSIER = `mutation ($id: Uuid!, $key: Uuid!) { openCaseDossier(caseId: $id, idempotencyKey: $key) {
  rights { right standing by on proof provedOn } ${EXCLUSION} } }`;
const BIND = `mutation ($id: Uuid!, $key: Uuid!) { bindCaseDossier(caseId: $id, idempotencyKey: $key) { id name pages bytes digest link } }`;
const FOLLOW = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) { letters { title } } }`;

const WHY = 'Nothing binds them to our code any more.';
const MINUTES = 'Register of minutes 2027-03, point 4';
const WITHDRAWAL = {
  ...{ outcome: 'WITHDRAWAL', reasons: 'We heard both.', sanction: null },
  weighing: { ...documents.ladderTo('WITHDRAWAL'), aggravating: [], mitigating: [] },
};
const RECOMMENDING = { ...WITHDRAWAL, recommendsExclusion: true, exclusionReasons: WHY };
const TERMS = {
  ...{
    text: { statutesOrgan: 'The board' },
    sanctions: [{ kind: 'exclusion', article: '12', by: ['statutes-organ'] }],
  },
  ...{ lengths: {}, sizes: { panel: 3, appeal: 3, interim: 2, sanction: 3 } },
};
const EXCLUDED = {
  ...{ EXCLUDED: 'yes', ORGAN_MET_ON: '2027-03-20', CALLED_ON: '2027-03-01' },
  ...{ CALLED_IN_TIME: 'yes', MINUTES },
};

describe('an exclusion from membership', () => {
  let running: Awaited<ReturnType<typeof startHearing>>;
  let heard: Hearing;
  beforeAll(async () => {
    running = await startHearing();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    heard = await running.inNewBody();
    heard.todayIs('2026-11-22');
  });

  /** Decided and notified on 25 January 2027, final and in force on 23 February; the day is then 22 March. */
  const inForce = async (decision: object = RECOMMENDING) => {
    const { cast, done } = heard;
    await heard.adopted('2', TERMS);
    const filed = await heard.decided(decision);
    await done(cast.manager, documents.NOTIFY, { id: filed.id });
    heard.todayIs('2027-02-26');
    await done(cast.reg, documents.WITHDRAW, { id: filed.id });
    await done(cast.reg2, documents.IN_FORCE, { id: filed.id });
    heard.todayIs('2027-03-22');
    return filed;
  };
  const course = async (id: string) => (await heard.done(heard.cast.reg, COURSE, { id })).caseCourse;
  const mine = async (reference: string) => (await heard.done(heard.cast.coach, MINE, { reference })).openMyCase;
  const excluded = async () => {
    const filed = await inForce();
    await heard.took(heard.cast.reg, filed.id, 'RECORD_EXCLUSION', EXCLUDED);
    await heard.took(heard.cast.reg2, filed.id, 'CONFIRM_EXCLUSION');
    return filed;
  };
  const tried = async (id: string, changes: object) =>
    codesOf(
      await heard.ask(heard.people.chair, documents.PROPOSE, { input: { caseId: id, ...RECOMMENDING, ...changes } }),
    );

  it('O10: is recommended by nobody where the adopted text gives it to no organ', async () => {
    await heard.adopted('2');
    const { id } = await heard.atOutcome();

    expect((await heard.done(heard.people.chair, ROOM, { id })).openCaseAsPanel.excludedBy).toBe(null);
    expect(await tried(id, {})).toEqual(['COMPLAINTS_EXCLUSION_NO_ORGAN']);
    expect(await tried(id, { recommendsExclusion: false })).toEqual([]);
  });

  it('O10: is recommended beside a withdrawal alone, with reasons, which the others of the panel read', async () => {
    await heard.adopted('2', TERMS);
    const { id } = await heard.atOutcome();
    const caution = { outcome: 'SANCTION', sanction: { kind: 'CAUTION', months: 12 } };

    expect(await tried(id, { ...caution, weighing: documents.ladderTo('CAUTION') })).toEqual([
      'COMPLAINTS_EXCLUSION_NOT_HERE',
    ]);
    expect(await tried(id, { exclusionReasons: '' })).toEqual(['COMPLAINTS_EXCLUSION_REASONS_MISSING']);
    expect(await tried(id, {})).toEqual([]);
    expect((await heard.done(heard.people.lay, ROOM, { id })).openCaseAsPanel).toEqual({
      ...{ excludedBy: 'The board', proposal: { exclusionReasons: WHY } },
    });
  });

  it('O10: ends nothing by being recommended, and is told to the member with its reasons', async () => {
    const { id, reference } = await inForce();
    const recommended = { state: 'RECOMMENDED', organ: 'The board', recommendedOn: '2027-01-25', organMetOn: null };

    expect(await course(id)).toMatchObject({
      ...{ state: 'CLOSED_COMPLETE', withdrawal: 'IN_FORCE', sanction: { exclusion: recommended } },
    });
    expect((await course(id)).next.map(({ event }: { event: string }) => event)).toContain('RECORD_EXCLUSION');
    expect(await mine(reference)).toMatchObject({
      ...{ withdrawnFrom: '2027-02-26', decision: { exclusionReasons: WHY }, sanction: { exclusion: recommended } },
      restoration: { mayApplyFrom: '2032-02-26' },
    });
  });

  it('O10, R3: is recorded by one registrar with its proofs, and counts once another confirms it', async () => {
    const { cast, takes, took } = heard;
    const { id, reference, returnCode: code } = await inForce();
    const refused = async (by: 'reg' | 'reg2', event: string, said = {}) =>
      codesOf(await takes(cast[by], id, event, said));
    const without = (name: keyof typeof EXCLUDED) => ({ ...EXCLUDED, [name]: undefined }) as never;
    const said = (changes: object) => JSON.parse(JSON.stringify({ ...EXCLUDED, ...changes })) as object;

    expect(await refused('reg2', 'CONFIRM_EXCLUSION')).toContain('COMPLAINTS_EXCLUSION_NOT_RECORDED');
    expect(await refused('reg', 'RECORD_EXCLUSION', said({ ORGAN_MET_ON: '2027-03-23' }))).toEqual([
      'COMPLAINTS_ORGAN_DAY',
    ]);
    expect(await refused('reg', 'RECORD_EXCLUSION', said({ ORGAN_MET_ON: '2027-02-01' }))).toContain(
      'COMPLAINTS_ORGAN_DAY',
    );
    expect(await refused('reg', 'RECORD_EXCLUSION', said(without('CALLED_ON')))).toEqual([
      'COMPLAINTS_MEMBER_NOT_CALLED',
    ]);
    expect(await refused('reg', 'RECORD_EXCLUSION', said(without('CALLED_IN_TIME')))).toEqual([
      'COMPLAINTS_CALLED_TOO_LATE',
    ]);
    expect(await refused('reg', 'RECORD_EXCLUSION', said(without('MINUTES')))).toEqual(['COMPLAINTS_TEXT_MISSING']);
    expect(await refused('reg', 'RECORD_EXCLUSION', said(without('EXCLUDED')))).toEqual([
      'COMPLAINTS_EXCLUDED_MISSING',
    ]);
    await took(cast.reg, id, 'RECORD_EXCLUSION', EXCLUDED);
    expect(await refused('reg', 'CONFIRM_EXCLUSION')).toEqual(['COMPLAINTS_SECOND_PERSON_NEEDED']);
    expect((await mine(reference)).sanction.exclusion).toMatchObject({ state: 'RECOMMENDED', organMetOn: null });

    await took(cast.reg2, id, 'CONFIRM_EXCLUSION');

    expect(await refused('reg', 'RECORD_EXCLUSION', EXCLUDED)).toEqual(['COMPLAINTS_EXCLUSION_CONFIRMED']);
    const read = await mine(reference);
    expect(read.sanction.exclusion).toMatchObject({
      ...{ state: 'EXCLUDED', organMetOn: '2027-03-20', calledOn: '2027-03-01', confirmedOn: '2027-03-22' },
    });
    expect(read.letters[0].title).toBe('Your membership: what the organ decided');
    const minutes = { name: 'MINUTES', values: [MINUTES] };
    expect(read.written.at(-1)).toMatchObject({
      event: 'RECORD_EXCLUSION',
      answers: expect.arrayContaining([minutes]),
    });
    const { openCaseAsRegistrar } = await heard.done(cast.reg, WRITTEN_FOR_REGISTRAR, { id });
    expect(openCaseAsRegistrar.written.at(-1).answers).toContainEqual(minutes);
    const { data } = await heard.as(gateway(heard)).graphql(FOLLOW, { reference, code });
    expect(JSON.stringify(data.followComplaint.letters)).not.toMatch(/membership/i);
  });

  it('O10: is said not to be decided without a notice, and then somebody may still ask to be restored', async () => {
    const { cast, took } = heard;
    const { id, reference } = await inForce();
    await took(cast.reg, id, 'RECORD_EXCLUSION', { EXCLUDED: 'no', ORGAN_MET_ON: '2027-03-20', MINUTES });
    await took(cast.reg2, id, 'CONFIRM_EXCLUSION');

    expect(await mine(reference)).toMatchObject({
      ...{ sanction: { exclusion: { state: 'NOT_EXCLUDED' } }, restoration: { mayApplyFrom: '2032-02-26' } },
    });
  });

  it('O10: leaves coming back to the statutes, and says which organ they name', async () => {
    const { reference } = await excluded();
    expect((await mine(reference)).restoration).toEqual({ state: 'NONE', mayApplyFrom: null });
    heard.todayIs('2032-03-01');
    const answers = [{ name: 'REASONS', values: ['I have worked at it.'] }];
    const input = { reference, event: 'APPLY_RESTORATION', answers };
    const { errors } = await heard.ask(heard.cast.coach, TAKE_MINE, { input });

    expect(errors?.[0]?.extensions.refusals).toEqual([
      {
        code: 'COMPLAINTS_RESTORED_BY_STATUTES',
        message:
          'After an exclusion, coming back is for the statutes and not for this page. Write to the organ that decided: The board.',
        path: null,
      },
    ]);
  });

  it('O10, row 44: falls with a judgment that annuls the decision, and its dossier stays', async () => {
    const { cast, done, takes } = heard;
    const { id, reference } = await excluded();
    const proved = { right: 'CALLED_TO_ORGAN', standing: 'MET', by: 'RECORD_EXCLUSION', on: '2027-03-01' };
    const dossier = async () => (await done(cast.reg, DOSSIER, { id })).openCaseDossier;
    expect((await dossier()).rights).toContainEqual({ ...proved, proof: 'STEP', provedOn: '2027-03-22' });
    await done(cast.reg, documents.PROPOSE_ANNULMENT, { id, reasons: 'On form.' });
    await done(cast.reg2, documents.ANNUL, { id });

    expect((await course(id)).sanction.exclusion).toBe(null);
    expect((await mine(reference)).sanction.exclusion).toBe(null);
    expect(codesOf(await takes(cast.reg, id, 'RECORD_EXCLUSION', EXCLUDED))).toContain(
      'COMPLAINTS_EXCLUSION_NOT_RECOMMENDED',
    );
    expect((await dossier()).exclusion).toMatchObject({ state: 'EXCLUDED', confirmedOn: '2027-03-22' });
    const { bindCaseDossier } = await done(cast.reg, BIND, { id });
    const { pages } = await readPdf((await taken(heard, bindCaseDossier, cast.reg))!.content);
    expect(pages.map(({ text }) => text).join(' ')).toContain('Exclusion from membership');
  });

  it('O10: keeps why it was recommended, and where the minutes are, sealed, and audits codes and days alone', async () => {
    const { id } = await excluded();
    const rows = async (text: string) => heard.inBody((manager) => manager.query(text, [id])) as Promise<object[]>;
    const fields = await rows(`select field, sealed from complaints.entry_texts where case_id = $1`);

    expect(JSON.stringify(fields)).toMatch(/exclusion-reasons.*minutes|minutes.*exclusion-reasons/);
    const said = JSON.stringify([
      fields.map((row) => Buffer.from((row as { sealed: Buffer }).sealed).toString('latin1')),
      await rows(`select event, said from complaints.case_events where case_id = $1`),
      await heard.told(),
    ]);
    expect(said).toContain('record-exclusion');
    for (const secret of [WHY, MINUTES]) expect(said).not.toContain(secret);
  });
});
