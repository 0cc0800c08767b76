import { describe, expect, it } from '@jest/globals';
import { people, terms } from '../../test/adoption/given.js';
import { DEFAULT_PROCEDURE } from '../case.js';
import { CLOCK_NAMES, CLOCKS, clockOf } from '../clock-table.js';
import { CATALOGUE } from '../sanctions/catalogue.js';
import { type AdoptionTerms, procedureAdopted, refusalsToAdopt } from './adopting.js';
import { boundsOf } from './bounds.js';
import { capacityOf, MOST_GROUPS } from './capacity.js';
import { MAPPABLE } from './mapping.js';
import { POST_ROWS, POSTS, postsOfCase } from './posts.js';
import { linesOf } from '../procedures.js';

const TODAY = '2026-06-01';
const adopt = (changes: Partial<AdoptionTerms> = {}) =>
  refusalsToAdopt({ version: '2', holdsFrom: '2026-06-02', terms: { ...terms, ...changes } }, TODAY);
const codes = (changes: Partial<AdoptionTerms>) => adopt(changes).map(({ code, path }) => [code, path]);
const text = (changes: Partial<AdoptionTerms['text']>) => codes({ text: { ...terms.text, ...changes } });
const mapped = (kind: string, changes: object) =>
  codes({ sanctions: terms.sanctions.map((one) => (one.kind === kind ? { ...one, ...changes } : one)) });

