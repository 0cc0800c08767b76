import { describe, expect, it } from '@jest/globals';
import { type Achievement, type AchievementContent, type AchievementKind, asKept, wholeMonths } from './achievement.js';
import {
  type AchievementCheck,
  type BeforeChecking,
  refusalsOfOtherKind,
  refusalsToCheckAchievement,
} from './checking-achievement.js';
import { type BeforeDeclaring, LONGEST_REFERENCE, refusalsToDeclareAchievement } from './declaring-achievement.js';

const today = '2026-11-22';
const nothing = {
  ...{ issuer: null, issuerName: null, designation: null, reference: null, title: null, provider: null },
  ...{ activity: null, form: null, percent: null, untilOn: null, minutes: 0 },
};
const SAID: Readonly<Record<AchievementKind, AchievementContent>> = {
  'external-award': {
    ...{ ...nothing, kind: 'external-award', issuer: 'guild', designation: 'senior', fromOn: '2024-02-01' },
    untilOn: '2029-01-31',
  },
  'opening-balance': {
    ...{ ...nothing, kind: 'opening-balance', activity: 'practice', form: 'individual', minutes: 24_000 },
    ...{ fromOn: '2018-01-01', untilOn: '2025-12-31' },
  },
  qualification: { ...nothing, kind: 'qualification', title: 'Master', provider: 'Université', fromOn: '2015-06-30' },
  training: {
    ...{ ...nothing, kind: 'training', title: 'Systemic coaching', provider: 'École', minutes: 3000 },
    ...{ fromOn: '2022-01-10', untilOn: '2022-06-30' },
  },
  experience: {
    ...{ ...nothing, kind: 'experience', title: 'Internal coach', provider: 'Atlas', percent: 80 },
    fromOn: '2020-09-01',
  },
};
const known: BeforeDeclaring = {
  listed: [{ issuer: 'guild', designation: 'senior' }],
  others: [],
  firstLoggedOn: '2026-01-10',
  today,
};
const other = (content: AchievementContent, changes: Partial<Achievement> = {}): Achievement => ({
  ...content,
  id: 'other',
  status: 'declared',
  ...changes,
});
const said = (refusals: readonly { code: string; path?: string | undefined }[]) =>
  refusals.map(({ code, path = '' }) => `${code} ${path}`);

type Case = [string, AchievementKind, Partial<AchievementContent>, Partial<BeforeDeclaring>, string[]];

describe('bringing something along', () => {
  it.each(Object.values(SAID))('is allowed for $kind', (content) => {
    expect(refusalsToDeclareAchievement(content, known)).toEqual([]);
    expect(asKept(content)).toEqual(content);
  });

  it.each<Case>([
    [
      'an award that is not listed',
      'external-award',
      { designation: 'master' },
      {},
      ['ACCREDITATION_AWARD_NOT_LISTED issuer'],
    ],
    ['one of a body that is written', 'external-award', { issuer: null, issuerName: 'Ligue' }, {}, []],
    [
      'one of nobody',
      'external-award',
      { issuer: null, designation: null },
      {},
      ['ACCREDITATION_ACHIEVEMENT_MISSING issuerName', 'ACCREDITATION_ACHIEVEMENT_MISSING designation'],
    ],
    [
      'one with a long number',
      'external-award',
      { reference: 'x'.repeat(LONGEST_REFERENCE + 1) },
      {},
      ['ACCREDITATION_ACHIEVEMENT_TEXT_TOO_LONG reference'],
    ],
    [
      'one that ended before it began',
      'external-award',
      { untilOn: '2024-01-31' },
      {},
      ['ACCREDITATION_ACHIEVEMENT_DAYS_REVERSED untilOn'],
    ],
    ['one to come', 'external-award', { fromOn: '2026-11-23' }, {}, ['ACCREDITATION_ACHIEVEMENT_IN_FUTURE fromOn']],
    [
      'a balance that ends on the first day logged',
      'opening-balance',
      { untilOn: '2026-01-10' },
      {},
      ['ACCREDITATION_OPENING_AFTER_LOG untilOn'],
    ],
    ['a balance that ends the day before', 'opening-balance', { untilOn: '2026-01-09' }, {}, []],
    [
      'a balance up to today where nothing is logged',
      'opening-balance',
      { untilOn: today },
      { firstLoggedOn: null },
      [],
    ],
    [
      'a balance with days to come',
      'opening-balance',
      { untilOn: '2026-11-23' },
      { firstLoggedOn: null },
      ['ACCREDITATION_ACHIEVEMENT_IN_FUTURE untilOn'],
    ],
    [
      'a balance in a form of supervision',
      'opening-balance',
      { form: 'group' },
      {},
      ['ACCREDITATION_ACHIEVEMENT_MISSING form'],
    ],
    ['an empty balance', 'opening-balance', { minutes: 0 }, {}, ['ACCREDITATION_ACHIEVEMENT_MISSING minutes']],
    [
      'more hours than a day has',
      'opening-balance',
      { untilOn: '2018-01-01', minutes: 1441 },
      {},
      ['ACCREDITATION_ACHIEVEMENT_TOO_LONG minutes'],
    ],
    ['as many as it has', 'opening-balance', { untilOn: '2018-01-01', minutes: 1440 }, {}, []],
    [
      'a balance over days of another',
      'opening-balance',
      { fromOn: '2025-12-31', untilOn: '2026-01-01', minutes: 60 },
      { others: [other(SAID['opening-balance'])] },
      ['ACCREDITATION_OPENING_OVERLAPS fromOn'],
    ],
    [
      'a balance of hours in another form',
      'opening-balance',
      { form: 'team' },
      { others: [other(SAID['opening-balance'])] },
      [],
    ],
    [
      'a balance over days of one taken back',
      'opening-balance',
      {},
      { others: [other(SAID['opening-balance'], { status: 'withdrawn' })] },
      [],
    ],
    [
      'a training with nothing said',
      'training',
      { title: null, untilOn: null, minutes: 0 },
      {},
      [
        'ACCREDITATION_ACHIEVEMENT_MISSING title',
        'ACCREDITATION_ACHIEVEMENT_MISSING untilOn',
        'ACCREDITATION_ACHIEVEMENT_MISSING minutes',
      ],
    ],
    [
      'a training twice',
      'training',
      { title: 'SYSTEMIC coaching' },
      { others: [other(SAID.training)] },
      ['ACCREDITATION_ACHIEVEMENT_TWICE title'],
    ],
    [
      'a post of more than full time',
      'experience',
      { percent: 101 },
      {},
      ['ACCREDITATION_ACHIEVEMENT_PERCENT percent'],
    ],
    [
      'a post that ends tomorrow',
      'experience',
      { untilOn: '2026-11-23' },
      {},
      ['ACCREDITATION_ACHIEVEMENT_IN_FUTURE untilOn'],
    ],
  ])('says of %s what is wrong', (_, kind, changes, before, expected) => {
    expect(said(refusalsToDeclareAchievement({ ...SAID[kind], ...changes }, { ...known, ...before }))).toEqual(
      expected,
    );
  });

  it('keeps what its kind has and no more', () => {
    const messy = {
      ...SAID.experience,
      title: '  Internal coach ',
      reference: 'A 12',
      minutes: 60,
      activity: 'practice',
    } as const;

    expect(asKept(messy)).toEqual(SAID.experience);
    expect(asKept({ ...SAID.experience, title: '  ' }).title).toBeNull();
  });

  it.each([
    ['2020-01-01', '2020-12-31', 12],
    ['2020-01-31', '2020-02-27', 0],
    ['2020-01-31', '2020-02-28', 1],
    ['2020-01-15', '2020-01-20', 0],
  ])('counts the whole months from %s to %s', (from, until, months) => {
    expect(wholeMonths(from, until)).toBe(months);
  });
});

