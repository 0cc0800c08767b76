import type {
  Adjustment,
  Group,
  Measure,
  Pool,
  Requirement,
  Threshold,
  Window,
} from '@standing/accreditation/requirements';
import { z } from 'zod';
import { adjustment } from '../shapes/adjustment.js';
import { code } from '../shapes/atoms.js';
import { measure } from '../shapes/measure.js';
import { group, pool } from '../shapes/scheme-parts.js';
import { threshold } from '../shapes/threshold.js';
import { window } from '../shapes/window.js';
import { isObject, listOf, textAt, textsIn } from './nodes.js';

/** A member of a list, with its place there. */
export type Placed<Part> = readonly (readonly [index: number, part: Part])[];

/** A line as far as its own parts are right; null for those that are not. */
export type LineParts = {
  readonly id: string | null;
  /** The levels it is asked of; undefined for all of them. */
  readonly levels: readonly string[] | undefined;
  readonly measure: Measure | null;
  readonly window: Window | null;
  readonly threshold: Threshold | null;
  readonly direction: Requirement['direction'] | null;
  readonly adjustments: Placed<Adjustment>;
  readonly written: unknown;
};

/** Those parts of a document whose own shape is right, so that one mistake does not hide the next. */
export type Parts = {
  readonly levels: Placed<string>;
  readonly categories: Placed<{ readonly code: string; readonly within: string | null }>;
  readonly lines: Placed<LineParts>;
  readonly groups: Placed<Group>;
  readonly pools: Placed<Pool>;
  readonly written: Readonly<Record<string, unknown>>;
};

const direction = z.enum(['at-least', 'at-most']).optional();

/** Takes the document apart. */
export function partsOf(document: unknown): Parts {
  const written = isObject(document) ? document : {};
  return {
    levels: coded(written['levels']),
    categories: coded(written['categories']).map(([index, name]) => {
      return [index, { code: name, within: textAt(listOf(written['categories'])[index], 'within') }];
    }),
    lines: listOf(written['requirements']).map((line, index) => [index, lineParts(isObject(line) ? line : {})]),
    groups: rightOnes(group, written['groups']),
    pools: rightOnes(pool, written['pools']),
    written,
  };
}

function lineParts(line: Readonly<Record<string, unknown>>): LineParts {
  return {
    id: textAt(line, 'id'),
    levels: line['levels'] === undefined ? undefined : textsIn(line['levels']).map(([, level]) => level),
    measure: rightOne(measure, line['measure']),
    window: rightOne(window, line['window']),
    threshold: rightOne(threshold, line['threshold']),
    direction: rightOne(direction, line['direction']),
    adjustments: rightOnes(adjustment, line['adjustments']),
    written: line,
  };
}

/** The codes of a list of things that each have one, even of those that are otherwise wrong. */
function coded(list: unknown): Placed<string> {
  return listOf(list).flatMap((one, index) => {
    const { data } = code.safeParse(textAt(one, 'code'));
    return data === undefined ? [] : [[index, data] as const];
  });
}

function rightOne<Part>(shape: z.ZodType<Part>, value: unknown): Part | null {
  const { data, success } = shape.safeParse(value);
  return success ? data : null;
}

function rightOnes<Part>(shape: z.ZodType<Part>, list: unknown): Placed<Part> {
  return listOf(list).flatMap((item, index) => {
    const { data, success } = shape.safeParse(item);
    return success ? [[index, data] as const] : [];
  });
}
