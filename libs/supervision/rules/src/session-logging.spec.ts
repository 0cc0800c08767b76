import { describe, expect, it } from '@jest/globals';
import { refusalsToChange, refusalsToLog, type Writing } from './session-logging.js';

const today = '2026-11-22';
const agreement = { supervisorId: 'claire', status: 'accepted', startsOn: '2026-01-10', disownedOn: null } as const;
const unsaid = { startsAt: null, zone: null, contracted: null, present: null };
const content = { ...unsaid, heldOn: '2026-11-20', minutes: 90, form: 'individual' } as const;
const writing: Writing = { content, agreement, others: [], acceptDuplicate: false, today, bodyZone: 'Europe/Paris' };
const alike = { ...content, supervisorId: 'claire' };

const codes = (changes: Partial<Writing>) => refusalsToLog({ ...writing, ...changes }).map(({ code }) => code);

describe('logging a session', () => {
  it.each([
    ['today', { ...content, heldOn: today }],
    ['on the first day of the agreement', { ...content, heldOn: '2026-01-10' }],
    ['of one minute', { ...content, minutes: 1 }],
    ['of a whole day', { ...content, minutes: 1440 }],
    ['at midnight', { ...content, startsAt: '00:00' }],
    ['of a group of which nobody says how many it was', { ...content, form: 'group' as const }],
    ['among six peers, five of them there', { ...content, form: 'peer' as const, contracted: 6, present: 5 }],
    ['elsewhere', { ...content, startsAt: '09:00', zone: 'America/New_York' }],
    ['a minute before midnight', { ...content, startsAt: '23:59' }],
  ])('is allowed %s', (_, held) => {
    expect(codes({ content: held })).toEqual([]);
  });

  it.each([
    ['tomorrow', { ...content, heldOn: '2026-11-23' }, ['SUPERVISION_SESSION_IN_FUTURE']],
    ['the day before the agreement', { ...content, heldOn: '2026-01-09' }, ['SUPERVISION_BEFORE_AGREEMENT']],
    ['of no length', { ...content, minutes: 0 }, ['SUPERVISION_NO_LENGTH']],
    ['of less than no length', { ...content, minutes: -1 }, ['SUPERVISION_NO_LENGTH']],
    ['longer than a day', { ...content, minutes: 1441 }, ['SUPERVISION_TOO_LONG']],
    ['of twenty-five hours', { ...content, minutes: 1500 }, ['SUPERVISION_TOO_LONG']],
    ['at no time of day', { ...content, startsAt: '24:00' }, ['SUPERVISION_START_UNREADABLE']],
    ['nowhere', { ...content, startsAt: '09:00', zone: 'Europe/Lutece' }, ['SUPERVISION_ZONE_UNKNOWN']],
    ['alone, of so many', { ...content, contracted: 4 }, ['SUPERVISION_COUNTS_OF_GROUP_ONLY']],
    [
      'of a group with more there than belong',
      { ...content, form: 'group' as const, contracted: 4, present: 5 },
      ['SUPERVISION_MORE_PRESENT_THAN_CONTRACTED'],
    ],
    [
      'tomorrow, of no length',
      { ...content, heldOn: '2026-11-23', minutes: 0 },
      ['SUPERVISION_SESSION_IN_FUTURE', 'SUPERVISION_NO_LENGTH'],
    ],
  ])('is refused %s', (_, held, expected) => {
    expect(codes({ content: held })).toEqual(expected);
  });

  it.each(['proposed', 'declined'] as const)('is refused under an agreement that is %s', (status) => {
    expect(codes({ agreement: { ...agreement, status } })).toEqual(['SUPERVISION_AGREEMENT_NOT_ACCEPTED']);
  });

  it('asks about one alike: same two people, same day, same length', () => {
    expect(codes({ others: [alike] })).toEqual(['SUPERVISION_POSSIBLE_DUPLICATE']);
  });

  it('asks about one alike when only one start time is known', () => {
    expect(codes({ others: [{ ...alike, startsAt: '09:00' }] })).toEqual(['SUPERVISION_POSSIBLE_DUPLICATE']);
  });

  it.each([
    ['the coach says that both were held', { others: [alike], acceptDuplicate: true }],
    ['the other was with somebody else', { others: [{ ...alike, supervisorId: 'paul' }] }],
    ['the other was on another day', { others: [{ ...alike, heldOn: '2026-11-19' }] }],
    ['the other had another length', { others: [{ ...alike, minutes: 60 }] }],
    [
      'both start times are known and apart',
      { content: { ...content, startsAt: '14:00' }, others: [{ ...alike, startsAt: '09:00' }] },
    ],
  ])('asks nothing when %s', (_, changes) => {
    expect(codes(changes)).toEqual([]);
  });
});

describe('logging a session that overlaps another', () => {
  const at = (startsAt: string, minutes = 60, heldOn = '2026-11-20') => ({ ...content, startsAt, minutes, heldOn });

  it.each([
    ['at the same time', at('09:00'), at('09:00')],
    ['inside it', at('09:15', 10), at('09:00')],
    ['around it', at('08:00', 240), at('09:00')],
    ['at its last minute', at('09:59'), at('09:00')],
    ['past midnight from the day before', at('00:30'), at('23:00', 120, '2026-11-19')],
    ['in another zone: 17:30 in Tokyo is 09:30 here', at('09:00', 60), { ...at('17:30'), zone: 'Asia/Tokyo' }],
    ['past midnight into the day after', at('23:30', 120), at('00:00', 60, '2026-11-21')],
  ])('is refused %s, with whomever, and no word of the coach changes that', (_, one, other) => {
    const others = [{ ...other, supervisorId: 'paul' }];

    expect(codes({ content: one, others, acceptDuplicate: true })).toEqual(['SUPERVISION_OVERLAP']);
  });

  it.each([
    ['beginning when it ends', at('10:00'), at('09:00')],
    ['ending when it begins', at('08:00'), at('09:00')],
    ['beginning when it ends past midnight', at('01:00'), at('23:00', 120, '2026-11-19')],
    ['on another day', at('09:00'), at('09:00', 60, '2026-11-19')],
    ['at the same time elsewhere', at('09:00'), { ...at('09:00'), zone: 'Asia/Tokyo' }],
  ])('is allowed %s', (_, one, other) => {
    expect(codes({ content: one, others: [{ ...other, supervisorId: 'paul' }] })).toEqual([]);
  });
});

describe('changing or taking back a session', () => {
  it.each([
    ['declared', []],
    ['asked', []],
    ['confirmed', ['SUPERVISION_ALREADY_DECIDED']],
    ['corrected', ['SUPERVISION_ALREADY_DECIDED']],
    ['declined', ['SUPERVISION_ALREADY_DECIDED']],
    ['withdrawn', ['SUPERVISION_SESSION_WITHDRAWN']],
  ] as const)('when it is %s', (status, expected) => {
    expect(refusalsToChange(status).map(({ code }) => code)).toEqual(expected);
  });
});
