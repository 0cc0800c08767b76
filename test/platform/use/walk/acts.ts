import { newId } from '@standing/kernel';
import type { Json, Visitor } from '../visitor.js';

/** The steps from a member's first day to the withdrawal of their accreditation. */
export const STEPS = [
  'join',
  'sign',
  'practise',
  'be supervised',
  'learn',
  'hear clients',
  'be insured',
  'be awarded',
  'complain',
  'charge',
  'decide',
  'let days pass',
  'withdraw',
] as const;
export type Step = (typeof STEPS)[number];

/** What an act leaves exactly once: a table with a condition, and the condition's values. */
export type Once = readonly [where: string, ...values: unknown[]];

/** The same where it is known only from the answer, or from the key. */
export type OnceOf = Once | ((answer: string, key: string) => Once);

/** One thing that the platform acknowledged on a walk. */
export type Act = {
  readonly step: Step;
  readonly key: string;
  /** What was answered first. */
  readonly first: string;
  readonly once: Once;
  /** Sends the same to the letter, and says what was answered now. */
  readonly again: () => Promise<string>;
};

/** A form of a page: where it is sent, what it holds, and what is read from the page that answers. */
export type Form = {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly read: (page: string) => string;
};

const HEARS_WITHIN_MS = 60_000;

/** What was done on walks, each act under a key of its own and sent until it was acknowledged. */
export class Acts {
  readonly done: Act[] = [];
  /** How often the answer to an act of a step was lost. */
  readonly lostAt: Partial<Record<Step, number>> = {};

  /** A mutation with one field; returns what it answers. */
  async ask(step: Step, by: Visitor, document: string, variables: Record<string, unknown>, once: Once): Promise<Json> {
    const key = newId();
    const send = async () => {
      const { data, repeated } = await onceToday(() => by.asked(document, { ...variables, key }));
      const [result] = Object.values(data as object) as [Json];
      return { result, repeated };
    };
    return this.keep(step, key, once, send);
  }

  /** A form sent from a page; returns what is read from the answer. What it leaves may be known only then. */
  async post(step: Step, by: Visitor, form: Form, once: OnceOf): Promise<string> {
    const key = newId();
    const send = async () => {
      const { status, text, repeated } = await by.post(form.path, { ...form.fields, idempotencyKey: key });
      if (status !== 200 && status !== 303) throw new Error(`${form.path} answered ${status}.\n${text.slice(0, 3000)}`);
      return { result: form.read(text), repeated };
    };
    return this.keep(step, key, once, send);
  }

  private async keep<Result>(
    step: Step,
    key: string,
    once: OnceOf,
    send: () => Promise<{ result: Result; repeated: boolean }>,
  ): Promise<Result> {
    const { result, repeated } = await send();
    if (repeated) this.lostAt[step] = (this.lostAt[step] ?? 0) + 1;
    const first = answerOf(result);
    const again = async () => answerOf((await send()).result);
    this.done.push({ step, key, first, once: typeof once === 'function' ? once(first, key) : once, again });
    return result;
  }
}

/**
 * Each context hears of a moved clock by itself, and after a kill only once the fact is sent again: until then a day
 * that has passed is still to come to it, and who is refused for that tries again.
 */
async function onceToday<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const since = performance.now();
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!/_IN_FUTURE"/.test((error as Error).message) || performance.now() - since > HEARS_WITHIN_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** An answer as text to compare; the token of a link is shown once and kept by nobody. */
function answerOf(result: unknown): string {
  if (typeof result === 'string') return result;
  return JSON.stringify(result, (name, value: unknown) => (name === 'token' ? undefined : value));
}