describe('checking what a member brings along', () => {
  const achievement = { ...other(SAID['opening-balance']), personId: 'coach' };
  const seen: AchievementCheck = { reason: null, seenHow: 'log', seenOn: today };
  const by: BeforeChecking = { checkerId: 'officer', related: false, firstLoggedOn: null, today };

  it.each<[string, Partial<Achievement>, Partial<AchievementCheck>, Partial<BeforeChecking>, string[]]>([
    ['of a member', {}, {}, {}, []],
    ['again', { status: 'verified' }, { reason: 'not-found', seenHow: null, seenOn: null }, {}, []],
    ['of what was not accepted', { status: 'not-accepted' }, {}, {}, []],
    ['of what was taken back', { status: 'withdrawn' }, {}, {}, ['ACCREDITATION_ACHIEVEMENT_WITHDRAWN ']],
    ['of one’s own', {}, {}, { checkerId: 'coach' }, ['ACCREDITATION_ACHIEVEMENT_OWN ']],
    ['of somebody one is related to', {}, {}, { related: true }, ['ACCREDITATION_ACHIEVEMENT_RELATED ']],
    [
      'without having seen it',
      {},
      { seenHow: null, seenOn: null },
      {},
      ['ACCREDITATION_ACHIEVEMENT_SEEN_HOW_MISSING seenHow', 'ACCREDITATION_ACHIEVEMENT_SEEN_ON_MISSING seenOn'],
    ],
    ['on a day to come', {}, { seenOn: '2026-11-23' }, {}, ['ACCREDITATION_ACHIEVEMENT_SEEN_IN_FUTURE seenOn']],
    [
      'of hours that are logged as well',
      {},
      {},
      { firstLoggedOn: '2025-12-31' },
      ['ACCREDITATION_OPENING_AFTER_LOG untilOn'],
    ],
    ['of the same, not accepted', {}, { reason: 'counted-twice' }, { firstLoggedOn: '2025-12-31' }, []],
  ])('%s', (_, changes, check, before, expected) => {
    const refusals = refusalsToCheckAchievement(
      { ...achievement, ...changes },
      { ...seen, ...check },
      { ...by, ...before },
    );

    expect(said(refusals)).toEqual(expected);
  });

  it('is of one kind for good', () => {
    expect(said(refusalsOfOtherKind('training', 'qualification'))).toEqual([
      'ACCREDITATION_ACHIEVEMENT_OTHER_KIND kind',
    ]);
    expect(refusalsOfOtherKind('training', 'training')).toEqual([]);
  });
});
