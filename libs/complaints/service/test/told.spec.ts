import { describe, expect, it } from '@jest/globals';
import { allegationsFrom, harmedFrom } from '../src/cases/told.js';

describe('a complaint that came in before there were several allegations', () => {
  const texts = {
    narrative: 'He told my employer.',
    clauses: '["CF-1"]',
    occurred: '{"kind":"day","day":"2026-05-02"}',
  };

  it('is read as one allegation, of nobody knows whom', () => {
    expect(allegationsFrom(texts, [])).toEqual([
      {
        behaviour: 'He told my employer.',
        clauses: ['CF-1'],
        occurredKind: 'day',
        occurredFrom: '2026-05-02',
        occurredUntil: null,
        occurredWords: null,
        fromReference: null,
      },
    ]);
    expect(harmedFrom(texts)).toBeNull();
  });
});
