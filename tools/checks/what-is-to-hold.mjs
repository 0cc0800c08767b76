/** Everything of the procedure that a test has to hold, section by section, from the tables that the rules read. */
import { loadTypeScript } from '../build/load-typescript.mjs';

const RULES = '../../libs/complaints/rules';
const SANCTIONED = new Set([33, 34, 35, 36, 37, 38, 39, 44, 45, 46]);

/** @returns {Promise<{ sections: { title: string, lines: { code: string, says: string }[] }[], notBuilt: Record<string, string>, inPart: Record<string, string> }>} */
export async function whatIsToHold(root) {
  const tables = await loadTypeScript(
    root,
    'what-is-to-hold',
    [
      `export { ALL_ROWS } from '${RULES}/test/full/all-rows.js';`,
      `export { DUTIES } from '${RULES}/test/duties.js';`,
      `export * from '${RULES}/test/checks/reference.js';`,
      `export * from '${RULES}/test/checks/not-built.js';`,
      `export { CLOCKS } from '${RULES}/src/clock-table.js';`,
      `export { MATRIX } from '${RULES}/src/disclosure/matrix.js';`,
      `export { READERS } from '${RULES}/src/disclosure/readers.js';`,
      `export { CATALOGUE } from '${RULES}/src/sanctions/catalogue.js';`,
    ],
    ['@jest/globals'],
  );
  const { CATALOGUE, CLOCKS, DUTIES, INVARIANTS, NOT_BUILT, IN_PART } = tables;
  const rows = rowsOf(tables);
  const ofSection = (name) => rows.filter((row) => row.section === name);
  const sections = [
    { title: 'The rows of the case', lines: ofSection('case') },
    { title: 'The rows of the interim measure', lines: ofSection('measure') },
    { title: 'The rows of the appeal and the sanction', lines: ofSection('sanction') },
    { title: 'The rows of a stay', lines: ofSection('stay') },
    { title: 'The clocks', lines: Object.entries(CLOCKS).map(clockLine) },
    { title: 'The sanctions', lines: Object.entries(CATALOGUE).map(([kind, { row }]) => ({ code: row, says: kind })) },
    { title: 'The rules that keep people apart', lines: DUTIES.map(({ rule, says }) => ({ code: rule, says })) },
    {
      title: 'The invariants',
      lines: Object.entries(INVARIANTS).map(([number, says]) => ({ code: `invariant ${number}`, says })),
    },
  ];
  sections.push({ title: 'The cells of the disclosure matrix', lines: tables.MATRIX.flatMap(cellsOf(tables.READERS)) });
  return { sections, notBuilt: NOT_BUILT, inPart: { ...IN_PART, ...notYet(DUTIES) } };
}

/** The rows of the reference and those that are several acts here, in the order of their numbers. */
function rowsOf({ ALL_ROWS, REFERENCE_ROWS, PROTECTIVE_ROWS, SAYS }) {
  const acts = new Map(ALL_ROWS.map(({ row, act, to }) => [row, `\`${act.event}\`, to ${to}`]));
  const names = new Set([...REFERENCE_ROWS, ...PROTECTIVE_ROWS, ...acts.keys()]);
  return [...names].sort(byNumber).map((name) => ({
    code: `row ${name}`,
    says: acts.get(name) ?? SAYS[name] ?? '',
    section: sectionOf(name),
  }));
}

const numberOf = (name) => Number(/\d+/.exec(name)[0]);

function byNumber(one, other) {
  return numberOf(one) - numberOf(other) || (one < other ? -1 : 1);
}

function sectionOf(name) {
  if (name.startsWith('P')) return 'measure';
  if (numberOf(name) === 42) return 'stay';
  return SANCTIONED.has(numberOf(name)) ? 'sanction' : 'case';
}

/** What each reader has of an item; who is not named in its row has nothing. */
function cellsOf(readers) {
  return ({ item, cells }) =>
    readers.map((reader) => {
      const { degree = 'nothing', from } = cells[reader] ?? {};
      return { code: `cell ${item} ${reader}`, says: from === undefined ? degree : `${degree}, from \`${from}\`` };
    });
}

function clockLine([name, { what, length, pausedBy }]) {
  const stands = pausedBy.length === 0 ? 'stands still for nothing' : `stands still for ${pausedBy.join(', ')}`;
  return { code: name, says: `\`${what}\`, ${length.count} ${length.unit}, ${stands}` };
}

/** A rule of separation says beside itself what is not held of it. */
function notYet(duties) {
  return Object.fromEntries(duties.flatMap(({ rule, notYet: why }) => (why === null ? [] : [[rule, why]])));
}
