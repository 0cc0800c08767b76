import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { keys } from '../graph/keys.js';
import { followStanding } from './follow-standing.js';

/** A standing that somebody looks at; it says `counted` and counts how often it was asked for. */
function aStandingOnTheScreen(countedAfter: (times: number) => number) {
  const client = new QueryClient();
  let times = 0;
  const queryFn = () => Promise.resolve({ counted: countedAfter((times += 1)) });
  const stop = new QueryObserver(client, { queryKey: [...keys.standing, null], queryFn }).subscribe(() => undefined);
  return { client, times: () => times, stop };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('following a standing after an act', () => {
  it('asks until the answer is another one, then stops', async () => {
    const { client, times, stop } = aStandingOnTheScreen((asked) => (asked < 4 ? 60 : 150));
    await jest.advanceTimersByTimeAsync(0);

    const following = followStanding(client);
    await jest.advanceTimersByTimeAsync(10_000);
    await following;

    expect(times()).toBe(4);
    stop();
  });

  it('gives up after three seconds', async () => {
    const { client, times, stop } = aStandingOnTheScreen(() => 60);
    await jest.advanceTimersByTimeAsync(0);

    const following = followStanding(client);
    await jest.advanceTimersByTimeAsync(10_000);
    await following;

    expect(times()).toBe(12);
    stop();
  });
});
