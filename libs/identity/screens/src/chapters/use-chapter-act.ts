import { toast } from '@standing/design-system';
import { useAct } from '@standing/web-core';
import { chapterKeys } from './chapter.queries.js';

type Act<Input> = {
  readonly run: (input: Input, idempotencyKey: string) => Promise<unknown>;
  /** What is said once it is done. */
  readonly said: string;
  readonly onDone: () => void;
};

/** Does something with a chapter, says so, and has the chapters asked again. */
export function useChapterAct<Input>({ run, said, onDone }: Act<Input>) {
  return useAct({
    run,
    touches: [chapterKeys.all],
    onDone: () => {
      toast({ text: said });
      onDone();
    },
  });
}
