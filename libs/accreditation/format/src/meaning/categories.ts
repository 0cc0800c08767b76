import type { Found } from '../mistake.js';
import { inCircle } from './circle.js';
import { findings } from './findings.js';
import { nodesIn, textsIn } from './nodes.js';
import type { Parts } from './parts.js';

/** Categories that lie within unknown ones or within themselves, and filters that name unknown ones. */
export function wrongCategories({ categories, written }: Parts): Found[] {
  const known = new Set(categories.map(([, { code }]) => code));
  const parents = new Map(categories.map(([, { code, within }]) => [code, within === null ? [] : [within]]));
  const nested = categories.flatMap(([index, { code, within }]): Found[] => {
    if (within !== null && !known.has(within))
      return [[['categories', index, 'within'], findings.noSuchCategory(within)]];
    return inCircle(code, parents) ? [[['categories', index, 'within'], findings.withinItself(code)]] : [];
  });
  const filters = nodesIn(written['requirements'], ['requirements']).flatMap(({ path, value }) =>
    textsIn(value['categories'])
      .filter(([, code]) => !known.has(code))
      .map(([at, code]): Found => [[...path, 'categories', at], findings.noSuchCategory(code)]),
  );
  return [...nested, ...filters];
}
