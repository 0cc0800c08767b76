import {
  boolean,
  fallback,
  integer,
  number,
  object,
  optional,
  pipe,
  record,
  regex,
  string,
  transform,
  union,
} from 'valibot';

const day = fallback(optional(pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/))), undefined);
const word = fallback(optional(pipe(string(), regex(/^[\w-]{1,60}$/))), undefined);
export const draftPlace = object({ tab: word, part: word, simulation: word });
/** What a list is asked: its screen says of each value whether it knows it, and none is lost. */
export const askedOfList = fallback(
  record(string(), optional(pipe(union([string(), number(), boolean()]), transform(String)))),
  {},
);
export const askedDays = object({ on: day, known: day });
export const askedYear = object({ year: fallback(optional(pipe(number(), integer())), undefined) });
