import { describe, expect, it } from '@jest/globals';
import { stepFor } from './step.js';

describe('where the next act on a line is done', () => {
  it.each([
    ['ADD', 'client-feedback', '/practice', 'Ask for feedback'],
    ['ADD', 'practice-hours', '/practice', 'Log practice'],
    ['ADD', 'supervision-over-year', '/supervision', 'Log a session'],
    ['CONFIRM', 'supervision-over-year', '/supervision', 'Ask for confirmation'],
    ['FIRST', 'client-feedback', '/code', 'Read and sign the code'],
  ])('%s of %s leads to %s', (remedy, ruleId, href, text) => {
    const step = stepFor(remedy, ruleId);

    expect(step?.href).toBe(href);
    expect(step?.text.message).toBe(text);
  });

  it('is nowhere while only time is missing', () => {
    expect(stepFor('WAIT', 'client-feedback')).toBeNull();
  });
});
