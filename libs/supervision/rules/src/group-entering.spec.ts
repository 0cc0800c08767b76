import { describe, expect, it } from '@jest/globals';
import {
  type Attending,
  type GroupHeld,
  refusalsOfAttending,
  refusalsOfGroup,
  refusalsToTakeBackGroup,
} from './group-entering.js';
import type { Barred } from './right.js';
import type { Subject } from './subject.js';

const today = '2026-11-22';
const held: GroupHeld = {
  ...{ heldOn: '2026-11-20', startsAt: '18:00', zone: null, minutes: 120 },
  ...{ contracted: 6, present: 5 },
};
const attending: Attending = {
  agreement: { supervisorId: 'claire', startsOn: '2026-01-10' },
  others: [],
  anotherSession: false,
  ...{ underAgreement: [], barred: [] },
  bodyZone: 'Europe/Paris',
};
const since = (why: Barred['why']): Barred => ({ why, fromOn: '2026-11-20', untilOn: null });
const other = { supervisorId: 'claire', heldOn: '2026-11-20', startsAt: null, zone: null, minutes: 120 };
const only = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('entering a group', () => {
  it.each<[string, Partial<GroupHeld>, number, string[]]>([
    ['of five, three of them supervised here', {}, 3, []],
    ['tomorrow', { heldOn: '2026-11-23' }, 3, ['SUPERVISION_SESSION_IN_FUTURE']],
    ['of no length', { minutes: 0 }, 3, ['SUPERVISION_NO_LENGTH']],
    ['at no time', { startsAt: '25:00' }, 3, ['SUPERVISION_START_UNREADABLE']],
    ['in a zone that there is none of', { zone: 'Europe/Lutece' }, 3, ['SUPERVISION_ZONE_UNKNOWN']],
    ['at an offset, which is no zone', { zone: '+02:00' }, 3, ['SUPERVISION_ZONE_UNKNOWN']],
    ['of one', { contracted: 1, present: 1 }, 1, ['SUPERVISION_COUNT_OUT_OF_RANGE', 'SUPERVISION_COUNT_OUT_OF_RANGE']],
    ['of more than belong', { present: 7 }, 3, ['SUPERVISION_MORE_PRESENT_THAN_CONTRACTED']],
    ['of nobody', {}, 0, ['SUPERVISION_NOBODY_ATTENDED']],
    ['of fewer than are ticked', { present: 2 }, 3, ['SUPERVISION_PRESENT_BELOW_ATTENDANCE']],
  ])('%s', (_, changes, count, codes) => {
    const subjects = Array<Subject>(count).fill('coaching');

    expect(only(refusalsOfGroup({ ...held, ...changes }, subjects, today))).toEqual(codes);
  });

  it('is of one subject: coaching and the supervision that is given are agreed apart', () => {
    const of = (...subjects: Subject[]) => only(refusalsOfGroup(held, subjects, today));

    expect(of('supervision', 'supervision')).toEqual([]);
    expect(of('coaching', 'supervision', 'coaching')).toEqual(['SUPERVISION_SUBJECTS_MIXED']);
  });

  it.each<[string, Partial<Attending>, string[]]>([
    ['is theirs', {}, []],
    [
      'is not, before the agreement',
      { agreement: { supervisorId: 'claire', startsOn: '2026-11-21' } },
      ['SUPERVISION_BEFORE_AGREEMENT'],
    ],
    ['is not, once the right ended', { barred: [since('ended')] }, ['SUPERVISION_RIGHT_ENDED']],
    [
      'is not, where a relation stands in the way',
      { underAgreement: [{ code: 'SUPERVISION_RELATION_BARS' }] },
      ['SUPERVISION_RELATION_BARS'],
    ],
    ['is not, while it is suspended', { barred: [since('suspended')] }, ['SUPERVISION_RIGHT_SUSPENDED']],
    ['may be the one that they logged', { others: [other] }, ['SUPERVISION_LOGGED_THAT_DAY']],
    ['may be it in another length too', { others: [{ ...other, minutes: 90 }] }, ['SUPERVISION_LOGGED_THAT_DAY']],
    ['is another, when the supervisor says so', { others: [other], anotherSession: true }, []],
    ['is another, at another time', { others: [{ ...other, startsAt: '09:00' }] }, []],
    ['is another, on another day', { others: [{ ...other, heldOn: '2026-11-19' }] }, []],
    [
      'is not while another takes its time, whatever is said',
      { others: [{ ...other, startsAt: '19:00' }], anotherSession: true },
      ['SUPERVISION_GROUP_OVERLAP'],
    ],
    [
      'is not while another takes its time in another zone: 03:00 in Tokyo is 19:00 the day before',
      { others: [{ ...other, heldOn: '2026-11-21', startsAt: '03:00', zone: 'Asia/Tokyo' }] },
      ['SUPERVISION_GROUP_OVERLAP'],
    ],
  ])('for one who attended %s', (_, changes, codes) => {
    expect(only(refusalsOfAttending(held, { ...attending, ...changes }))).toEqual(codes);
  });
});

describe('taking a group back', () => {
  const group = { undoUntil: new Date('2026-11-22T10:10:00.000Z'), takenBack: false };

  it.each([
    ['at the last instant', group, '2026-11-22T10:10:00.000Z', []],
    ['an instant later', group, '2026-11-22T10:10:00.001Z', ['SUPERVISION_UNDO_TOO_LATE']],
    ['twice', { ...group, takenBack: true }, '2026-11-22T10:05:00.000Z', ['SUPERVISION_NOTHING_TO_UNDO']],
  ])('%s', (_, state, realNow, codes) => {
    expect(only(refusalsToTakeBackGroup(state, new Date(realNow)))).toEqual(codes);
  });
});
