import { describe, expect, it } from '@jest/globals';
import { schemeForm, schemeJsonSchema } from '../json-schema.js';
import { DESCRIPTIONS, valuesOf } from './edition.js';
import { TITLES } from './titles.js';
import { VALUE_WORDS } from './value-words.js';

type Node = Readonly<Record<string, unknown>>;

/** Every node of the schema, with the nearest title around it. */
function nodesIn(value: unknown, around = ''): (readonly [node: Node, title: string])[] {
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, around));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const title = typeof node['title'] === 'string' ? node['title'] : around;
  return [[node, title], ...Object.values(node).flatMap((one) => nodesIn(one, title))];
}

function said(property: 'title' | 'description', schema: unknown): string[] {
  const all = nodesIn(schema).flatMap(([node]) => (typeof node[property] === 'string' ? [node[property]] : []));
  return [...new Set(all)].sort();
}

describe('the French edition of the format', () => {
  it('has the French of every title, and of nothing else', () => {
    expect(Object.keys(TITLES).sort()).toEqual(said('title', schemeJsonSchema()));
  });

  it('has the French of every description, and of nothing else', () => {
    expect(Object.keys(DESCRIPTIONS).sort()).toEqual(said('description', schemeJsonSchema()));
  });

  it('says nothing in English', () => {
    const english = new Set(said('description', schemeJsonSchema()));

    expect(said('description', schemeJsonSchema('fr')).filter((text) => english.has(text))).toEqual([]);
    expect(said('title', schemeJsonSchema('fr'))).toContain('Fenêtre');
  });

  it('sets narrow spaces and curled apostrophes', () => {
    const badlySet = [...Object.values(TITLES), ...Object.values(DESCRIPTIONS), ...frenchWords()].filter((text) =>
      /'|[^\u202f](?:[:;!?»])|«(?!\u202f)/.test(text),
    );

    expect(badlySet).toEqual([]);
  });

  it('differs from the English one in nothing that a program reads', () => {
    const bare = (schema: unknown) =>
      JSON.parse(
        JSON.stringify(schema, (key, value: unknown) =>
          (key === 'title' || key === 'description') && typeof value === 'string' ? undefined : value,
        ),
      ) as unknown;

    expect(bare(schemeJsonSchema('fr'))).toEqual(bare(schemeJsonSchema('en')));
  });
});

describe('the words of choices', () => {
  it('are there for every value that can be chosen, and for no other', () => {
    const there = new Map<string, Set<string>>();
    for (const [node, title] of nodesIn(schemeJsonSchema()))
      for (const value of valuesOf(node)) there.set(title, (there.get(title) ?? new Set()).add(String(value)));
    const sorted = (words: Iterable<readonly [string, Iterable<string>]>) =>
      [...words].map(([title, values]) => [title, [...values].sort()] as const).sort();

    const worded = Object.entries(VALUE_WORDS).map(([title, words]) => [title, Object.keys(words)] as const);
    expect(sorted(worded)).toEqual(sorted(there));
  });

  it('stand beside each choice in both languages', () => {
    const rolling = (language: 'fr' | 'en') =>
      nodesIn(schemeForm(language)).find(([node]) => node['const'] === 'rolling')?.[0]['x-words'];

    expect([rolling('en'), rolling('fr')]).toEqual([{ rolling: 'Rolling months' }, { rolling: 'Mois glissants' }]);
  });

  it('are not in what is published for other programs', () => {
    expect(JSON.stringify(schemeJsonSchema())).not.toContain('x-words');
  });
});

function frenchWords(): string[] {
  return Object.values(VALUE_WORDS).flatMap((words) => Object.values(words).map(({ fr }) => fr));
}
