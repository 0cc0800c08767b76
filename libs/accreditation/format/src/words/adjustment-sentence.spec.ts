import { describe, expect, it } from '@jest/globals';
import { adjustmentSentence } from './adjustment-sentence.js';

const KINDS = [
  ...(['pro-rata', 'leave', 'clock-stop', 'waiver', 'exempt'] as const),
  ...(['extension', 'grace', 'late', 'carry', 'explained'] as const),
];

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the sentences on what changed a line', () => {
  it.each(KINDS)('are whole ones in both languages for %s', (kind) => {
    for (const unit of ['MINUTES', 'ITEMS', 'DAYS', 'NONE'] as const)
      for (const amount of [-90, 0, 90]) {
        const [fr, en] = [
          adjustmentSentence(unit, { kind, amount }, 'fr'),
          adjustmentSentence(unit, { kind, amount }, 'en'),
        ];
        expect([fr, en].filter((text) => !/^[A-ZÀÉ].*\.$/u.test(text) || /undefined|null|-|'/.test(text))).toEqual([]);
        expect(fr).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]/u);
      }
  });

  it.each([
    ['leave', 'MINUTES', -120, 'Exigence réduite de 2 h en raison d’un congé.', 'Reduced by 2 h because of leave.'],
    ['late', 'ITEMS', 3, 'Exigence relevée de 3 en raison du retard.', 'Raised by 3 because it is late.'],
    ['waiver', 'NONE', -1, 'Exigence levée par une dispense.', 'No longer asked for by a waiver.'],
    [
      'clock-stop',
      'MINUTES',
      61,
      'La période prise en compte commence 61 jours plus tôt, en raison d’un congé.',
      'The period looked at begins 61 days earlier, because of leave.',
    ],
    ['carry', 'MINUTES', 60, 'Reporté d’une autre période\u202f: 1 h.', 'Carried over from another period: 1 h.'],
    ['carry', 'MINUTES', -60, 'Compté dans une autre période\u202f: 1 h.', 'Counted in another period: 1 h.'],
  ] as const)('tell of %s in %s by %d', (kind, unit, amount, fr, en) => {
    expect([
      plain(adjustmentSentence(unit, { kind, amount }, 'fr')),
      plain(adjustmentSentence(unit, { kind, amount }, 'en')),
    ]).toEqual([fr, en]);
  });
});
