import { describe, expect, it } from '@jest/globals';
import { checkScheme } from '@standing/accreditation/format';
import type { Requirement } from '@standing/accreditation/requirements';
import { models } from './index.js';
import * as drafts from './models.js';

const all = Object.entries(drafts);
const lines = all.flatMap(([name, { requirements }]) =>
  requirements.map((line): [string, string, Requirement] => [name, line.id, line]),
);

/** A mark that French sets apart by a narrow space that does not break, without one; or a straight apostrophe. */
const UNFRENCH = /[^\u202f][:;!?»]|«[^\u202f]|'/;

describe('every draft', () => {
  it('is one to begin from, under a code of its own', () => {
    expect(new Set(models)).toEqual(new Set(Object.values(drafts)));
    expect(new Set(models.map(({ scheme }) => scheme)).size).toBe(models.length);
  });

  it.each(all)('is a scheme without mistakes: %s', (_, document) => {
    expect(checkScheme(document).mistakes).toEqual([]);
  });

  it.each(all)('says of itself that nobody has endorsed it: %s', (_, { title }) => {
    expect(title.fr).toMatch(/: projet établi d’après des documents publiés, non approuvé$/);
    expect(title.en).toMatch(/: draft modelled on published material, not endorsed$/);
  });

  it.each(all)('decides on nothing that it does not collect: %s', (_, { requirements, collected }) => {
    expect(requirements.map(({ measure }) => measure.of.kind).filter((kind) => !collected.includes(kind))).toEqual([]);
  });

  it.each(all)('is set as French is: %s', (_, document) => {
    const texts = [...JSON.stringify(document).matchAll(/"fr":"([^"]*)"/g)].map(([, text]) => text ?? '');

    expect(texts.filter((text) => UNFRENCH.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(2 * document.requirements.length);
  });
});

describe('every line', () => {
  it.each(lines)('of %s tells its document, or has no amount: %s', (_, __, { source, threshold }) => {
    expect(source !== undefined || threshold.kind === 'blank').toBe(true);
  });

  it.each(lines.filter(([, , { source }]) => source !== undefined))(
    'of %s tells when its document was seen: %s',
    (_, __, { source }) => {
      expect(source?.seenOn).toBe('2026-11-20');
    },
  );
});

describe('what no document seen establishes', () => {
  it('is blank', () => {
    const blank = lines.filter(([, , { threshold }]) => threshold.kind === 'blank');

    expect(blank.map(([name, id]) => `${name}: ${id}`)).toEqual([
      'associationForCoaching: professional-development',
      'emccEia: client-feedback-higher',
      'emccEia: reflections-higher',
      'emccEia: professional-development-higher',
      'emccEia: supervision-each-quarter-higher',
      'emccEia: membership-higher',
      'emccEia: competence-higher',
      'emccEia: learning-hours',
      'emccEsia: own-supervision',
      'emccEsia: feedback',
      'emccEsia: reflections',
      'emccEsia: professional-development',
      'icf: recent-hours-mcc',
    ]);
  });
});
