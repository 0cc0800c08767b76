import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Polling } from '@standing/platform/messaging';

const EVERY_MS = 1000;

/** Work of which each turn ends when the test says so; `turns` are those that have begun. */
function workInHand() {
  const turns: { end: () => void; fail: (error: Error) => void }[] = [];
  const work = () => new Promise<void>((end, fail) => turns.push({ end, fail }));
  return { turns, work };
}

const noFault = (error: unknown) => {
  throw error;
};

describe('what is done again and again', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is done first a while after the start, and not before', async () => {
    const { turns, work } = workInHand();
    new Polling(EVERY_MS, work, noFault).start();

    await jest.advanceTimersByTimeAsync(EVERY_MS - 1);
    const early = turns.length;
    await jest.advanceTimersByTimeAsync(1);

    expect([early, turns.length]).toEqual([0, 1]);
  });

  it('waits each time as long as is drawn for it', async () => {
    const { turns, work } = workInHand();
    const drawn = [EVERY_MS, EVERY_MS * 3];
    const polling = new Polling(() => drawn.shift() ?? EVERY_MS, work, noFault);
    polling.start();

    await jest.advanceTimersByTimeAsync(EVERY_MS);
    turns[0]?.end();
    await jest.advanceTimersByTimeAsync(EVERY_MS * 3 - 1);
    const early = turns.length;
    await jest.advanceTimersByTimeAsync(1);

    expect([early, turns.length]).toEqual([1, 2]);
  });

  it('is done again that long after it ended, however long it took, and never twice at once', async () => {
    const { turns, work } = workInHand();
    new Polling(EVERY_MS, work, noFault).start();
    await jest.advanceTimersByTimeAsync(EVERY_MS * 10);
    const underWay = turns.length;

    turns[0]?.end();
    await jest.advanceTimersByTimeAsync(EVERY_MS - 1);
    const early = turns.length;
    await jest.advanceTimersByTimeAsync(1);

    expect([underWay, early, turns.length]).toEqual([1, 1, 2]);
  });

  it('goes on after a fault, which is told once', async () => {
    const { turns, work } = workInHand();
    const told: unknown[] = [];
    new Polling(EVERY_MS, work, (error) => told.push(error)).start();
    await jest.advanceTimersByTimeAsync(EVERY_MS);
    const fault = new Error('The database is away.');

    turns[0]?.fail(fault);
    await jest.advanceTimersByTimeAsync(EVERY_MS);

    expect(told).toEqual([fault]);
    expect(turns.length).toBe(2);
  });

  it('is not begun once it was stopped before its turn', async () => {
    const { turns, work } = workInHand();
    const polling = new Polling(EVERY_MS, work, noFault);
    polling.start();

    await polling.stop();
    await jest.advanceTimersByTimeAsync(EVERY_MS * 10);

    expect(turns).toEqual([]);
  });

  it.each<[string, (turn: { end: () => void; fail: (error: Error) => void }) => void]>([
    ['ends', ({ end }) => end()],
    ['fails', ({ fail }) => fail(new Error('Cut short.'))],
  ])('is waited for by whoever stops it, until the turn under way %s, and nothing follows', async (_, finish) => {
    const { turns, work } = workInHand();
    const polling = new Polling(EVERY_MS, work, () => undefined);
    polling.start();
    await jest.advanceTimersByTimeAsync(EVERY_MS);
    let stopped = false;

    const stop = polling.stop().then(() => (stopped = true));
    await jest.advanceTimersByTimeAsync(EVERY_MS * 10);
    const early = stopped;
    turns.forEach(finish);
    await stop;
    await jest.advanceTimersByTimeAsync(EVERY_MS * 10);

    expect([early, stopped, turns.length]).toEqual([false, true, 1]);
  });

  it('is not begun anew after it was stopped', async () => {
    const { turns, work } = workInHand();
    const polling = new Polling(EVERY_MS, work, noFault);
    await polling.stop();

    polling.start();
    await jest.advanceTimersByTimeAsync(EVERY_MS * 10);

    expect(turns).toEqual([]);
  });

  it('is done at once when it is woken, and a while after that', async () => {
    const { turns, work } = workInHand();
    const polling = new Polling(EVERY_MS, work, noFault);
    polling.start();

    polling.wake();
    const woken = turns.length;
    turns[0]?.end();
    await jest.advanceTimersByTimeAsync(EVERY_MS - 1);
    const early = turns.length;
    await jest.advanceTimersByTimeAsync(1);

    expect([woken, early, turns.length]).toEqual([1, 1, 2]);
  });

  it('is done once more, when it is woken while under way, however often', async () => {
    const { turns, work } = workInHand();
    const polling = new Polling(EVERY_MS, work, noFault);
    polling.wake();

    polling.wake();
    polling.wake();
    const underWay = turns.length;
    turns[0]?.end();
    await jest.advanceTimersByTimeAsync(0);
    const again = turns.length;
    turns[1]?.end();
    await jest.advanceTimersByTimeAsync(EVERY_MS - 1);

    expect([underWay, again, turns.length]).toEqual([1, 2, 2]);
  });

  it('is not woken once it was stopped', async () => {
    const { turns, work } = workInHand();
    const polling = new Polling(EVERY_MS, work, noFault);
    polling.wake();
    polling.wake();

    const stop = polling.stop();
    turns[0]?.end();
    await stop;
    polling.wake();
    await jest.advanceTimersByTimeAsync(EVERY_MS * 10);

    expect(turns.length).toBe(1);
  });
});
