import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import {
  ask,
  type FieldMistakes,
  type Fields,
  keys,
  mistakeAt,
  RefusedError,
  useAct,
  useFields,
  useFormat,
} from '@standing/web-core';
import type { MemberChoice } from '../acts/member-field.js';
import { editionInForceQuery, takeDownComplaintMutation } from './take-down.queries.js';
import { isKnown, NOTHING, type ReceiptGiven, takenInput, type TakenValues } from './taken-values.js';

/** The fields of a complaint that is taken down, with what is wrong at each place of it. */
export type Taken = {
  readonly fields: Fields<TakenValues>;
  /** By the path of a refusal, its dots as hyphens: `allegations-0-behaviour`. */
  readonly at: (place: string) => string | undefined;
};

/** The id of the field at a place. */
export const idOf = (place: string) => `taken-${place}`;

/** Takes the complaint down; what was typed stays whatever the server says. */
export function useTaken(who: MemberChoice, onDone: (given: ReceiptGiven) => void) {
  const { locale } = useFormat();
  const check = useCheck();
  const edition = useQuery({
    queryKey: [...keys.code, 'edition', locale],
    queryFn: async () => (await ask(editionInForceQuery, { locale })).codeOfEthics?.id ?? null,
    staleTime: Infinity,
  });
  const act = useAct({
    run: async (values: TakenValues, idempotencyKey) => {
      const input = takenInput(values, who, edition.data ?? null);
      return (await ask(takeDownComplaintMutation, { input, idempotencyKey })).takeDownComplaint;
    },
    touches: [keys.cases],
    onDone,
  });
  const error = useMemo(() => placed(act.error), [act.error]);
  const fields = useFields(NOTHING, check, error);
  const at = (place: string) => (fields.mistakes as Readonly<Record<string, string>>)[place] ?? mistakeAt(error, place);
  return { fields, at, act, error };
}

/** A refusal names a place by its whole path: of two behaviours each has its own. */
function placed(error: Error | null): Error | null {
  if (!(error instanceof RefusedError)) return error;
  return new RefusedError(error.refusals.map((one) => ({ ...one, path: one.path?.replaceAll('.', '-') ?? null })));
}

/** What the form itself sees; whatever else is missing the rules say, each at its place. */
function useCheck(): (values: TakenValues) => FieldMistakes<TakenValues> {
  const { t } = useLingui();
  const choose = t`Choose an answer.`;
  const day = t`Give the day on which it reached the body.`;
  const [name, contact] = [t`Write the name of whoever complains.`, t`Write how to reach them.`];
  return (values) => {
    const { cameBy, receivedOn, age, behalf, right, relation, spoken, basis, nameVisibility, reachedBy } = values;
    const [known, peer] = [isKnown(nameVisibility), relation === 'COLLEAGUE'];
    const open = Object.entries({
      ...{ cameBy, age, behalf, relation, nameVisibility },
      ...(behalf === 'ANOTHER' && { right }),
      ...(peer && { spoken, basis }),
      ...(known && { reachedBy }),
    }).filter(([, answer]) => answer === null);
    return {
      ...(receivedOn === null && { receivedOn: day }),
      ...Object.fromEntries(open.map(([place]) => [place, choose] as const)),
      ...(known && values.name.trim() === '' && { name }),
      ...(known && reachedBy !== 'NONE' && values.contact.trim() === '' && { contact }),
    };
  };
}
