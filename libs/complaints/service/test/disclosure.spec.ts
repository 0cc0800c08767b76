import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import {
  DISCLOSE,
  FOLLOW_DISCLOSED,
  givenASentFile,
  OPEN_EVIDENCE,
  OPEN_MINE,
  OUT_OF_SIGHT,
  PUT_IN,
  READ,
} from './evidence.documents.js';
import { codesOf, gateway } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

describe('disclosing an exhibit', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const putIn = async (caseId: string, changes: Record<string, unknown> = {}) => {
    const { manager } = complaints.cast;
    const { ticket: file } = await givenASentFile(complaints, manager);
    const input = { caseId, kind: 'MESSAGE', source: 'BODY', title: 'Jeanne to Éric', file, ...changes };
    return (await complaints.done(manager, PUT_IN, { input })).putInExhibit as string;
  };
  const disclose = (exhibitId: string, changes: Record<string, unknown> = {}, by = complaints.cast.manager) =>
    complaints.ask(by, DISCLOSE, {
      input: { exhibitId, to: 'RESPONDENT', ground: 'CHARGES_REST_ON_IT', title: 'A message of May', ...changes },
    });
  const disclosed = async (exhibitId: string) => (await disclose(exhibitId)).data.discloseExhibit as string;
  const mine = async (reference: string) =>
    (await complaints.done(complaints.cast.coach, OPEN_MINE, { reference })).openMyEvidence.exhibits;
  const reads = async (by: Member, id: string) => codesOf(await complaints.ask(by, READ, { id }));

  it('invariant 6: brings it before the respondent, under the title for them, as pictures, and writes to them', async () => {
    const { coach, manager } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    const [shown, hidden] = [await putIn(id), await putIn(id)];
    const letters = async () =>
      (await complaints.told()).filter(({ type }) => type === 'complaints.letter-written').length;
    const before = await letters();
    complaints.todayIs('2026-11-24');
    const act = await disclosed(shown);

    expect(await mine(reference)).toEqual([
      expect.objectContaining({ id: shown, number: 1, mine: false, title: 'A message of May', on: '2026-11-24' }),
    ]);
    const { readExhibit } = await complaints.done(coach, READ, { id: shown });
    expect(readExhibit).toMatchObject({ name: '1-1.pdf', whole: false });
    expect(await reads(coach, hidden)).toEqual(['NOT_FOUND']);
    expect(await letters()).toBe(before + 1);
    const { exhibits } = (await complaints.done(manager, OPEN_EVIDENCE, { id })).openEvidence;
    expect(exhibits.map((one: Record<string, unknown>) => one['mayBeReliedOn'])).toEqual([true, false]);
    expect(exhibits[0].disclosures).toEqual([
      {
        ...{
          id: act,
          to: 'RESPONDENT',
          ground: 'CHARGES_REST_ON_IT',
          title: 'A message of May',
          disclosedOn: '2026-11-24',
        },
        ...{ withdrawnOn: null, withdrawnBecause: null },
      },
    ]);
  });

  it('is done once for a form, by the case manager alone, and not twice of what is in sight', async () => {
    const { reg } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    const exhibit = await putIn(id);
    expect(codesOf(await disclose(exhibit, {}, reg))).toEqual(['NOT_FOUND']);
    const key = newId();
    const input = { exhibitId: exhibit, to: 'RESPONDENT', ground: 'REQUIRED_BY_LAW', title: 'A message' };
    await complaints.done(complaints.cast.manager, DISCLOSE, { input, key });
    await complaints.done(complaints.cast.manager, DISCLOSE, { input, key });

    expect(await mine(reference)).toHaveLength(1);
    expect(codesOf(await disclose(exhibit))).toEqual(['COMPLAINTS_DISCLOSED_ALREADY']);
  });

  it('invariant 6: leaves their sight where it was by error, and stays what it was: nothing takes the act away', async () => {
    const { coach, manager } = complaints.cast;
    const { id, reference } = await complaints.given.served();
    const exhibit = await putIn(id);
    const act = await disclosed(exhibit);
    const takeAway = () => complaints.ask(manager, OUT_OF_SIGHT, { id: act, because: 'NAMES_SOMEBODY' });
    await takeAway();

    expect(await mine(reference)).toEqual([]);
    expect(await reads(coach, exhibit)).toEqual(['NOT_FOUND']);
    expect(codesOf(await takeAway())).toEqual(['COMPLAINTS_WITHDRAWN_ALREADY']);
    const { exhibits } = (await complaints.done(manager, OPEN_EVIDENCE, { id })).openEvidence;
    expect(exhibits[0]).toMatchObject({
      mayBeReliedOn: false,
      disclosures: [{ id: act, withdrawnOn: '2026-11-22', withdrawnBecause: 'NAMES_SOMEBODY' }],
    });
    for (const table of ['disclosures', 'disclosure_withdrawals', 'exhibits'])
      await expect(complaints.inBody((db) => db.query(`delete from complaints.${table}`))).rejects.toThrow('denied');
    await disclosed(exhibit);
    expect(await mine(reference)).toHaveLength(1);
  });

  it('is refused before charges, of what the coach gave, and of what names one whose name is kept', async () => {
    const early = await complaints.given.named();
    expect(codesOf(await disclose(await putIn(early.id)))).toEqual(['COMPLAINTS_DISCLOSURE_TOO_EARLY']);
    const { id } = await complaints.given.served();
    const theirs = await putIn(id, { source: 'COMPLAINANT' });
    expect(codesOf(await disclose(theirs))).toEqual(['COMPLAINTS_REDACTED_VERSION_NEEDED']);
    const redacted = await putIn(id, { redacts: theirs, title: 'Redacted' });
    expect(codesOf(await disclose(redacted, { title: 'Écrit par jeanne' }))).toEqual([
      'COMPLAINTS_TITLE_NAMES_COMPLAINANT',
    ]);
    expect(codesOf(await disclose(redacted))).toEqual([]);
    const health = await putIn(id, { kind: 'HEALTH_MATERIAL', source: 'COMPLAINANT' });
    expect(codesOf(await disclose(health))).toContain('COMPLAINTS_NOT_FOR_A_PARTY');
  });

  it('is what a panel may rest a finding on: of the rest it knows that it is there, and no more', async () => {
    const { p1 } = complaints.cast;
    const { id } = await complaints.given.replied();
    const [shown, hidden] = [await putIn(id), await putIn(id)];
    await disclosed(shown);
    await complaints.given.seated(id, 'PANEL', [p1]);

    const { exhibits } = (await complaints.done(p1, OPEN_EVIDENCE, { id })).openEvidence;
    expect(exhibits).toEqual([
      expect.objectContaining({ id: shown, mayBeReliedOn: true, mayOpen: true, disclosures: [] }),
      expect.objectContaining({ id: hidden, mayBeReliedOn: false, mayOpen: false, title: null, digest: null }),
    ]);
    expect([await reads(p1, shown), await reads(p1, hidden)]).toEqual([[], ['NOT_FOUND']]);
  });

  it('is told to the complainant on their page, where it was disclosed to them: redacted, and while it is in their sight', async () => {
    const { coach, manager } = complaints.cast;
    const { id, reference, returnCode } = await complaints.given.served();
    const original = await putIn(id);
    const redacted = await putIn(id, { redacts: original });
    const theirs = await putIn(id);
    await disclosed(theirs);
    const told = async () =>
      (await complaints.as(gateway(complaints)).graphql(FOLLOW_DISCLOSED, { reference, code: returnCode })).data
        .followComplaint.disclosed;
    expect(codesOf(await disclose(original, { to: 'COMPLAINANT' }))).toEqual(['COMPLAINTS_REDACTED_VERSION_NEEDED']);
    const act = (await disclose(redacted, { to: 'COMPLAINANT', title: 'What the employer wrote' })).data
      .discloseExhibit;

    expect(await told()).toEqual([{ number: 1, kind: 'MESSAGE', title: 'What the employer wrote', on: '2026-11-22' }]);
    expect(await mine(reference)).toEqual([expect.objectContaining({ id: theirs })]);
    expect(await reads(coach, redacted)).toEqual(['NOT_FOUND']);
    const { exhibits } = (await complaints.done(manager, OPEN_EVIDENCE, { id })).openEvidence;
    expect(exhibits.map((one: Record<string, unknown>) => one['mayBeReliedOn'])).toEqual([false, false, true]);
    await complaints.done(manager, OUT_OF_SIGHT, { id: act, because: 'WRONG_VERSION' });
    expect(await told()).toEqual([]);
  });
});
