import { describe, expect, it, jest } from '@jest/globals';
import type { Result } from '@standing/accreditation/requirements';
import { aDecision } from '../../test/decision.js';
import { aDocument, aLine } from '../../test/given.js';
import { type FileRead, runDecide, type Surroundings } from './run-decide.js';
import { told } from './told.js';

const text = (document: unknown): FileRead => ({ text: JSON.stringify(document, null, 2) });
const right = ['--scheme', 's.json', '--level', 'one', '--evidence', 'e.json', '--on', '2026-03-01'];
const files: Record<string, FileRead> = { 's.json': text(aDocument()), 'e.json': text([]) };

function run(args: readonly string[], changes: Record<string, FileRead> = {}, result: Result = 'MET') {
  const decide = jest.fn<Surroundings['decide']>(() => aDecision({ result }));
  const read = (file: string) => ({ ...files, ...changes })[file] ?? ({ problem: 'missing' } as const);
  return { ...runDecide(args, { read, decide, coloured: false }), decide };
}

describe('deciding by the command', () => {
  it('asks the engine what the arguments say', () => {
    const { decide } = run([...right, '--year-starts-in', '4']);

    expect(decide.mock.calls).toEqual([[aDocument(), 'one', [], { yearStartsInMonth: 4 }, '2026-03-01']]);
  });

  it.each<[Result, number]>([
    ['MET', 0],
    ['ADJUSTED', 0],
    ['UNMET', 1],
    ['NOT_YET_DUE', 1],
    ['NEEDS_EXPLANATION', 1],
    ['UNKNOWN', 1],
  ])('ends for %s with %d', (result, code) => {
    expect(run(right, {}, result)).toMatchObject({ code, err: '' });
  });

  it('prints the decision itself when it is asked to', () => {
    expect(JSON.parse(run([...right, '--json']).out)).toEqual(aDecision({ result: 'MET' }));
  });

  it('takes a value after an equals sign too', () => {
    expect(run(right.filter((_, index) => index < 6).concat('--on=2026-03-01')).code).toBe(0);
  });

  it('prints for a reader of French', () => {
    expect(run([...right, '--language', 'fr']).out).toMatch(/^✓ Exigences remplies\u202f: Un, le 1 mars 2026\n/);
  });
});

describe('what the command refuses', () => {
  const without = (name: string) =>
    right.filter((_, index) => index !== right.indexOf(name) && index !== right.indexOf(name) + 1);

  describe.each(['fr', 'en'] as const)('in its arguments, told in %s', (language) => {
    it.each([
      ...['--scheme', '--level', '--evidence', '--on'].map(
        (name) => [`no ${name}`, without(name), told.optionMissing(name)] as const,
      ),
      ['an unknown option', [...right, '--verbose'], told.optionUnknown('--verbose')],
      ['what is no option', [...right, 'more'], told.optionUnknown('more')],
      ['an option twice', [...right, '--level', 'two'], told.optionTwice('--level')],
      ['a value of what has none', [...right, '--json=yes'], told.optionWithValue('--json')],
      ['an option without its value', [...right, '--year-starts-in'], told.optionWithoutValue('--year-starts-in')],
      ['an option where a value should be', [...without('--on'), '--on', '--json'], told.optionWithoutValue('--on')],
      ['a day that does not exist', [...without('--on'), '--on', '2026-02-30'], told.noDay('2026-02-30')],
      ['a month that does not exist', [...right, '--year-starts-in', '13'], told.noMonth('13')],
    ])('%s', (_, args, text) => {
      const { out, err, code, decide } = run([...args, '--language', language]);

      expect({ out, code, first: err.split('\n')[0] }).toEqual({
        out: '',
        code: 2,
        first: `decide: ${text[language]}`,
      });
      expect(decide).not.toHaveBeenCalled();
    });
  });

  it('is an unknown language, and every other mistake beside it', () => {
    expect(run(['--language', 'de', '--on', 'today']).err.split('\n')).toEqual(
      expect.arrayContaining(
        ['--scheme', '--level', '--evidence'].map((name) => `decide: ${told.optionMissing(name).en}`),
      ),
    );
    expect(run([...right, '--language', 'de']).err).toContain(`decide: ${told.noLanguage('de').en}\n`);
  });

  it('is a file that is not there, or no text', () => {
    expect(run(right, { 's.json': { problem: 'missing' }, 'e.json': { problem: 'unreadable' } })).toMatchObject({
      code: 2,
      err: `s.json: ${told.noSuchFile().en}\ne.json: ${told.unreadable().en}\n`,
    });
  });

  it('is a file that is no JSON, with its line', () => {
    expect(run(right, { 'e.json': { text: '[\n,' } })).toMatchObject({
      code: 2,
      err: 'e.json:2: This document is no JSON.\n',
    });
  });

  it('is every mistake of both files, each with its place', () => {
    const scheme = text(aDocument([aLine({ evidence: 'rumour' }), aLine()]));

    expect(run(right, { 's.json': scheme, 'e.json': text([{}]) }).err.split('\n')).toEqual([
      expect.stringMatching(/^s\.json:\d+: requirements\.0\.evidence: /),
      expect.stringMatching(/^s\.json:\d+: requirements\.1\.id: “hours” is there twice\.$/),
      ...['kind', 'minutes', 'attributes', 'trust', 'heldOn'].map(
        (name) => `e.json:2: 0.${name}: This property is missing.`,
      ),
      '',
    ]);
  });

  it('is a level that the scheme does not have', () => {
    expect(run([...without('--level'), '--level', 'nine'])).toMatchObject({
      code: 2,
      err: `s.json: ${told.noSuchLevel('nine', 'one, two').en}\n`,
    });
  });

  it("is a scheme of the body's years of which nobody said when they begin", () => {
    const settings = { quarters: 'body-year', ratio: { round: 'up', toMinutes: 1 } };
    const scheme = { 's.json': text({ ...aDocument(), settings }) };

    expect(run(right, scheme)).toMatchObject({ code: 2, err: `s.json: ${told.yearUnknown().en}\n` });
    expect(run([...right, '--year-starts-in', '9'], scheme).code).toBe(0);
  });
});
