import { describe, expect, it } from '@jest/globals';
import { refusalsToGoBack, refusalsToRelease } from './reversing.js';
import { isOpen, refusalsToQuestion } from './questioning.js';

const at = (time: string) => new Date(`2026-11-22T${time}Z`);
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('going back on an answer', () => {
  const given = { undoUntil: at('10:00:00'), isReleased: false };

  it.each<'confirmed' | 'corrected'>(['confirmed', 'corrected'])(
    'R13: takes both where it was %s, at any time',
    (status) => {
      for (const now of [at('10:00:01'), new Date('2031-11-22T10:00:00Z')]) {
        expect(codes(refusalsToGoBack({ ...given, status }, now))).toEqual(['SUPERVISION_COACH_MUST_AGREE']);
        expect(refusalsToGoBack({ ...given, status, isReleased: true }, now)).toEqual([]);
      }
    },
  );

  it('is for the supervisor alone where it was declined, for that takes nothing from the coach', () => {
    expect(refusalsToGoBack({ ...given, status: 'declined' }, at('10:00:01'))).toEqual([]);
  });

  it.each([
    ['confirmed', []],
    ['corrected', []],
    ['declined', ['SUPERVISION_NOTHING_TO_RELEASE']],
    ['asked', ['SUPERVISION_NOTHING_TO_RELEASE']],
    ['declared', ['SUPERVISION_NOTHING_TO_RELEASE']],
    ['withdrawn', ['SUPERVISION_NOTHING_TO_RELEASE']],
  ] as const)('is agreed to by the coach where it is %s: %j', (status, expected) => {
    expect(codes(refusalsToRelease(status))).toEqual(expected);
  });

  it('needs no reason while it can be undone', () => {
    expect(codes(refusalsToGoBack({ ...given, status: 'confirmed' }, at('10:00:00')))).toEqual([
      'SUPERVISION_UNDO_STILL_OPEN',
    ]);
  });

  it.each(['declared', 'asked', 'withdrawn'] as const)('is nothing while it is %s', (status) => {
    expect(codes(refusalsToGoBack({ status, undoUntil: null, isReleased: true }, at('10:00:00')))).toEqual([
      'SUPERVISION_NOTHING_TO_UNDO',
    ]);
  });
});

describe('a question about a session', () => {
  it('is about what was read, and about nothing that is decided or withdrawn', () => {
    expect(refusalsToQuestion({ status: 'asked', version: 2 }, 2)).toEqual([]);
    expect(codes(refusalsToQuestion({ status: 'asked', version: 3 }, 2))).toEqual(['SUPERVISION_SESSION_CHANGED']);
    expect(codes(refusalsToQuestion({ status: 'withdrawn', version: 3 }, 2))).toEqual([
      'SUPERVISION_SESSION_WITHDRAWN',
    ]);
    expect(codes(refusalsToQuestion({ status: 'confirmed', version: 2 }, 2))).toEqual(['SUPERVISION_ALREADY_DECIDED']);
  });

  const question = { question: 'length', sessionVersion: 2, askedAt: at('10:00:00') } as const;

  it.each([
    ['nothing happened since', { status: 'asked', version: 2, askedAt: at('09:00:00') }, true],
    ['the coach amended it', { status: 'asked', version: 3, askedAt: at('09:00:00') }, false],
    ['the coach asked again', { status: 'asked', version: 2, askedAt: at('10:00:01') }, false],
    ['it was answered', { status: 'confirmed', version: 2, askedAt: at('09:00:00') }, false],
  ] as const)('waits for the coach or not: %s', (_, session, open) => {
    expect(isOpen(question, session)).toBe(open);
  });

  it('was never asked', () => {
    expect(isOpen(null, { status: 'asked', version: 2, askedAt: at('09:00:00') })).toBe(false);
  });
});
