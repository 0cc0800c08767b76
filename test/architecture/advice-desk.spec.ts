import { describe, expect, it } from '@jest/globals';
import { routes } from '@standing/routes';
import { type GraphQLSchema, buildSchema, getNamedType, isObjectType } from 'graphql';
import { migrations } from '../../migrations/index.js';
import { importGraph } from './import-graph.js';
import { recordedSql, tablesIn } from './recorded-sql.js';
import { filesMatching, textOf } from './source-tree.js';

/** All that the advice desk is made of. */
const DESK = /^libs\/ethics\/(rules|service|screens)\/src\/(advice\/|advising\.ts$)/;
const COMPLAINTS = /^libs\/complaints\//;
/** The tables of complaints, and words by which a complaint could be meant in a row of the desk. */
const OF_COMPLAINTS = /complaints\.|case_id|respondent|complainant/;

const graph = importGraph();
const desk = filesMatching(DESK);

describe('the advice desk and complaints', () => {
  it('know nothing of each other: no file of the one imports the other, not even what it tells', () => {
    const reaches = (from: RegExp, to: RegExp) =>
      [...graph].flatMap(([file, imported]) =>
        from.test(file) ? imported.filter((one) => to.test(one)).map((one) => `${file} imports ${one}`) : [],
      );

    expect(reaches(DESK, COMPLAINTS)).toEqual([]);
    expect(reaches(COMPLAINTS, /^libs\/ethics\//)).toEqual([]);
    expect(desk.length).toBeGreaterThan(20);
  });

  it('have no table in common, and none of the desk’s could hold a case', async () => {
    const [ofEthics, ofComplaints] = [await recordedSql(migrations.ethics!), await recordedSql(migrations.complaints!)];
    const ofDesk = [...tablesIn(ofEthics.up)].filter(([table]) => table.startsWith('ethics.advice_'));

    expect(ofDesk.filter(([, columns]) => OF_COMPLAINTS.test(columns))).toEqual([]);
    // As a name: that a case was closed with advice to the coach is a value.
    expect(ofComplaints.up).not.toMatch(/\badvice_|\badvice\b(?!')/);
    expect(ofDesk).toHaveLength(5);
  });

  it('say nothing to each other, nor the desk to anybody: it imports no facts and tells none', () => {
    const ofFacts = desk.flatMap((file) => (graph.get(file) ?? []).filter((one) => /\/facts\//.test(one)));

    expect(ofFacts).toEqual([]);
    expect(desk.filter((file) => !file.includes('.spec.') && /\btell(All)?\(/.test(textOf(file)))).toEqual([]);
    expect(Object.keys(routes).filter((type) => type.includes('advice'))).toEqual([]);
    expect(filesMatching(/^libs\/ethics\/facts\/.*advice/)).toEqual([]);
  });

  it('would be found to', () => {
    expect(OF_COMPLAINTS.test('id uuid, case_id uuid')).toBe(true);
    expect(/\btell(All)?\(/.test('await tx.tell(advised, {})')).toBe(true);
  });
});

describe('what is of the advice desk in the graph', () => {
  const schema = buildSchema(textOf('apps/gateway/supergraph.graphql'), { assumeValid: true });

  it('is reached from its own doors alone, and leads to no person', () => {
    expect(waysInto(schema)).toEqual([]);
    expect(waysOut(schema)).toEqual([]);
    expect(Object.keys(schema.getTypeMap()).filter(isOfDesk).length).toBeGreaterThan(5);
  });

  it('would be found to lead elsewhere', () => {
    const loose = buildSchema(
      `type Query { a: Person } type Person { asked: [AdviceEnquiry] } type AdviceEnquiry { asker: Person }`,
    );

    expect([waysInto(loose), waysOut(loose)]).toEqual([['Person.asked'], ['AdviceEnquiry.asker']]);
  });
});

function isOfDesk(name: string): boolean {
  return name.startsWith('Advice');
}

const ROOTS = ['Query', 'Mutation'];

function waysInto(schema: GraphQLSchema): string[] {
  return fieldsOf(schema).flatMap(({ of, field, to }) =>
    isOfDesk(to) && !isOfDesk(of) && !ROOTS.includes(of) ? [`${of}.${field}`] : [],
  );
}

function waysOut(schema: GraphQLSchema): string[] {
  return fieldsOf(schema).flatMap(({ of, field, to, isObject }) =>
    isOfDesk(of) && isObject && !isOfDesk(to) ? [`${of}.${field}`] : [],
  );
}

function fieldsOf(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => {
        const to = getNamedType(field.type);
        return { of: type.name, field: field.name, to: to.name, isObject: isObjectType(to) };
      }),
    );
}
