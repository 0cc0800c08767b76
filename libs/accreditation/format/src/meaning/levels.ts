import { FEE_KINDS } from '@standing/accreditation/requirements';
import type { Found, Path } from '../mistake.js';
import { findings } from './findings.js';
import { criteriaIn, isObject, listOf, type Node, nodesIn, textAt, textsIn } from './nodes.js';
import type { LineParts, Parts } from './parts.js';

/** The properties of a line that hold one number for all levels, or one for each. */
export const AMOUNTS: ReadonlySet<string> = new Set([
  'amount',
  'atMost',
  'ifCountedAtLeast',
  'minutes',
  'month',
  'months',
  'percent',
  'perMinutes',
  'times',
]);

/** Levels that the scheme does not have, and amounts that a level is missing. */
export function wrongLevels({ levels, lines, written }: Parts): Found[] {
  const codes = levels.map(([, code]) => code);
  // Without a single level that is right, the mistake is there and nowhere else.
  if (codes.length === 0) return [];
  const equivalences = listOf(written['equivalences']).flatMap((one, index): Found[] =>
    unknown([[['equivalences', index, 'level'], textAt(one, 'level')]], codes),
  );
  const awards = isObject(written['awards']) ? written['awards']['validForMonths'] : null;
  const validity = isObject(awards)
    ? unknown(
        Object.keys(awards).map((code) => [['awards', 'validForMonths', code], code]),
        codes,
      )
    : [];
  return [
    ...lines.flatMap(([index, line]) => wrongInLine(line, ['requirements', index], codes)),
    ...equivalences,
    ...validity,
    ...levelsOfFees(written, codes),
    ...criteriaIn(written).flatMap((one, index) => levelsOfCriterion(one, index, codes)),
  ];
}

function levelsOfFees(written: Parts['written'], codes: readonly string[]): Found[] {
  const fees = isObject(written['fees']) ? written['fees'] : {};
  return FEE_KINDS.flatMap((kind) => {
    const table = isObject(fees[kind]) ? fees[kind] : {};
    return unknown(
      Object.keys(table).map((code) => [['fees', kind, code], code]),
      codes,
    );
  });
}

function levelsOfCriterion(criterion: unknown, index: number, codes: readonly string[]): Found[] {
  const levels = isObject(criterion) ? textsIn(criterion['levels']) : [];
  return unknown(
    levels.map(([at, level]) => [['assessment', 'criteria', index, 'levels', at], level]),
    codes,
  );
}

function wrongInLine({ written, levels }: LineParts, path: Path, codes: readonly string[]): Found[] {
  const named = (levels ?? []).map((level, at) => [[...path, 'levels', at], level] as const);
  return [
    ...unknown(named, codes),
    ...nodesIn(written, path).flatMap((node) => [
      ...heldLevels(node, codes),
      ...wrongAmounts(node, node.value['level'] === 'held' ? codes : (levels ?? codes)),
    ]),
  ];
}

function heldLevels({ path, value }: Node, codes: readonly string[]): Found[] {
  if (value['test'] !== 'level-held') return [];
  return unknown(
    textsIn(value['levels']).map(([at, level]) => [[...path, 'levels', at], level]),
    codes,
  );
}

/** A share by the level held asks for a percentage of every level, any other table for the levels of its line. */
function wrongAmounts({ path, value }: Node, asked: readonly string[]): Found[] {
  return Object.entries(value).flatMap(([name, amount]): Found[] => {
    if (!AMOUNTS.has(name) || !isObject(amount)) return [];
    const missing = asked.filter((level) => amount[level] === undefined);
    const extra = Object.keys(amount).filter((level) => !asked.includes(level));
    return [
      ...missing.map((level): Found => [[...path, name], findings.noAmount(level)]),
      ...extra.map((level): Found => [[...path, name, level], findings.noSuchLevel(level)]),
    ];
  });
}

function unknown(places: readonly (readonly [path: Path, level: string | null])[], codes: readonly string[]): Found[] {
  return places.flatMap(([path, level]) =>
    level === null || codes.includes(level) ? [] : [[path, findings.noSuchLevel(level)] as const],
  );
}
