import { describe, expect, it } from '@jest/globals';
import { stepFor } from './step.js';

describe('where the next act on a line is done', () => {
  it.each([
    ['PROVIDE', 'insurance-cover', '/insurance', 'Declare my insurance'],
    ['RENEW', 'insurance-cover', '/insurance', 'Declare the new period'],
    ['PROVIDE', 'employer-cover', '/insurance', 'Declare my insurance'],
    ['CONFIRM', 'insurance-cover', '/insurance', 'See my insurance'],
    ['FIRST', 'insurance-cover', '/code', 'Read and sign the code'],
    ['PROVIDE', 'code-signature', '/code', 'Read and sign the code'],
    ['PROVIDE', 'continuity-plan', '/continuity', 'Go to my continuity plan'],
    ['RENEW', 'continuity-plan', '/continuity', 'Go to my continuity plan'],
    ['FIRST', 'continuity-plan', '/code', 'Read and sign the code'],
    ['ADD', 'feedback', '/practice', 'Ask for feedback'],
    ['ADD', 'practice', '/practice', 'Log practice'],
    ['BEGIN', 'practice', '/practice', 'Log practice'],
    ['PAST', 'cpd', '/cpd', 'Record development'],
    ['ADD', 'supervision', '/supervision', 'Log a session'],
    ['CONFIRM', 'supervision', '/supervision', 'Ask for confirmation'],
    ['ADD', 'supervision-of-supervision', '/supervision', 'Log a session'],
    ['CONFIRM', 'supervision-of-supervision', '/supervision', 'Ask for confirmation'],
    ['CONFIRM_AND_ADD', 'practice', '/supervision', 'Ask for confirmation'],
    ['FIRST', 'feedback', '/code', 'Read and sign the code'],
  ])('%s of %s leads to %s: %s', (remedy, kind, href, text) => {
    const step = stepFor(remedy, kind);

    expect(step?.href).toBe(href);
    expect(step?.text.message).toBe(text);
  });

  it('is nowhere while time alone is missing, but where the cover that begins later can be seen', () => {
    expect(stepFor('WAIT', 'practice')).toBeNull();
    expect(stepFor('WAIT', 'feedback')).toBeNull();
    expect(stepFor('WAIT', 'insurance-cover')?.href).toBe('/insurance');
  });

  it.each([
    ['PROVIDE', 'qualification'],
    ['ADD', 'mentoring'],
    ['CONFIRM', 'cpd'],
    ['EXPLAIN', 'practice'],
    ['REDUCE', 'supervision'],
    ['REAPPLY', 'cpd'],
  ])('is nowhere for %s of %s, which has no page', (remedy, kind) => {
    expect(stepFor(remedy, kind)).toBeNull();
  });
});
