import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { followStanding } from '../standing/follow-standing.js';
import { useIdempotencyKey } from './use-idempotency-key.js';
import { isUnanswered } from './errors.js';

export type ActOptions<Input, Result> = {
  readonly run: (input: Input, idempotencyKey: string) => Promise<Result>;
  /** What has to be asked again when it went through. */
  readonly touches?: readonly QueryKey[];
  /** Whether it can move the person's standing. */
  readonly movesStanding?: boolean;
  readonly onDone?: (result: Result, input: Input) => void;
};

/**
 * One act of a form. Its key stays the same while the server could not be reached, so that a second try cannot act twice,
 * and is renewed after every answer.
 */
export function useAct<Input, Result>({ run, touches = [], movesStanding = false, onDone }: ActOptions<Input, Result>) {
  const client = useQueryClient();
  const key = useIdempotencyKey();
  return useMutation<Result, Error, Input>({
    mutationFn: (input) => run(input, key.current()),
    onError: (error) => {
      if (!isUnanswered(error)) key.renew();
    },
    onSuccess: (result, input) => {
      key.renew();
      for (const queryKey of touches) void client.invalidateQueries({ queryKey });
      if (movesStanding) void followStanding(client);
      onDone?.(result, input);
    },
  });
}
