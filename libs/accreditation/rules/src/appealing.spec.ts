import { describe, expect, it } from '@jest/globals';
import {
  type AppealOutcome,
  type BeforeAppealing,
  type BeforeNaming,
  lastDayToAppeal,
  refusalsToAppeal,
  refusalsToDecideAppeal,
  refusalsToNamePanel,
  verdictOf,
} from './appealing.js';

const shown = (refusals: readonly { code: string; path?: string }[]) =>
  refusals.map(({ code, path }) => [code.replace('ACCREDITATION_', ''), path].filter(Boolean).join(' '));

describe('appealing a refusal', () => {
  const before: BeforeAppealing = { refusedOn: '2026-11-01', appealed: false, waiting: false, today: '2026-11-02' };
  it.each<[string, Partial<BeforeAppealing>, string, string[]]>([
    ['the day after', {}, 'Because', []],
    ['on its last day', { today: '2026-12-01' }, 'Because', []],
    ['a day late', { today: '2026-12-02' }, 'Because', ['APPEAL_TERM_OVER']],
    ['that was never made', { refusedOn: null }, 'Because', ['NOTHING_TO_APPEAL']],
    ['twice', { appealed: true }, 'Because', ['APPEALED_BEFORE']],
    ['while another application waits', { waiting: true }, 'Because', ['APPLICATION_WAITING']],
    ['without grounds', {}, ' ', ['GROUNDS_MISSING grounds']],
    ['with 4000 characters', {}, 'a'.repeat(4000), []],
    ['with more', {}, 'a'.repeat(4001), ['TEXT_TOO_LONG grounds']],
  ])('%s', (_, changes, grounds, codes) => {
    expect(shown(refusalsToAppeal({ ...before, ...changes }, grounds))).toEqual(codes);
  });

  it('is open for thirty civil days', () => {
    expect(lastDayToAppeal('2026-01-31')).toBe('2026-03-02');
  });
});

const parts = {
  applicantId: 'coach',
  assessorIds: ['first'],
  moderatorId: 'moderator',
  deciderIds: ['decider'],
  panelIds: ['earlier'],
};
const naming: BeforeNaming = {
  outcome: null,
  parts,
  namer: { personId: 'registrar', related: false },
  answeredIds: [],
};
const people = (...ids: string[]) => ids.map((personId) => ({ personId, related: false }));

describe('naming who hears an appeal', () => {
  it.each<[string, Partial<BeforeNaming>, Parameters<typeof refusalsToNamePanel>[1], string[]]>([
    ['one person', {}, people('a'), []],
    ['three', {}, people('a', 'b', 'c'), []],
    ['nobody', {}, [], ['PANEL_SIZE personIds']],
    ['four', {}, people('a', 'b', 'c', 'd'), ['PANEL_SIZE personIds']],
    ['somebody twice', {}, people('a', 'a'), ['PANEL_SIZE personIds']],
    ['oneself', {}, people('registrar'), ['PANEL_SELF_NAMED personIds']],
    [
      'those who had a part',
      {},
      people('first', 'moderator', 'decider'),
      ['PART_ASSESSED personIds.0', 'PART_MODERATED personIds.1', 'PART_DECIDED personIds.2'],
    ],
    [
      'the applicant, and one who heard another',
      {},
      people('coach', 'earlier'),
      ['SELF_DECISION personIds.0', 'PART_HEARD_APPEAL personIds.1'],
    ],
    ['one who is related', {}, [{ personId: 'a', related: true }], ['PART_RELATED personIds.0']],
    ['as the one who decided', { namer: { personId: 'decider', related: false } }, people('a'), ['PART_DECIDED']],
    ['without one who has answered', { answeredIds: ['b'] }, people('a'), ['PANEL_ANSWERED']],
    ['beside one who has answered', { answeredIds: ['b'] }, people('a', 'b'), []],
    ['once it is decided', { outcome: 'upheld' }, people('a'), ['APPEAL_DECIDED']],
  ])('%s', (_, changes, members, codes) => {
    expect(shown(refusalsToNamePanel({ ...naming, ...changes }, members))).toEqual(codes);
  });
});

describe('deciding an appeal', () => {
  const member = { personId: 'a', related: false };
  it.each<[string, AppealOutcome | null, typeof member, string, string[]]>([
    ['with reasons', null, member, 'Because', []],
    ['without', null, member, ' ', ['REASON_MISSING reasons']],
    ['at length', null, member, 'a'.repeat(4001), ['TEXT_TOO_LONG reasons']],
    ['once it is decided', 'dismissed', member, 'Because', ['APPEAL_DECIDED']],
    ['as one who decided before', null, { personId: 'decider', related: false }, 'Because', ['PART_DECIDED']],
    ['as one who is related by now', null, { ...member, related: true }, 'Because', ['PART_RELATED']],
  ])('%s', (_, outcome, who, reasons, codes) => {
    expect(shown(refusalsToDecideAppeal({ outcome, parts }, who, reasons))).toEqual(codes);
  });

  it.each<[(AppealOutcome | null)[], AppealOutcome | null]>([
    [['upheld'], 'upheld'],
    [['dismissed'], 'dismissed'],
    [[null], null],
    [['upheld', null], null],
    [['upheld', 'dismissed'], null],
    [['upheld', 'upheld', null], 'upheld'],
    [['upheld', 'dismissed', null], null],
    [['dismissed', 'upheld', 'dismissed'], 'dismissed'],
    [[], null],
  ])('by %j comes to %s', (answers, verdict) => {
    expect(verdictOf(answers)).toBe(verdict);
  });
});
