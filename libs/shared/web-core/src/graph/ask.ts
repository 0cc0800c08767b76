import { array, looseObject, nullish, optional, safeParse, unknown } from 'valibot';
import type { TypedDocumentString } from '../generated/graphql.js';
import { OfflineError, ProblemError, UnauthenticatedError } from './errors.js';
import { readError } from './read-error.js';

const answerShape = looseObject({ data: optional(unknown()), errors: nullish(array(unknown())) });

/**
 * Sends one of the product's own documents by its hash and gives its data.
 * Throws one of the errors of `errors.ts`; an answer with errors never passes as data.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await send({ documentId: hashOf(document), variables, extensions: {} });
  const read = safeParse(answerShape, await readJson(answer));
  if (!read.success)
    throw answer.status === 401 ? new UnauthenticatedError() : new ProblemError(answer.headers.get('x-request-id'));
  const [first] = read.output.errors ?? [];
  if (first !== undefined) throw readError(first);
  if (read.output.data === undefined || read.output.data === null)
    throw new ProblemError(answer.headers.get('x-request-id'));
  return read.output.data as Result;
}

function hashOf({ __meta__ }: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }): unknown {
  return __meta__?.['hash'];
}

async function send(body: object): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'apollo-require-preflight': '1',
        // The sentences of the answer come in the language that the page shows.
        'x-standing-locale': document.documentElement.lang,
      },
      body: JSON.stringify(body),
    });
  } catch {
    throw new OfflineError();
  }
}

async function readJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return null;
  }
}
