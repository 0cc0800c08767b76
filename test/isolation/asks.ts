import type { Tried } from './actors.js';
import type { Answer } from './installation.js';
import type { Answers } from './looks.js';
import type { Operation } from './operations.js';
import { type Asking, askInTurn } from './try-all.js';

/** What asking came to, so that a test that asked little shows. */
export type Asked = { calls: number; opened: number; shut: number };

/** Asks these operations as each of those who look, with every id; keeps each answer, data and errors, as it came. */
export async function askAll(
  operations: readonly Operation[],
  lookers: readonly Tried[],
  asking: Asking,
  tally: Asked,
): Promise<Answers> {
  const answers = new Map<string, string>();
  for (const operation of operations)
    for (const looker of lookers) {
      const isOpen = await askInTurn(operation, looker, asking, (answer, variables) => {
        tally.calls += 1;
        const given = JSON.stringify({ ...variables, idempotencyKey: undefined });
        if (changesBesides(operation, given, asking.ids)) return true;
        answers.set(`${operation.name} as ${looker.name} with ${given}`, written(answer));
        return true;
      });
      if (isOpen) tally.opened += 1;
      else tally.shut += 1;
    }
  return answers;
}

/** Whether it changes something that has to do with none of the ids: asked twice, that is answered as the second time is. */
function changesBesides({ kind, takesId }: Operation, given: string, ids: readonly string[]): boolean {
  return kind === 'mutation' && takesId && !ids.some((id) => given.includes(id));
}

/** The answer without the number of the request, under which a fault is looked for in the log. */
function written(answer: Answer): string {
  return JSON.stringify(answer, (key, value: unknown) => (key === 'requestId' ? undefined : value));
}
