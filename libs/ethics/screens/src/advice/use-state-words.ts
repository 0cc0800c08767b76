import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';
import type { Enquiry } from './advice.queries.js';

type State = Enquiry['state'];

/** How an enquiry stands. */
export function useStateWords() {
  const { t } = useLingui();
  const words: Readonly<Record<State, string>> = {
    WAITING: t`Waiting for an answer`,
    ANSWERED: t`The desk has answered`,
    CLOSED: t`Closed`,
  };
  const tones: Readonly<Record<State, Tone>> = { WAITING: 'warn', ANSWERED: 'ok', CLOSED: 'plain' };
  return { words, tones };
}
