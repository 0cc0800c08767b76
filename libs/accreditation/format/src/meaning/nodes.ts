import { isDay } from '@standing/kernel';
import type { Path } from '../mistake.js';

/** An object or a list somewhere in a document. */
export type Node = { readonly path: Path; readonly value: Readonly<Record<string, unknown>> };

/** Every object of a document, and the document itself, from the outside in. */
export function nodesIn(value: unknown, path: Path = []): Node[] {
  const own = isObject(value) ? [{ path, value }] : [];
  return [...own, ...childrenOf(value, path).flatMap(([inner, one]) => nodesIn(one, inner))];
}

/** Whether it is an object of JSON, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; nothing where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The members of a list that are texts, with their places. */
export function textsIn(value: unknown): (readonly [index: number, text: string])[] {
  return listOf(value).flatMap((one, index) => (typeof one === 'string' ? [[index, one] as const] : []));
}

/** The text under a name of an object; null where there is none. */
export function textAt(value: unknown, name: string): string | null {
  const found = isObject(value) ? value[name] : null;
  return typeof found === 'string' ? found : null;
}

/** The day under a name of an object; null where there is none. */
export function dayAt(value: unknown, name: string): string | null {
  const text = textAt(value, name);
  return text !== null && isDay(text) ? text : null;
}

/** The criteria that people assess by, as they are written. */
export function criteriaIn(written: Readonly<Record<string, unknown>>): readonly unknown[] {
  const assessment = written['assessment'];
  return isObject(assessment) ? listOf(assessment['criteria']) : [];
}

/** What an object or a list holds, each with its place; nothing of another value. */
export function childrenOf(value: unknown, path: Path): (readonly [Path, unknown])[] {
  if (Array.isArray(value)) return value.map((one: unknown, index) => [[...path, index], one] as const);
  return isObject(value) ? Object.entries(value).map(([name, one]) => [[...path, name], one] as const) : [];
}
