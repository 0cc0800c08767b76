import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { complaints as definition } from '../src/index.js';
import { codesOf, complaint, FILE, FOLLOW, gateway, givenAComplaint } from './given.js';

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
      acknowledgedBy: '2026-11-29',
    });
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
    expect(codesOf(await file({ narrative: 'Something else.' }, key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is refused with every reason, and keeps nothing', async () => {
    const before = (await complaints.told()).length;

    const answer = await file({
      about: '',
      narrative: ' ',
      name: '',
      contact: '',
      occurredKind: 'DAY',
      occurredFrom: '2026-11-23',
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
    expect(codesOf(await file(changes))).toEqual(codes);
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
