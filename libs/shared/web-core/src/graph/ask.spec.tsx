import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TypedDocumentString } from '../generated/graphql.js';
import { ask } from './ask.js';
import {
  ForbiddenError,
  NotFoundError,
  OfflineError,
  ProblemError,
  RefusedError,
  StaleError,
  UnauthenticatedError,
} from './errors.js';

const document = new TypedDocumentString<{ me: string }, { on: string }>('', { hash: 'sha256:abc' });
const realFetch = globalThis.fetch;

function answering(body: unknown, status = 200) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = {
    status,
    headers: new Map([['x-request-id', 'req-1']]),
    json: () => Promise.resolve(JSON.parse(text) as unknown),
  };
  const called = jest.fn<(url: string, init: RequestInit) => Promise<unknown>>(() => Promise.resolve(answer));
  globalThis.fetch = called as unknown as typeof fetch;
  return called;
}

afterEach(() => {
  globalThis.fetch = realFetch;
});

const asked = () => ask(document, { on: '2026-11-22' });

describe('asking the graph', () => {
  it('sends the hash of the document, never its text, with the header that simple requests cannot carry', async () => {
    const called = answering({ data: { me: 'x' } });

    expect(await asked()).toEqual({ me: 'x' });
    const [url, init] = called.mock.calls[0] ?? [];
    expect(url).toBe('/graphql');
    expect(JSON.parse(init?.body as string)).toEqual({
      documentId: 'sha256:abc',
      variables: { on: '2026-11-22' },
      extensions: {},
    });
    expect(init?.headers).toMatchObject({ 'apollo-require-preflight': '1' });
  });

  it('gives every reason of a refusal, with its sentence and its place', async () => {
    const refusals = [{ code: 'SUPERVISION_NO_LENGTH', message: 'Say how long.', path: 'minutes' }];
    answering({ data: null, errors: [{ message: 'no', extensions: { code: 'REFUSED', refusals } }] });

    const error = await asked().catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(RefusedError);
    expect((error as RefusedError).refusals).toEqual(refusals);
    expect((error as RefusedError).has('SUPERVISION_NO_LENGTH')).toBe(true);
  });

  it.each([
    ['NOT_FOUND', NotFoundError],
    ['UNAUTHENTICATED', UnauthenticatedError],
    ['FORBIDDEN', ForbiddenError],
    ['INTERNAL', ProblemError],
    ['SOMETHING_NEW', ProblemError],
  ])('tells %s apart', async (code, kind) => {
    answering({ data: null, errors: [{ message: 'no', extensions: { code } }] });

    await expect(asked()).rejects.toBeInstanceOf(kind);
  });

  it('gives both versions when somebody else was first', async () => {
    answering({
      data: null,
      errors: [{ extensions: { code: 'STALE', mine: { minutes: 90 }, theirs: { minutes: 60 } } }],
    });

    const error = (await asked().catch((thrown: unknown) => thrown)) as StaleError;

    expect([error.mine, error.theirs]).toEqual([{ minutes: 90 }, { minutes: 60 }]);
  });

  it('says that the server could not be reached', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));

    await expect(asked()).rejects.toBeInstanceOf(OfflineError);
  });

  it('keeps the reference of an answer that is no answer', async () => {
    answering('<html>', 502);

    const error = (await asked().catch((thrown: unknown) => thrown)) as ProblemError;

    expect(error.reference).toBe('req-1');
  });

  it('reads the reasons of an answer that has no data at all', async () => {
    answering({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] });

    await expect(asked()).rejects.toBeInstanceOf(ForbiddenError);
  });

  it('knows that nobody is signed in from the status alone', async () => {
    answering('nothing', 401);

    await expect(asked()).rejects.toBeInstanceOf(UnauthenticatedError);
  });
});
