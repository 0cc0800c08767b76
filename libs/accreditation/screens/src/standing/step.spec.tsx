import { describe, expect, it } from '@jest/globals';
import { stepFor } from './step.js';

describe('where the next act is done', () => {
  it.each([
    ['PROVIDE', 'insurance-cover', '/insurance'],
    ['RENEW', 'insurance-cover', '/insurance'],
    ['CONFIRM', 'cover', '/insurance'],
    ['FIRST', 'insurance-cover', '/code'],
    ['PROVIDE', 'code-signed', '/code'],
    ['CONFIRM', 'supervision-over-year', '/supervision'],
    ['ADD', 'practice-hours', '/practice'],
  ])('for %s on %s is %s', (remedy, ruleId, href) => {
    expect(stepFor(remedy, ruleId)?.href).toBe(href);
  });

  it('is nowhere while time alone is missing, but where the cover that begins later can be seen', () => {
    expect(stepFor('WAIT', 'practice-years')).toBeNull();
    expect(stepFor('WAIT', 'insurance-cover')?.href).toBe('/insurance');
  });
});
