import { describe, expect, it } from '@jest/globals';
import { stepFor } from './step.js';

describe('where the next act on a line is done', () => {
  it.each([
    ['PROVIDE', 'insurance-cover', '/insurance'],
    ['RENEW', 'insurance-cover', '/insurance'],
    ['CONFIRM', 'cover', '/insurance'],
    ['FIRST', 'insurance-cover', '/code'],
    ['PROVIDE', 'code-signed', '/code'],
  ])('for %s on %s is %s', (remedy, ruleId, href) => {
    expect(stepFor(remedy, ruleId)?.href).toBe(href);
  });

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

  it('is nowhere while time alone is missing, but where the cover that begins later can be seen', () => {
    expect(stepFor('WAIT', 'practice-years')).toBeNull();
    expect(stepFor('WAIT', 'client-feedback')).toBeNull();
    expect(stepFor('WAIT', 'insurance-cover')?.href).toBe('/insurance');
  });
});
