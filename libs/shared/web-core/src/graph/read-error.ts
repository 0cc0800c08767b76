import { array, looseObject, nullish, optional, record, safeParse, string, unknown } from 'valibot';
import {
  ForbiddenError,
  NotFoundError,
  ProblemError,
  RefusedError,
  StaleError,
  UnauthenticatedError,
} from './errors.js';

const shape = looseObject({
  message: optional(string(), ''),
  extensions: optional(
    looseObject({
      code: optional(string(), 'INTERNAL'),
      refusals: optional(
        array(looseObject({ code: string(), message: optional(string(), ''), path: nullish(string()) })),
        [],
      ),
      mine: optional(record(string(), unknown()), {}),
      theirs: optional(record(string(), unknown()), {}),
      reference: nullish(string()),
      requestId: nullish(string()),
    }),
    {},
  ),
});

/** The typed error that stands for the first of a GraphQL answer's errors. */
export function readError(error: unknown): Error {
  const read = safeParse(shape, error);
  if (!read.success) return new ProblemError(null);
  const { code, refusals, mine, theirs, reference, requestId } = read.output.extensions;
  switch (code) {
    case 'REFUSED':
      return new RefusedError(refusals);
    case 'NOT_FOUND':
      return new NotFoundError();
    case 'STALE':
      return new StaleError(mine, theirs);
    case 'UNAUTHENTICATED':
      return new UnauthenticatedError();
    case 'FORBIDDEN':
      return new ForbiddenError();
    default:
      return new ProblemError(reference ?? requestId ?? null);
  }
}
