import { toast } from '@standing/design-system';
import { keys, useAct } from '@standing/web-core';

type Act<Input> = {
  readonly run: (input: Input, idempotencyKey: string) => Promise<unknown>;
  /** What is said once it is done. */
  readonly said: string;
  readonly onClose: () => void;
};

/** Does one of these acts, says so, and closes what asked for it. */
export function useLeavingAct<Input>({ run, said, onClose }: Act<Input>) {
  return useAct({
    run,
    touches: [keys.leaving, keys.lowerings, keys.applications, keys.member],
    movesStanding: true,
    onDone: () => {
      toast({ text: said });
      onClose();
    },
  });
}
