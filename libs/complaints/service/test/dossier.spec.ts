import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readPdf, taken } from './bundle.documents.js';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const DOSSIER = `mutation ($id: Uuid!, $key: Uuid!) { openCaseDossier(caseId: $id, idempotencyKey: $key) {
  id reference procedure compiledOn events digest rights { right standing by on proof provedOn }
  organs { organ event on members needed seats checks { check met } } } }`;

const BIND = `mutation ($id: Uuid!, $key: Uuid!) { bindCaseDossier(caseId: $id, idempotencyKey: $key) { id name pages bytes digest link } }`;

describe('the dossier of a case', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-22');
  });

  const read = async (id: string) =>
    (await complaints.done(complaints.cast.reg, DOSSIER, { id })).openCaseDossier as {
      digest: string;
      rights: { right: string; standing: string; proof: string | null }[];
      organs: object[];
    };
  const standingOf = async (id: string, right: string) =>
    (await read(id)).rights.find((one) => one.right === right)?.standing;

  it('shows each right as it was lived, one missing until the decision is opened, and who decided', async () => {
    const { id, reference } = await complaints.given.notified();
    const found = await read(id);

    expect(found).toMatchObject({ id, reference, procedure: '1', compiledOn: '2026-11-22', events: 7 });
    expect(found.rights.map(({ right, standing, proof }) => [right, standing, proof])).toEqual([
      ['CHARGES_SERVED', 'MET', 'OPENING'],
      ['TIME_TO_REPLY', 'MET', 'STEP'],
      ['ACCESS_TO_FILE', 'NOT_OWED', null],
      ['PANEL_NAMED', 'NOT_OWED', null],
      ['OBJECTION_TIME', 'NOT_OWED', null],
      ['NOTICE_OF_HEARING', 'NOT_OWED', null],
      ['HEARD', 'NOT_OWED', null],
      ['DECISION_REASONED', 'MET', 'STEP'],
      ['APPEAL_TOLD', 'NOT_YET', null],
      ['WARNED', 'NOT_OWED', null],
      ['CALLED_TO_ORGAN', 'NOT_OWED', null],
    ]);
    expect(found.organs).toEqual([
      {
        ...{ organ: 'PANEL', event: 'DECIDE', on: '2026-11-22', members: 3, needed: 3, seats: [] },
        checks: ['NUMBER', 'PLACES', 'APART'].map((check) => ({ check, met: true })),
      },
    ]);

    await complaints.done(complaints.cast.coach, documents.MY_CASE, { reference });
    expect(await standingOf(id, 'APPEAL_TOLD')).toBe('MET');
  });

  it('shows a right as lacking where the time to appeal ran out though nobody opened the decision', async () => {
    const { id } = await complaints.given.notified();
    complaints.todayIs('2027-01-15');

    expect(await standingOf(id, 'APPEAL_TOLD')).toBe('NOT_MET');
  });

  it('has a digest that is the same for the same events and another after one more', async () => {
    const { id } = await complaints.given.named();
    const { digest } = await read(id);

    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect((await read(id)).digest).toBe(digest);
    await complaints.done(complaints.cast.reg, documents.SERVE, { input: { ...documents.charges, caseId: id } });
    expect((await read(id)).digest).not.toBe(digest);
  });

  it('is read by registrars of the case alone, each reading written down', async () => {
    const { id } = await complaints.given.notified();
    const { manager, coach, p1 } = complaints.cast;

    for (const by of [manager, coach, p1])
      expect(codesOf(await complaints.ask(by, DOSSIER, { id }))).toEqual(['NOT_FOUND']);
    await read(id);
    await read(id);

    const lines = (await complaints.inBody((tx) =>
      tx.query(`select action from complaints.audit where action = 'complaints.open-case-dossier'`),
    )) as object[];
    expect(lines).toHaveLength(2);
  });

  it('is one tagged PDF: each right with its proof, who decided and the digest, in the reader’s language, and no name', async () => {
    const { id, reference } = await complaints.given.notified();
    const { reg } = complaints.cast;
    const { digest } = await read(id);
    const bound = async (locale: 'fr' | 'en') => {
      const by = { ...reg, locale };
      const { bindCaseDossier } = await complaints.done(by, BIND, { id });
      const file = (await taken(complaints, bindCaseDossier, by))!;
      return { handed: bindCaseDossier, file, pdf: await readPdf(file.content) };
    };
    const [english, again, french] = [await bound('en'), await bound('en'), await bound('fr')];
    const text = english.pdf.pages.map((page) => page.text).join(' ');

    expect(english.handed).toMatchObject({
      id,
      name: `proof-of-procedure-${reference}.pdf`,
      digest: english.pdf.digest,
    });
    expect([english.handed.pages, again.handed.digest]).toEqual([english.pdf.pages.length, english.handed.digest]);
    expect([english.pdf.isTagged, english.pdf.isAccessible]).toEqual([true, true]);
    for (const words of [
      'Told in writing of the facts and of what may follow Complied with Offered on 22 November 2026 Proof: opened after signing in',
      'A hearing Not in this procedure',
      'Panel (3 of 3) The panel decided, 22 November 2026 Composition complied with',
      digest,
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(words);
    expect(french.pdf.language).toBe('fr');
    expect(french.pdf.pages.map((page) => page.text).join(' ')).toContain('Preuve de la procédure');
    const all = [text, english.pdf.info, french.pdf.info, ...french.pdf.pages.map((page) => page.text)].join(' ');
    for (const name of ['Jeanne', 'Petit', 'Éric', 'Moreau', 'Nadia']) expect(all).not.toContain(name);
  });

  it('is bound for registrars of the case alone', async () => {
    const { id } = await complaints.given.notified();
    const { manager, coach, p1 } = complaints.cast;
    for (const by of [manager, coach, p1])
      expect(codesOf(await complaints.ask(by, BIND, { id }))).toEqual(['NOT_FOUND']);
  });
});
