import { describe, expect, it } from '@jest/globals';
import { parseEvidence } from '@standing/accreditation/format';
import { type Day, isId } from '@standing/kernel';
import { decided, lineOf } from '../../test/given.js';
import { emccEia } from '../models.js';
import { samples } from './samples.js';

const DAYS: Day[] = ['2026-11-22', '2028-02-29', '2027-03-31'];
const all = samples.flatMap((sample) => DAYS.map((on) => [sample.code, on, sample] as const));

/** The sample decided on for the first level of EMCC individual accreditation. */
const foundation = (code: string, on: Day = '2026-11-22') => {
  const evidence = samples.find((one) => one.code === code)!.evidenceOn(on);
  return decided(emccEia, 'foundation', evidence as Parameters<typeof decided>[2], on);
};

describe('every sample', () => {
  it.each(all)('%s is evidence without mistakes on %s, and none of it lies ahead', (_, on, sample) => {
    const evidence = sample.evidenceOn(on);

    expect(parseEvidence(JSON.stringify(evidence)).mistakes).toEqual([]);
    expect(evidence.filter(({ heldOn }) => heldOn === null || heldOn > on)).toEqual([]);
    expect(evidence.map(({ id }) => id).filter((id) => !isId(id))).toEqual([]);
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
  });

  it.each(all)('%s is the same each time: %s', (_, on, sample) => {
    expect(sample.evidenceOn(on)).toEqual(sample.evidenceOn(on));
  });

  it('has a code of its own', () => {
    expect(samples.map(({ code }) => code)).toEqual(['just-begun', 'on-the-way', 'experienced', 'back-from-leave']);
  });
});

describe('the samples', () => {
  it.each(DAYS)('go from little to everything on %s', (on) => {
    const met = samples.slice(0, 3).map(({ code }) => lineOf(foundation(code, on), 'client-hours').result);

    expect(met).toEqual(['UNMET', 'MET', 'MET']);
    expect(lineOf(foundation('just-begun', on), 'supervision-each-quarter').result).toBe('UNMET');
    expect(lineOf(foundation('on-the-way', on), 'practice-time').result).toBe('MET');
    expect(lineOf(foundation('experienced', on), 'supervision-each-quarter').result).toBe('MET');
    expect(lineOf(foundation('experienced', on), 'client-feedback').result).toBe('MET');
  });

  it('lack the quarters of leave where a scheme does not ask for less', () => {
    expect(lineOf(foundation('back-from-leave'), 'supervision-each-quarter').result).toBe('UNMET');
    expect(lineOf(foundation('back-from-leave'), 'practice-time').result).toBe('MET');
  });
});
