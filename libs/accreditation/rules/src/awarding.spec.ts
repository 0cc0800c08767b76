import { describe, expect, it } from '@jest/globals';
import { type BeforeAwarding, refusalsOfShownName, refusalsToAward, validityFrom } from './awarding.js';
import { standingOn } from './standing.js';

const title = { fr: 'Heures', en: 'Hours' };
const line = (ruleId: string, result: string, kind = 'practice') => ({ ruleId, title, kind, result });
const award = {
  id: 'a',
  level: 'one',
  reference: 'CC-2026-1',
  validFrom: '2026-01-01',
  validUntil: null,
  recordedAt: new Date('2026-01-01T10:00:00Z'),
};
const application = { personId: 'coach', level: 'one', status: 'waiting' } as const;
const before: BeforeAwarding = {
  application,
  deciderId: 'registrar',
  scheme: { levels: [{ code: 'one' }, { code: 'two' }] },
  lines: [line('code', 'MET', 'code-signature'), line('hours', 'MET'), line('other', 'ADJUSTED')],
  codeSigned: true,
  standing: standingOn([], [], '2026-06-01'),
  isDeceased: false,
};

describe('awarding a level', () => {
  const withdrawn = standingOn(
    [award],
    [{ awardId: award.id, kind: 'withdrawn', effectiveOn: '2026-06-01', recordedAt: award.recordedAt }],
    '2026-06-01',
  );
  it.each<[string, Partial<BeforeAwarding>, string[]]>([
    ['whose lines are all met', {}, []],
    ['while no scheme is in force', { scheme: null, lines: [] }, ['ACCREDITATION_NO_SCHEME']],
    ['that the scheme lacks', { scheme: { levels: [] }, lines: [] }, ['ACCREDITATION_LEVEL_UNKNOWN level']],
    ['to oneself', { deciderId: 'coach' }, ['ACCREDITATION_SELF_DECISION']],
    [
      'on an application taken back',
      { application: { ...application, status: 'withdrawn' } },
      ['ACCREDITATION_APPLICATION_DECIDED'],
    ],
    ['that is held', { standing: standingOn([award], [], '2026-06-01') }, ['ACCREDITATION_LEVEL_HELD']],
    ['after a withdrawal', { standing: withdrawn }, ['ACCREDITATION_AFTER_WITHDRAWAL']],
    [
      'below the one held',
      { standing: standingOn([{ ...award, level: 'two' }], [], '2026-06-01') },
      ['ACCREDITATION_HIGHER_LEVEL_HELD'],
    ],
    ['while a line is not met', { lines: [line('hours', 'UNMET')] }, ['ACCREDITATION_LINE_UNMET lines.hours']],
    [
      'while several are not met, or nobody knows',
      { lines: [line('a', 'UNMET'), line('b', 'NOT_YET_DUE'), line('c', 'NEEDS_EXPLANATION'), line('d', 'UNKNOWN')] },
      [
        'ACCREDITATION_LINE_UNMET lines.a',
        'ACCREDITATION_LINE_UNMET lines.b',
        'ACCREDITATION_LINE_UNMET lines.c',
        'ACCREDITATION_LINE_UNKNOWN lines.d',
      ],
    ],
    [
      'while the line on the code is not met',
      { codeSigned: false, lines: [line('code', 'UNMET', 'code-signature')] },
      ['ACCREDITATION_CODE_UNSIGNED lines.code'],
    ],
    ['without a signed code, though no line asks', { codeSigned: false, lines: [] }, ['ACCREDITATION_CODE_UNSIGNED']],
  ])('%s', (_, changes, codes) => {
    const refusals = refusalsToAward({ ...before, ...changes });

    expect(refusals.map(({ code, path }) => [code, path].filter(Boolean).join(' '))).toEqual(codes);
  });

  it('names the line that is in the way', () => {
    const [refusal] = refusalsToAward({ ...before, lines: [line('hours', 'UNMET')] });

    expect(refusal?.params).toEqual({ line: 'hours', fr: 'Heures', en: 'Hours' });
  });
});

describe('the name in the register', () => {
  it.each([
    ['Amélie Laurent', []],
    ['   ', ['ACCREDITATION_SHOWN_NAME_MISSING']],
    ['a'.repeat(120), []],
    ['a'.repeat(121), ['ACCREDITATION_SHOWN_NAME_TOO_LONG']],
  ])('“%s”', (name, codes) => {
    expect(refusalsOfShownName(name).map(({ code }) => code)).toEqual(codes);
  });
});

describe('how long an award holds', () => {
  it.each([
    ['2026-11-22', 48, '2030-11-21'],
    ['2024-02-29', 12, '2025-02-27'],
    ['2026-01-31', 1, '2026-02-27'],
    ['2026-11-22', null, null],
  ])('from %s for %s months', (today, months, until) => {
    expect(validityFrom(today, months)).toEqual({ validFrom: today, validUntil: until });
  });
});
