import { toast } from '@standing/design-system';
import { keys, useAct } from '@standing/web-core';

type PlanAct<Input> = {
  readonly run: (input: Input, idempotencyKey: string) => Promise<unknown>;
  /** What is said once it is done. */
  readonly said: string;
  readonly onDone?: () => void;
};

/** An act on a continuity plan: all of them are asked again after it. */
export function usePlanAct<Input>({ run, said, onDone }: PlanAct<Input>) {
  return useAct({
    run,
    touches: [keys.continuity],
    onDone: () => {
      toast({ text: said });
      onDone?.();
    },
  });
}
