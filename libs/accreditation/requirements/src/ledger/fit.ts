import type { Filter } from '../scheme/filter.js';
import type { Category } from '../scheme/scheme-version.js';
import { failing } from './conditions.js';
import type { Evidence } from './evidence.js';
import { because, type LeftOut } from './left-out.js';
import type { Person } from './person.js';

/** Why the evidence could not count on any day, whatever its trust; null if it could. */
export function unfit(one: Evidence, filter: Filter, person: Person): LeftOut | null {
  if (one.state !== 'active')
    return because(one.state === 'withdrawn' ? 'ACCREDITATION_WITHDRAWN' : 'ACCREDITATION_DECLINED');
  const { forms, categories, where } = filter;
  if (one.kind === 'feedback' && !isOfGivers(one, filter)) return because('ACCREDITATION_OTHER_GIVER');
  if (forms && !forms.includes(String(one.attributes['form'] ?? ''))) return because('ACCREDITATION_OTHER_FORM');
  if (categories && !liesIn(person.scheme.categories ?? [], String(one.attributes['category'] ?? ''), categories))
    return because('ACCREDITATION_OTHER_CATEGORY');
  return where === undefined ? null : failing(one, where, person);
}

/** Lines that do not say whose feedback counts are about clients, and so is feedback that does not say whose it is. */
function isOfGivers({ attributes }: Evidence, { givers = ['client'] }: Filter): boolean {
  return givers.some((giver) => giver === String(attributes['giver'] ?? 'client'));
}

/** Whether the category is one of those wanted, or nested in one of them. */
function liesIn(categories: readonly Category[], code: string, wanted: readonly string[]): boolean {
  if (wanted.includes(code)) return true;
  const outer = categories.find((one) => one.code === code)?.within;
  return outer !== undefined && liesIn(categories, outer, wanted);
}