describe('adopting the whole procedure', () => {
  it('is refused for nothing where everything is declared', () => expect(adopt()).toEqual([]));

  it('takes terms, and a day ahead; the short procedure takes the day alone', () => {
    const adopting = { holdsFrom: TODAY, terms: null };
    expect(refusalsToAdopt({ version: '1', ...adopting }, TODAY)).toMatchObject([
      { code: 'COMPLAINTS_ADOPTION_NOT_AHEAD' },
    ]);
    expect(refusalsToAdopt({ version: '1', ...adopting, holdsFrom: '2026-06-02' }, TODAY)).toEqual([]);
    expect(refusalsToAdopt({ version: '2', ...adopting }, TODAY)).toMatchObject([
      { code: 'COMPLAINTS_ADOPTION_NOT_AHEAD' },
      { code: 'COMPLAINTS_ADOPT_TERMS' },
    ]);
  });

  it.each<[string, Partial<AdoptionTerms['text']>]>([
    ['COMPLAINTS_ADOPT_TITLE text.title', { title: ' ' }],
    ['COMPLAINTS_ADOPT_TITLE text.title', { title: 'x'.repeat(201) }],
    ['COMPLAINTS_ADOPT_ORGAN text.organ', { organ: '' }],
    ['COMPLAINTS_ADOPT_NOT_DECIDED text.decidedOn', { decidedOn: '2026-06-02' }],
    ['COMPLAINTS_ADOPT_LINK text.link', { link: 'http://example.org/procedure' }],
    ['COMPLAINTS_ADOPT_LINK text.link', { link: 'https://example' }],
    ['COMPLAINTS_ADOPT_LINK text.link', { link: `https://example.org/${'x'.repeat(500)}` }],
    ['COMPLAINTS_ADOPT_STATUTES_ORGAN text.statutesOrgan', { statutesOrgan: null }],
  ])('asks of the text for %s', (wanted, changes) => {
    const [code, path] = wanted.split(' ');
    expect(text(changes)).toEqual([[code, path]]);
  });

  it('takes a text that was decided today, and no organ of the statutes where nobody is excluded', () => {
    expect(text({ decidedOn: TODAY })).toEqual([]);
    const sanctions = terms.sanctions.map((one) => (one.kind === 'exclusion' ? { ...one, article: null } : one));
    expect(codes({ sanctions, text: { ...terms.text, statutesOrgan: null } })).toEqual([]);
  });

  it('asks for each sanction by itself: an article, an organ that may impose it, or that it is not used', () => {
    expect(codes({ sanctions: terms.sanctions.slice(1) })).toEqual([
      ['COMPLAINTS_ADOPT_SANCTION_UNSAID', 'sanctions.advice'],
    ]);
    expect(codes({ sanctions: [...terms.sanctions, terms.sanctions[0]!] })).toEqual([
      ['COMPLAINTS_ADOPT_SANCTION_UNSAID', 'sanctions.advice'],
    ]);
    expect(mapped('caution', { article: ' ' })).toEqual([['COMPLAINTS_ADOPT_ARTICLE', 'sanctions.caution']]);
    for (const by of [[], ['system'], ['panel', 'assessors']])
      expect(mapped('caution', { by })).toEqual([['COMPLAINTS_ADOPT_IMPOSED_BY', 'sanctions.caution']]);
    expect(mapped('caution', { by: ['panel'] })).toEqual([]);
    expect(mapped('caution', { article: null, by: [] })).toEqual([]);
  });

  it('leaves an exclusion to the organ of the statutes, and uses one sanction at the least', () => {
    expect(mapped('exclusion', { by: ['panel'] })).toEqual([['COMPLAINTS_ADOPT_IMPOSED_BY', 'sanctions.exclusion']]);
    const sanctions = MAPPABLE.map((kind) => ({ kind, article: null, by: [] }));
    expect(codes({ sanctions })).toEqual([['COMPLAINTS_ADOPT_NO_SANCTION', 'sanctions']]);
    expect(MAPPABLE.map((kind) => CATALOGUE[kind].row).join(' ')).toBe('O1 O2 O3 O4 O5 O6 O7 O8 O9 O10 O11 O12');
  });

  it.each([
    ['K1', 7, 8],
    ['K2', 3, 4],
    ['K3a', 2, 3],
    ['K3r', 28, 29],
    ['K5', 28, 27],
    ['K9', 28, 29],
    ['K9', 28, 27],
    ['K10', 18, 19],
    ['K10r', 6, 7],
    ['K16', 1, 2],
    ['K17', 1, 2],
    ['K4', 14, 0],
  ] as const)('keeps %s within its bounds: %i is taken and %i is not', (clock, taken, refused) => {
    const { unit } = CLOCKS[clock].length;
    expect(codes({ lengths: { [clock]: { unit, count: taken } } })).toEqual([]);
    expect(codes({ lengths: { [clock]: { unit, count: refused } } })).toEqual([
      ['COMPLAINTS_ADOPT_LENGTH', `lengths.${clock}`],
    ]);
    const other = unit === 'days' ? ('months' as const) : ('days' as const);
    expect(codes({ lengths: { [clock]: { unit: other, count: taken } } })).toHaveLength(1);
  });

  it.each<[string, Partial<AdoptionTerms>, string]>([
    ['COMPLAINTS_ADOPT_SIZE', { sizes: { ...terms.sizes, interim: 1 } }, 'sizes.interim'],
    ['COMPLAINTS_ADOPT_SIZE', { sizes: { ...terms.sizes, sanction: 6 } }, 'sizes.sanction'],
    ['COMPLAINTS_ADOPT_RESERVE', { reserve: 0 }, 'reserve'],
    ['COMPLAINTS_ADOPT_RESERVE', { reserve: 3 }, 'reserve'],
  ])('keeps panels and the reserve within their bounds: %s of %j', (code, changes, path) => {
    expect(codes(changes)).toEqual([[code, path]]);
  });

  it('has no clock whose own length is out of its bounds', () => {
    for (const name of CLOCK_NAMES) {
      const { count } = CLOCKS[name].length;
      expect([name, boundsOf(name).min <= count && count <= boundsOf(name).max]).toEqual([name, true]);
    }
  });

  it.each<[Partial<AdoptionTerms>, string]>([
    [{ sizes: { interim: 1, sanction: 3 } }, 'sizes.interim'],
    [{ sizes: { interim: 2, sanction: 2 } }, 'sizes.sanction'],
    [{ sizes: { interim: 2, sanction: 3.5 } }, 'sizes.sanction'],
    [{ reserve: 0 }, 'reserve'],
    [{ reserve: 3 }, 'reserve'],
  ])('keeps sizes and the reserve within their bounds: %j', (changes, path) => {
    expect(codes(changes).map(([, at]) => at)).toEqual([path]);
  });
});

