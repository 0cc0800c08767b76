import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { createQueryClient } from '@standing/web-core';
import type { ReactNode } from 'react';
import { standingQuery } from './standing.queries.js';
import { useStanding } from './use-standing.js';

const standingHash = (standingQuery as { readonly __meta__?: Readonly<Record<string, unknown>> }).__meta__?.['hash'];

/** Answers with a standing that counts the questions up to a number; nothing is waiting for a supervisor. */
function aServer(changesUntil: number): { asked: () => number } {
  let asked = 0;
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const isStanding = (JSON.parse(init.body as string) as { documentId: string }).documentId === standingHash;
    if (isStanding) asked += 1;
    const data = isStanding
      ? { standing: { state: Math.min(asked, changesUntil) } }
      : { mySupervisionSessions: { edges: [] } };
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve({ data }) });
  }) as unknown as typeof fetch;
  return { asked: () => asked };
}

function follow() {
  const client = createQueryClient(jest.fn());
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useStanding({}), { wrapper });
}

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('a standing that has just changed', () => {
  it('is asked for again within half a second, though nobody is asked any more: the next answer may be on its way', async () => {
    const server = aServer(3);
    const hook = follow();
    await wait(10);

    await wait(1100);

    expect(hook.result.current.data).toEqual({ state: 3 });
    expect(server.asked()).toBe(3);
  });

  it('is asked for seldom once it has settled', async () => {
    const server = aServer(1);
    follow();
    await wait(6000);
    const settled = server.asked();

    await wait(4900);

    expect(server.asked() - settled).toBeLessThanOrEqual(1);
  });
});
