import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from '../graph/keys.js';
import { useOnline } from '../graph/use-online.js';
import type { Round } from './send-unsent.js';

/** The pause before the next round, in milliseconds; it doubles up to the longest. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/** Sends what waits, told apart by its keys: at once, when the connection is back, and again after growing pauses. */
export function useSending(sendRound: (() => Promise<Round>) | null, waiting: string): void {
  const client = useQueryClient();
  const online = useOnline();
  useEffect(() => {
    if (!sendRound || waiting === '' || !online) return undefined;
    let over = false;
    let later: ReturnType<typeof setTimeout> | undefined;
    const send = async (pause: number) => {
      const round = await sendRound();
      if (over) return;
      // Who is here is asked again: the app then shows the sign-in, or the other person's own.
      if (round === 'not-here') void client.invalidateQueries({ queryKey: keys.me });
      if (round === 'later') later = setTimeout(() => void send(Math.min(pause * 2, LONGEST_PAUSE)), pause);
    };
    void send(FIRST_PAUSE);
    return () => {
      over = true;
      clearTimeout(later);
    };
  }, [client, sendRound, waiting, online]);
}
