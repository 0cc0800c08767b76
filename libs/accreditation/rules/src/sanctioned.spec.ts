import { describe, expect, it } from '@jest/globals';
import { type LineTold, registerLines, type SanctionTold } from './sanctioned.js';

const line = (changes: Partial<LineTold> = {}): LineTold => ({
  ...{ line: 'suspended', fromOn: '2026-03-01', untilOn: '2026-09-01', lastOn: '2026-08-31', conditions: [] },
  ...changes,
});
const told = (revision: number, lines: readonly LineTold[], sanctionId = 's'): SanctionTold => ({
  ...{ sanctionId, revision, effects: [], lines },
});

describe('what the register says of sanctions', () => {
  it.each<[string, SanctionTold[], string, string[]]>([
    ['nothing before its first day', [told(1, [line()])], '2026-02-28', []],
    ['its line from then on', [told(1, [line()])], '2026-03-01', ['suspended']],
    ['and to its last day', [told(1, [line()])], '2026-08-31', ['suspended']],
    ['nothing after its window', [told(1, [line()])], '2026-09-01', []],
    ['what was told last', [told(2, [line({ line: 'conditions' })]), told(1, [line()])], '2026-04-01', ['conditions']],
    ['nothing of what never was', [told(1, [line()]), told(2, [])], '2026-04-01', []],
    [
      'of two sanctions both',
      [told(1, [line()]), told(1, [line({ line: 'caution' })], 't')],
      '2026-04-01',
      ['suspended', 'caution'],
    ],
  ])('is %s', (_, all, on, expected) => {
    expect(registerLines(all, on).map((one) => one.line)).toEqual(expected);
  });
});
