import type { ResultOf } from '@standing/web-core';
import type { openCaseAsAppointedMutation } from '../appointed/appointed.queries.js';
import type { StepInCase } from '../course.js';

/** What steps ask and what was said with them, as the screens read it. */
export type AskedInStep = StepInCase['asked'][number];
export type AnswerName = AskedInStep['name'];
export type AppointedFile = ResultOf<typeof openCaseAsAppointedMutation>['openCaseAsAppointed'];
export type StepWritten = AppointedFile['written'][number];
export type StepProposal = NonNullable<AppointedFile['proposal']>;
export type AnswerGiven = StepWritten['answers'][number];

/** What is answered in a form, by the place at which a refusal names it. */
export type Values = Readonly<Record<string, string | readonly string[] | null>>;

/** `FACTS_UNTIL` as `factsUntil`, by which a refusal names it. */
export function placeOf(name: AnswerName): string {
  return name.toLowerCase().replaceAll(/_[a-z]/g, (part) => part.slice(1).toUpperCase());
}

/** Those of the answers that are given, as the server takes them. */
export function answersIn(asked: readonly AskedInStep[], values: Values): { name: AnswerName; values: string[] }[] {
  return asked.flatMap(({ name }) => {
    const value = values[placeOf(name)] ?? null;
    const given = value === null || value === '' ? [] : [value].flat();
    return given.length > 0 ? [{ name, values: given }] : [];
  });
}
