import { describe, expect, it } from '@jest/globals';
import { decided, each, HOUR, lineOf, piece } from '../test/given.js';
import { emccEiaRenewal } from './index.js';

const ON = '2026-11-20';
const TOPICS = [
  'still-practising',
  'in-supervision',
  'professional-development',
  'code-of-ethics',
  'diversity-and-inclusion',
  'supervision-guidance',
];

const award = piece('award', '2021-12-01', 0, { level: 'practitioner' });
const application = piece('application', ON);
const supervision = each(['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15'], (day) =>
  piece('supervision', day, HOUR, { form: 'individual' }),
);

function declared(topics: readonly string[]) {
  return piece('statement', ON, 0, { topics });
}

/** Awarded, supervised four hours in the year, everything declared, and so many minutes of practice in the year. */
function given(minutes: number, topics = TOPICS) {
  return [award, application, declared(topics), ...supervision, piece('practice', '2026-05-05', minutes)];
}

function renewed(evidence: ReturnType<typeof given>) {
  return decided(emccEiaRenewal, 'practitioner', evidence, ON);
}

describe('renewing an EMCC EIA', () => {
  /** V7: 140 h × 60 / 35 = 240 min, as much as four hours. */
  it('is met by declarations, records, and supervision as the guidance has it', () => {
    const { result, verdicts } = renewed(given(140 * HOUR));

    expect(verdicts).toEqual([
      ['award-made', 'MET', 1, 1],
      ['declarations', 'MET', 6, 6],
      ['practice-kept', 'MET', 1, 1],
      ['supervision-over-year', 'MET', 240, 240],
      ['supervision-several-kinds', 'MET', 240, 0],
    ]);
    expect(result).toBe('MET');
  });

  /** V8: 141 h × 60 / 35 = 241.7 min, rounded up to 242. */
  it('is not met when practice outgrows supervision and a declaration is missing', () => {
    const decision = renewed(given(141 * HOUR, TOPICS.slice(0, -1)));

    expect(decision.verdicts).toEqual([
      ['award-made', 'MET', 1, 1],
      ['declarations', 'UNMET', 5, 6],
      ['practice-kept', 'MET', 1, 1],
      ['supervision-over-year', 'UNMET', 240, 242],
      ['supervision-several-kinds', 'MET', 240, 0],
    ]);
    expect(lineOf(decision, 'declarations').missing).toEqual(['supervision-guidance']);
    expect(lineOf(decision, 'supervision-over-year').bindingFloor?.id).toBe('ratio');
    expect(decision.result).toBe('UNMET');
  });

  /** V9: 30 h × 60 / 35 = 51.4, so four hours bind; with two kinds of work eight hours are advised, 4 × 60 = 240 short. */
  it('advises eight hours to whoever does two kinds of work, and is met without them', () => {
    const scope = piece('scope', '2024-01-01', 0, { kindsOfWork: ['coaching', 'mentoring'] });

    const decision = renewed([...given(30 * HOUR), scope]);

    expect(decision.verdicts).toEqual([
      ['award-made', 'MET', 1, 1],
      ['declarations', 'MET', 6, 6],
      ['practice-kept', 'MET', 1, 1],
      ['supervision-over-year', 'MET', 240, 240],
      ['supervision-several-kinds', 'UNMET', 240, 480],
    ]);
    expect(lineOf(decision, 'supervision-over-year').bindingFloor?.id).toBe('four-hours');
    expect(decision.result).toBe('MET');
  });

  it('looks only at what came after the award that is renewed', () => {
    const again = piece('award', '2026-11-19', 0, { level: 'practitioner' });
    const earlier = given(30 * HOUR).map((one) => (one.kind === 'statement' ? { ...one, heldOn: '2026-11-18' } : one));

    const decision = renewed([...earlier, again]);

    expect(decision.verdicts.slice(0, 3)).toEqual([
      ['award-made', 'MET', 2, 1],
      ['declarations', 'UNMET', 0, 6],
      ['practice-kept', 'UNMET', 0, 1],
    ]);
  });
});