describe('the people whom a case takes', () => {
  const declared = (groups: AdoptionTerms['groups']) => adopt({ groups }).map(({ code, params }) => ({ code, params }));
  const but = (at: number, changes: object) => people.map((one, each) => (each === at ? { ...one, ...changes } : one));

  it('are those of each function that the lines of the whole procedure name, and are about fifteen', () => {
    const needed = new Set(POSTS.map((post) => POST_ROWS[post].function));
    // Who watches over a sanction is on no roster: anybody without a part in the case may.
    const others = new Set(['time', 'complainant', 'respondent', 'sanction-monitor']);
    const named = new Set(
      linesOf({ version: '2' })
        .flatMap(({ who }) => who)
        .filter((name) => !others.has(name)),
    );
    expect([...needed].sort()).toEqual([...named].sort());
    expect(postsOfCase(terms.sizes)).toHaveLength(19);
  });

  it('are what a small body has with a pool from outside, and no person to spare', () => {
    expect(capacityOf(postsOfCase(terms.sizes), people, 1)).toEqual({
      ...{ own: 5, external: 15, shortage: null, fragile: [] },
    });
    people.forEach(({ people: count }, at) => expect(declared(but(at, { people: count - 1 }))).not.toEqual([]));
  });

  it('are too few where one person would hold two functions that are kept apart', () => {
    const alike = [{ people: 18, partner: null, posts: [...POSTS] }];
    expect(declared([{ ...alike[0]!, people: 17 }])).toEqual([
      {
        code: 'COMPLAINTS_ADOPT_TOO_FEW',
        params: { posts: expect.stringMatching(/panel-lay/), needed: 18, people: 17 },
      },
    ]);
    // One registrar may manage the case too; nobody may have a conflict then.
    expect(new Set(declared(alike).map(({ code }) => code))).toEqual(new Set(['COMPLAINTS_ADOPT_NO_RESERVE']));
    expect(declared([{ ...alike[0]!, people: 19 }])).toEqual([]);
  });

  it('are named by their function where none may have a conflict', () => {
    expect(declared(but(0, { people: 2 }))).toEqual([
      { code: 'COMPLAINTS_ADOPT_NO_RESERVE', params: { function: 'registrar', reserve: 1 } },
      { code: 'COMPLAINTS_ADOPT_NO_RESERVE', params: { function: 'case-manager', reserve: 1 } },
    ]);
  });

  it('keep the record of the body themselves: no registrar and no case manager comes from outside', () => {
    expect(declared(but(0, { partner: 'The other association' }))).toMatchObject([
      { code: 'COMPLAINTS_ADOPT_NOT_EXTERNAL', params: { post: 'registrar' } },
      { code: 'COMPLAINTS_ADOPT_NOT_EXTERNAL', params: { post: 'case-manager' } },
    ]);
  });

  it.each([
    ['COMPLAINTS_ADOPT_PEOPLE', { people: 0 }],
    ['COMPLAINTS_ADOPT_PEOPLE', { people: 100 }],
    ['COMPLAINTS_ADOPT_NO_POST', { posts: [] }],
    ['COMPLAINTS_ADOPT_PARTNER', { partner: ' ' }],
  ])('are declared so that they can be counted: %s', (code, changes) => {
    expect(declared(but(2, changes)).map((one) => one.code)).toEqual([code]);
  });

  it('are declared in no more groups than can be read', () => {
    const many = Array.from({ length: MOST_GROUPS + 1 }, () => people[1]!);
    expect(declared(many).map(({ code }) => code)).toEqual(['COMPLAINTS_ADOPT_GROUPS']);
  });

  it('are counted, however many groups there are', () => {
    const many = Array.from({ length: MOST_GROUPS }, () => ({ people: 1, partner: null, posts: [...POSTS] }));
    expect(declared(many.map((group) => ({ ...group })))).toEqual([]);
    expect(adopt({ groups: many, reserve: 2 })).toEqual([]);
  });
});

describe('the procedure of a case', () => {
  it('has the numbers that were declared, and the platform’s own where none were', () => {
    const lengths = { K5: { unit: 'days', count: 35 } } as const;
    const adopted = procedureAdopted('2', { ...terms, lengths, sizes: { interim: 3, sanction: 5 } });
    expect(adopted).toMatchObject({ version: '2', panelSize: 3, interimPanelSize: 3, sanctionPanelSize: 5 });
    expect([clockOf(adopted, 'K5').length.count, clockOf(adopted, 'K4').length.count]).toEqual([35, 28]);
    expect(procedureAdopted('1', null)).toEqual(DEFAULT_PROCEDURE);
  });
});
