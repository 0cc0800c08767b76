import { describe, expect, it } from '@jest/globals';
import { type Decision, decide } from '@standing/accreditation/requirements';
import { EXAMPLES } from '../test/shapes/index.js';
import type { Case, Example } from '../test/shapes/example.js';
import { documentOf } from '../test/shapes/given.js';
import { checkScheme } from './parse-scheme.js';

function decided({ requirements, scheme, calendar }: Example, { evidence, on, level = 'one' }: Case): Decision {
  const parsed = checkScheme(documentOf(requirements, scheme));
  expect(parsed.mistakes).toEqual([]);
  if (parsed.scheme === null) throw new Error('The example is no scheme.');
  return decide(parsed.scheme, level, evidence, calendar ?? { yearStartsInMonth: 1 }, on);
}

function shown(decision: Decision, { expected }: Case) {
  const line = decision.lines.find(({ ruleId }) => ruleId === 'line');
  if (line === undefined || expected === undefined) return undefined;
  return {
    result: line.result,
    ...(expected.counted === undefined ? {} : { counted: line.counted }),
    ...(expected.needed === undefined ? {} : { needed: line.needed }),
    ...(expected.leftOut === undefined ? {} : { leftOut: line.leftOut.map(({ reason }) => reason) }),
  };
}

describe.each(EXAMPLES.map((example) => [example.code, example] as const))('%s', (_, example) => {
  it.each(example.cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const decision = decided(example, one);

    expect(shown(decision, one)).toEqual(one.expected);
    one.check?.(decision);
    expect(one.expected !== undefined || one.check !== undefined).toBe(true);
  });
});

describe('the examples', () => {
  it('are one of each shape of the catalogue, in its order', () => {
    const catalogue = Array.from({ length: 116 }, (_, index) => `R-${String(index + 1).padStart(2, '0')}`);

    expect(EXAMPLES.map(({ code }) => code)).toEqual(catalogue);
  });
});
