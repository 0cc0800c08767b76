import type { Found, Path } from '../mistake.js';
import { findings } from './findings.js';
import { criteriaIn, isObject, listOf, textAt, textsIn } from './nodes.js';
import type { Parts } from './parts.js';
import { repeated } from './repeated.js';

/** Where a name stands twice in a list whose names must differ. */
export function twice({ written }: Parts): Found[] {
  const lines = named(written['requirements'], ['requirements'], 'id');
  return [
    ...again(named(written['levels'], ['levels'], 'code')),
    ...again(named(written['categories'], ['categories'], 'code')),
    // A group may name both: were a line and a group of one name, nobody could tell which is meant.
    ...again([...lines, ...named(written['groups'], ['groups'], 'id')]),
    ...again(named(written['pools'], ['pools'], 'id')),
    ...again(named(criteriaIn(written), ['assessment', 'criteria'], 'code')),
    ...listOf(written['requirements']).flatMap((line, index) => twiceInLine(line, ['requirements', index])),
  ];
}

function twiceInLine(line: unknown, path: Path): Found[] {
  const threshold = isObject(line) && isObject(line['threshold']) ? line['threshold'] : {};
  return [
    ...again(named(threshold['floors'], [...path, 'threshold', 'floors'], 'id')),
    ...again(isObject(line) ? textsIn(line['levels']).map(([at, level]) => [[...path, 'levels', at], level]) : []),
  ];
}

type Named = readonly (readonly [path: Path, name: string])[];

function named(list: unknown, path: Path, by: string): Named {
  return listOf(list).flatMap((one, index) => {
    const name = textAt(one, by);
    return name === null ? [] : [[[...path, index, by], name] as const];
  });
}

/** What stands in a list for the second time. */
export function again(list: Named): Found[] {
  return repeated(list.map(([, name]) => name)).flatMap((at): Found[] => {
    const found = list[at];
    return found === undefined ? [] : [[found[0], findings.twice(found[1])]];
  });
}
