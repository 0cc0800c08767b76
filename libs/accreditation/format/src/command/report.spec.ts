import { describe, expect, it } from '@jest/globals';
import type { Decision } from '@standing/accreditation/requirements';
import { aDecision, aDecisionLine, aUse } from '../../test/decision.js';
import { aDocument } from '../../test/given.js';
import { checkScheme } from '../parse-scheme.js';
import { report } from './report.js';

const { scheme } = checkScheme(aDocument());

function reported(changes: Partial<Decision>, language: 'fr' | 'en' = 'en', coloured = false) {
  return scheme === null ? '' : report(aDecision(changes), scheme, { language, coloured }).replaceAll('\u00a0', ' ');
}

const long = {
  fr: 'Cent heures de pratique du coaching auprès d’au moins huit personnes clientes différentes',
  en: 'One hundred hours of coaching practice with at least eight different clients of your own',
};
const short = aDecisionLine({
  title: long,
  result: 'UNMET',
  counted: 3600,
  raw: 3750,
  awaiting: 60,
  bindingFloor: { id: 'ratio', title: { fr: 'Proportion', en: 'Ratio' } },
  adjusted: [{ kind: 'leave', amount: 90 }],
  missing: ['supervisor'],
  source: { body: 'Specimen', document: 'Rules, 3', seenOn: '2026-01-01' },
  nextChangeOn: '2026-06-01',
  remedy: { code: 'ADD', amount: 2400, by: null },
  leftOut: [aUse({ evidenceId: 'line-3', amount: 150, reason: 'ACCREDITATION_NOT_IN_WINDOW' })],
  parts: [aDecisionLine({ result: 'NOT_YET_DUE', counted: 0, needed: 60, raw: 0 })],
});

describe('the report of a decision', () => {
  it('says the verdict first, then all there is to a line', () => {
    const lines = reported({ result: 'UNMET', metCount: 0, lineCount: 1, nextChangeOn: '2026-06-01', lines: [short] });

    expect(lines.split('\n')).toEqual([
      '✗ Requirements not met: One, on 1 March 2026',
      'Specimen, version 1. 0 of 1 requirements met.',
      'Next change by time alone: 1 June 2026.',
      '',
      '✗ One hundred hours of coaching practice with at least eight different clients',
      '  of your own — not met',
      '  60 h of 100 h (62 h 30 min recorded, 1 h awaiting confirmation) · 2 March 2025',
      '  to 1 March 2026',
      '  Floor that binds: Ratio.',
      '  Adjusted: leave (1 h 30 min).',
      '  Not covered: supervisor.',
      '  Source: Specimen, Rules, 3.',
      '  Still needed: 40 h.',
      '  Next change by time alone: 1 June 2026.',
      '    … 2 March 2025 to 1 March 2026 · 0 min of 1 h',
      '  Left out:',
      '    - line-3 (15 January 2026, 2 h 30 min): Outside the days that are looked at.',
    ]);
  });

  it.each(['fr', 'en'] as const)('stays within 80 columns in %s', (language) => {
    expect(
      reported({ lines: [short] }, language)
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  it.each([
    [
      'why it is unknown',
      { result: 'UNKNOWN', unknownReason: 'BLANK', needed: null, counted: null },
      'The scheme does not say how much is needed.',
    ],
    ['that it does not block', { modality: 'recommended' }, 'Hours — met (recommended)'],
    ['the most there may be', { direction: 'at-most', unit: 'ITEMS', counted: 3, raw: 3, needed: 2 }, '3, at most 2'],
    ['a window without a beginning', { windowFrom: null }, '· up to 1 March 2026'],
    [
      'the words of the scheme',
      { leftOut: [aUse({ says: { fr: 'Article 3.', en: 'By article 3.' } })] },
      ': By article 3.',
    ],
    ['what has no day', { leftOut: [aUse({ heldOn: null })] }, 'line-1 (day unknown, 1 h):'],
  ] as const)('says of a line %s', (_, changes, part) => {
    expect(reported({ lines: [aDecisionLine(changes)] })).toContain(part);
  });

  it('says of a yes or no no number', () => {
    expect(
      reported({ lines: [aDecisionLine({ unit: 'NONE', counted: 1, needed: 1, raw: 1 })] })
        .split('\n')
        .at(-1),
    ).toBe('  2 March 2025 to 1 March 2026');
  });

  it('says which member of a group is nearest', () => {
    const title = { fr: 'Voie', en: 'Route' };
    const group = {
      id: 'route',
      title,
      result: 'UNMET',
      of: ['hours'],
      needed: 1,
      metCount: 0,
      nearest: 'hours',
    } as const;

    expect(reported({ groups: [group] })).toContain('✗ Route — not met (0 of 1)\n  Nearest: Hours.');
  });

  it('has colours only for a screen', () => {
    expect(reported({}, 'en', true)).toContain('\u001b[32m✓\u001b[0m Hours');
    expect(reported({})).not.toContain('\u001b');
  });
});
