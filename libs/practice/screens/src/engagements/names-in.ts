import { ask } from '@standing/web-core';
import { possibleNamesQuery } from './engagement.queries.js';

/** What looks like a name. Without an answer nothing is found here: the server looks again before it keeps anything. */
export async function namesIn(text: string): Promise<readonly string[]> {
  try {
    return (await ask(possibleNamesQuery, { text })).possibleNames;
  } catch {
    return [];
  }
}
