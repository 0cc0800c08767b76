import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { complaints as definition } from '../src/index.js';
import { alleging, allegation, codesOf, complaint, FILE, FOLLOW, gateway, givenAComplaint, peer } from './given.js';

describe('filing a complaint', () => {
  let complaints: RunningService;
  beforeAll(async () => {
    complaints = await startService(definition);
  });
  afterAll(() => complaints.stop());

  const file = (changes: Record<string, unknown> = {}, key = newId(), by = gateway(complaints)) =>
    complaints.as(by).graphql(FILE, { input: { ...complaint, ...changes }, key });
  const follow = (reference: string, code: string, by = gateway(complaints)) =>
    complaints.as(by).graphql(FOLLOW, { reference, code });

  it('gives a reference, a return code and the day of the acknowledgement', async () => {
    const { data } = await file();

    expect(data.fileComplaint).toEqual({
      reference: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      returnCode: expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/),
      receivedOn: '2026-11-22',
      acknowledgedBy: '2026-11-29',
      receipt: expect.stringMatching(/^[\w-]+\.[\w-]{86}$/),
      copy: expect.stringMatching(/^Reference: [0-9A-Z-]{9}\nReceived on: 2026-11-22\nCoach concerned: Éric Moreau/),
    });
  });

  it('gives the complainant a copy of every answer, closed by a line that nobody can guess', async () => {
    const representation = { representative: 'Her mother', right: 'PARENTAL' };
    const second = {
      ...allegation,
      behaviour: 'He shouted.',
      clauses: [],
      occurredKind: 'ABOUT',
      occurredWords: 'in May',
    };
    const answers = {
      ...{ allegations: [allegation, second], harmedAge: 'MINOR', representation, otherPeople: 'My sister' },
      ...{ relation: 'COLLEAGUE', peer: { ...peer, interest: 'We share a client.' } },
    };

    const [one, other] = [await file(answers), await file(answers)].map(
      ({ data }) => data.fileComplaint.copy as string,
    );

    const lines = one?.split('\n') ?? [];
    expect(lines.slice(2, -1)).toEqual([
      'Coach concerned: Éric Moreau, coach à Nantes',
      'Person harmed: under 18',
      'Filed by: Her mother (as a parent)',
      'Relation to the coach: colleague bound by the code',
      'Spoke to the coach on: 2026-10-03',
      'How it is known: at first hand',
      'Interest declared: We share a client.',
      'Behaviour 1: He told my employer what I had said.',
      'When: 2026-09-01 – 2026-10-15',
      'Clauses: CF-1, CF-2',
      'Behaviour 2: He shouted.',
      'When: in May',
      'Other people: My sister',
      'Identity: known to the body, kept from the coach',
      'Name: Jeanne Petit',
      'How to reach the complainant: jeanne.petit@example.org',
      'Declared true, as far as the complainant knows.',
    ]);
    expect(lines.at(-1)).toMatch(/^Drawn at random for this complaint: [0-9a-f]{32}$/);
    expect(other?.split('\n').at(-1)).not.toBe(lines.at(-1));
  });

  it.each([
    ['PSEUDONYMOUS', /^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/],
    ['ANONYMOUS', /^null$/],
  ])('keeps no name of whoever is %s, and gives a code where one can answer', async (nameVisibility, code) => {
    const { data } = await file({ nameVisibility, name: null, contact: null });
    const { reference, returnCode } = data.fileComplaint as { reference: string; returnCode: string | null };

    expect(String(returnCode)).toMatch(code);
    const rows = await complaints.inBody((tx) =>
      tx.query(
        `select r.code_hash from complaints.cases c join complaints.return_codes r on r.case_id = c.id where c.reference = $1`,
        [reference],
      ),
    );
    expect(rows).toHaveLength(returnCode === null ? 0 : 1);
    expect(codesOf(await file({ nameVisibility }))).toEqual(['COMPLAINTS_NAME_NOT_TO_BE_KEPT']);
  });

  it('tells the others that there is one and its day, not whom it is about', async () => {
    const before = await complaints.told();
    const { id } = await givenAComplaint(complaints);

    expect((await complaints.told()).slice(before.length)).toEqual([
      { type: 'complaints.complaint-received', data: { caseId: id, receivedOn: '2026-11-22' } },
    ]);
  });

  it('happens once, however often the form is sent, and shows the same code again', async () => {
    const key = newId();
    const before = (await complaints.told()).length;

    const [first, again] = [await file({}, key), await file({}, key)];

    expect(again.data).toEqual(first.data);
    expect(await complaints.told()).toHaveLength(before + 1);
    expect(codesOf(await file(alleging({ behaviour: 'Something else.' }), key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('row 2: is refused with every reason, and keeps nothing', async () => {
    const before = (await complaints.told()).length;

    const answer = await file({
      about: '',
      ...alleging({ behaviour: ' ', occurredKind: 'DAY', occurredFrom: '2026-11-23' }),
      name: '',
      contact: '',
    });

    expect(codesOf(answer)).toEqual([
      'COMPLAINTS_ABOUT_MISSING',
      'COMPLAINTS_NARRATIVE_MISSING',
      'COMPLAINTS_TIME_IN_FUTURE',
      'COMPLAINTS_NAME_MISSING',
      'COMPLAINTS_CONTACT_MISSING',
    ]);
    expect(await complaints.told()).toHaveLength(before);
  });

  it.each([
    ['a day that was not given', { occurredKind: 'DAY', occurredFrom: null }, ['COMPLAINTS_TIME_MISSING']],
    ['half a period', { occurredKind: 'PERIOD', occurredUntil: null }, ['COMPLAINTS_TIME_MISSING']],
    ['a time in words', { occurredKind: 'ABOUT', occurredWords: 'last winter' }, []],
  ])('reads %s', async (_, changes, codes) => {
    expect(codesOf(await file(alleging(changes)))).toEqual(codes);
  });

  it('is open to nobody but the public pages, members and staff included', async () => {
    const staff = complaints.member({ roles: ['officer', 'registrar', 'scheme-administrator', 'case-manager'] });
    const { reference, returnCode } = await givenAComplaint(complaints);

    expect(codesOf(await file({}, newId(), staff))).toEqual(['FORBIDDEN']);
    expect(codesOf(await follow(reference, returnCode, staff))).toEqual(['FORBIDDEN']);
  });

  describe('and coming back', () => {
    it('shows how far it is and the next day, however the code is typed', async () => {
      const { reference, returnCode } = await givenAComplaint(complaints);

      const { data } = await follow(` ${reference.toLowerCase()} `, returnCode.replaceAll('-', ' ').toLowerCase());

      expect(data.followComplaint).toEqual({
        reference,
        receivedOn: '2026-11-22',
        state: 'RECEIVED',
        next: 'ACKNOWLEDGEMENT',
        nextBy: '2026-11-29',
      });
    });

    it('says the same of an unknown reference and of another’s code', async () => {
      const [one, other] = [await givenAComplaint(complaints), await givenAComplaint(complaints)];

      const wrong = await follow(one.reference, other.returnCode);
      const unknown = await follow('0000-0000', other.returnCode);

      expect(codesOf(wrong)).toEqual(['COMPLAINTS_CODE_NOT_ACCEPTED']);
      expect(unknown).toEqual(wrong);
    });

    it('says that a code is mistyped before anything is looked up', async () => {
      const { reference } = await givenAComplaint(complaints);

      expect(codesOf(await follow(reference, 'AAAA-AAAA-AAAA-AAAB'))).toEqual(['COMPLAINTS_CODE_MISTYPED']);
    });

    it('opens nothing in another body', async () => {
      const { reference, returnCode } = await givenAComplaint(complaints);
      const elsewhere = gateway(complaints, await complaints.anotherBody());

      expect(codesOf(await follow(reference, returnCode, elsewhere))).toEqual(['COMPLAINTS_CODE_NOT_ACCEPTED']);
    });
  });
});
