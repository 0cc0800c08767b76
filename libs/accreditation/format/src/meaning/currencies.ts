import type { Found, Path } from '../mistake.js';
import { currency } from '../shapes/atoms.js';
import { findings } from './findings.js';
import { isObject, listOf } from './nodes.js';
import type { Parts } from './parts.js';

/** Fees that are in another currency than the first one: what somebody owes for one application is one sum. */
export function severalCurrencies({ written }: Parts): Found[] {
  const maintenance = isObject(written['maintenance']) ? written['maintenance'] : {};
  const late = listOf(maintenance['late']).map((rule, index): readonly [Path, unknown] => {
    return [['maintenance', 'late', index, 'fee', 'currency'], isObject(rule) ? rule['fee'] : null];
  });
  const places: readonly (readonly [Path, unknown])[] = [[['fees', 'currency'], written['fees']], ...late];
  const named = places.flatMap(([path, fee]) => {
    const { data } = currency.safeParse(isObject(fee) ? fee['currency'] : null);
    return data === undefined ? [] : [[path, data] as const];
  });
  const [, first] = named[0] ?? [];
  return named.flatMap(([path, code]): Found[] =>
    first === undefined || code === first ? [] : [[path, findings.otherCurrency(first)]],
  );
}
