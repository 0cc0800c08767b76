import type { SchemeVersion } from '../scheme/scheme-version.js';

/** One difference between two versions: a value at a place, as it was and as it is; null where there is none. */
export type Difference = {
  /** The requirement or group that it lies in; null for the scheme as a whole. */
  readonly ruleId: string | null;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Such as `threshold.amount.niveau-2`; empty for the whole of what was added or removed. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** What another version says otherwise, line by line and value by value; their names and order do not matter. */
export function compareVersions(one: SchemeVersion, other: SchemeVersion): Difference[] {
  const named = ({ requirements, groups = [] }: SchemeVersion) =>
    new Map([...requirements, ...groups].map((each) => [each.id, each as unknown]));
  const [before, after] = [named(one), named(other)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const rest = ({ requirements: _r, groups: _g, version: _v, ...others }: SchemeVersion) => others;
  return [
    ...changes(null, '', rest(one), rest(other)),
    ...ids.flatMap((id) => ofRule(id, before.get(id), after.get(id))),
  ];
}

function ofRule(ruleId: string, before: unknown, after: unknown): Difference[] {
  if (before === undefined) return [{ ruleId, kind: 'added', path: '', before: null, after }];
  if (after === undefined) return [{ ruleId, kind: 'removed', path: '', before, after: null }];
  return changes(ruleId, '', before, after);
}

function changes(ruleId: string | null, path: string, before: unknown, after: unknown): Difference[] {
  if (!isObject(before) || !isObject(after)) {
    return before === after
      ? []
      : [{ ruleId, kind: kindOf(before, after), path, before: before ?? null, after: after ?? null }];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changes(ruleId, path === '' ? key : `${path}.${key}`, before[key], after[key]));
}

function kindOf(before: unknown, after: unknown): Difference['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
