import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { complaints as definition } from '../src/index.js';
import { codesOf, complaint, FILE, gateway, givenAComplaint, givenTheyTook, OPEN, peer } from './given.js';

describe('a complaint by a colleague', () => {
  let complaints: RunningService;
  beforeAll(async () => {
    complaints = await startService(definition);
  });
  afterAll(() => complaints.stop());

  const file = (changes: object, key = newId()) =>
    complaints.as(gateway(complaints)).graphql(FILE, { input: { ...complaint, ...changes }, key });
  const opened = async (changes: Record<string, unknown>) => {
    const { id } = await givenAComplaint(complaints, changes);
    const manager = complaints.member({ roles: ['case-manager'] });
    await givenTheyTook(complaints, manager, id);
    const { data } = await complaints.as(manager).graphql(OPEN, { id, key: newId() });
    return data.openCaseFile.relation as object | null;
  };

  it('is read by its case manager with what was done before', async () => {
    expect(await opened({ relation: 'COLLEAGUE', peer })).toEqual({
      to: 'COLLEAGUE',
      spokenOn: '2026-10-03',
      notSpokenBecause: [],
      basis: 'FIRST_HAND',
      interest: null,
    });
  });

  it('is read with each reason for which they did not speak to the coach, once', async () => {
    const silent = { spoken: false, because: ['REPRISAL', 'SEXUAL', 'REPRISAL'], basis: 'HEARD', interest: 'A rival' };

    expect(await opened({ relation: 'COLLEAGUE', peer: silent })).toEqual({
      to: 'COLLEAGUE',
      spokenOn: null,
      notSpokenBecause: ['REPRISAL', 'SEXUAL'],
      basis: 'HEARD',
      interest: 'A rival',
    });
  });

  it('says of whoever is none in which relation they write, and nothing where it was not asked', async () => {
    expect(await opened({ relation: 'SPONSOR' })).toMatchObject({ to: 'SPONSOR', spokenOn: null, basis: null });
    expect(await opened({})).toBeNull();
  });

  it('tells the others what they are told of every complaint', async () => {
    const before = await complaints.told();
    const { id } = await givenAComplaint(complaints, { relation: 'COLLEAGUE', peer });

    expect((await complaints.told()).slice(before.length)).toEqual([
      { type: 'complaints.complaint-received', data: { caseId: id, receivedOn: '2026-11-22' } },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['nothing is attested', { relation: 'COLLEAGUE' }, ['COMPLAINTS_PEER_MISSING']],
    ['a client attests', { relation: 'CLIENT', peer }, ['COMPLAINTS_PEER_NOT_ASKED']],
    ['nobody in particular attests', { peer }, ['COMPLAINTS_PEER_NOT_ASKED']],
    ['the day is missing', { peer: { ...peer, spokenOn: null } }, ['COMPLAINTS_CHALLENGE_DAY_MISSING']],
    ['the day is to come', { peer: { ...peer, spokenOn: '2026-11-23' } }, ['COMPLAINTS_CHALLENGE_IN_FUTURE']],
    ['there is no reason', { peer: { ...peer, spoken: false } }, ['COMPLAINTS_WAIVER_MISSING']],
    ['the interest has no word', { peer: { ...peer, interest: ' ' } }, ['COMPLAINTS_INTEREST_MISSING']],
    ['the interest floods', { peer: { ...peer, interest: 'x'.repeat(301) } }, ['COMPLAINTS_TEXT_TOO_LONG']],
  ])('is refused when %s, and keeps nothing', async (why, changes, codes) => {
    const before = await complaints.told();
    const relation = why === 'nobody in particular attests' ? {} : { relation: 'COLLEAGUE' };

    expect(codesOf(await file({ ...relation, ...changes }))).toEqual(codes);
    expect(await complaints.told()).toEqual(before);
  });
});
