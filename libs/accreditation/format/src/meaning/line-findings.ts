import type { Amount, Floor, Requirement, Text } from '@standing/accreditation/requirements';
import { findings } from './findings.js';
import { repeated } from './repeated.js';

/** Something wrong at a place inside one requirement. */
export type Found = readonly [path: readonly (string | number)[], text: Text];

/** Where a line's measure, window, threshold and levels do not fit each other. */
export function findingsIn(line: Requirement, levels: readonly string[]): Found[] {
  return [...fit(line), ...unknownLevels(line, levels), ...amounts(line, line.levels ?? levels)];
}

function fit({ measure, window, threshold }: Requirement): Found[] {
  const ratios = floorsOf({ threshold }).some(([, { kind }]) => kind === 'ratio');
  const fixed = threshold.kind === 'constant';
  switch (measure.kind) {
    case 'minutes':
      return [];
    case 'count':
    case 'distinct':
      return ratios ? [[['threshold'], findings.ratioOfMinutes()]] : [];
    case 'elapsed':
      return window.kind === 'career' && fixed ? [] : [[['measure'], findings.elapsedOverCareer()]];
    case 'in-force':
      return window.kind !== 'every-quarter' && fixed && threshold.amount === 1
        ? []
        : [[['measure'], findings.inForceOnDay()]];
  }
}

function unknownLevels({ levels = [] }: Requirement, known: readonly string[]): Found[] {
  return levels.flatMap((level, index) =>
    known.includes(level) ? [] : [[['levels', index], findings.noSuchLevel(level)] as const],
  );
}

function amounts(line: Requirement, asked: readonly string[]): Found[] {
  const floors = floorsOf(line);
  const ids = floors.map(([, floor]) => ('id' in floor ? String(floor.id) : ''));
  const twice = line.threshold.kind === 'greatest' ? repeated(ids) : [];
  return [
    ...twice.map((index): Found => [['threshold', 'floors', index, 'id'], findings.twice(ids[index] ?? '')]),
    ...floors.flatMap(([path, floor]) =>
      amountsOf(floor).flatMap(([name, amount]) => wrongLevels([...path, name], amount, asked)),
    ),
  ];
}

function floorsOf({
  threshold,
}: Pick<Requirement, 'threshold'>): (readonly [path: readonly (string | number)[], floor: Floor])[] {
  if (threshold.kind !== 'greatest') return [[['threshold'], threshold]];
  return threshold.floors.map((floor, index) => [['threshold', 'floors', index], floor] as const);
}

function amountsOf(floor: Floor): (readonly [name: string, amount: Amount])[] {
  if (floor.kind === 'constant') return [['amount', floor.amount]];
  return [
    ['minutes', floor.minutes],
    ['perMinutes', floor.perMinutes],
  ];
}

function wrongLevels(path: readonly (string | number)[], amount: Amount, asked: readonly string[]): Found[] {
  if (typeof amount === 'number') return [];
  const missing = asked
    .filter((level) => amount[level] === undefined)
    .map((level): Found => [path, findings.noAmount(level)]);
  const unknown = Object.keys(amount).filter((level) => !asked.includes(level));
  return [...missing, ...unknown.map((level): Found => [[...path, level], findings.noSuchLevel(level)])];
}
