import { useState } from 'react';
import { RefusedError } from '@standing/web-core';

type Act<Input> = {
  readonly mutate: (
    input: Input,
    after?: { readonly onSuccess?: () => void; readonly onError?: (error: Error) => void },
  ) => void;
  readonly error: Error | null;
  readonly isPending: boolean;
};

/**
 * An act that is asked once more. A refusal closes the question, so that its reasons are read at the fields; when the server
 * could not be reached the question stays, and the same act can be tried again.
 */
export function useAskedAct<Input>(act: Act<Input>) {
  const [asked, setAsked] = useState<{ readonly input: Input } | null>(null);
  const leave = () => setAsked(null);
  const refused = act.error instanceof RefusedError ? act.error : null;
  return {
    open: asked !== null,
    /** What is asked about; null while nothing is. */
    input: asked?.input ?? null,
    ask: (input: Input) => setAsked({ input }),
    leave,
    confirm: () => {
      if (!asked) return;
      act.mutate(asked.input, { onSuccess: leave, onError: (error) => error instanceof RefusedError && leave() });
    },
    pending: act.isPending,
    /** For the form: why the rules said no. */
    refused,
    /** For the question: why the server was not reached. */
    failed: refused ? null : act.error,
  };
}

export type AskedAct<Input> = ReturnType<typeof useAskedAct<Input>>;
