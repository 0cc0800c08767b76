import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { toast } from '@standing/design-system';
import { ask, type FieldMistakes, keys, RefusedError, useAct, useFields, useSession } from '@standing/web-core';
import { type AdoptionDraft, draftFrom, inputOf, wholeIn } from './adoption-draft.js';
import type { Choices } from './procedure.js';
import { adoptionCheckQuery, adoptProcedureMutation } from './procedure.queries.js';

/** A draft whose fields are named by the last part of the path of a refusal: a clock, a sanction, a group by its place. */
type Values = AdoptionDraft & Readonly<Record<string, unknown>>;

/** The next adoption: what is typed, what is missing of it, and recording it. A refusal leaves everything as it was typed. */
export function useAdoption(choices: Choices) {
  const { t } = useLingui();
  const check = useAct({
    run: async (draft: AdoptionDraft) =>
      (await ask(adoptionCheckQuery, { input: inputOf(draft, choices) })).adoptionCheck,
    onDone: () => act.reset(),
  });
  const act = useAct({
    run: (draft: AdoptionDraft, idempotencyKey) =>
      ask(adoptProcedureMutation, { input: inputOf(draft, choices), idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The adoption is recorded.` });
      check.reset();
      fields.reset(draftFrom(choices));
    },
  });
  const found = check.data;
  const missing = useMemo(
    () => (found && found.refusals.length > 0 ? new RefusedError(found.refusals) : null),
    [found],
  );
  const error = act.error ?? check.error ?? missing;
  const fields = useFields<Values>(draftFrom(choices), useMistakes(), error);
  return { fields, error, found, check, act };
}

export type Adoption = ReturnType<typeof useAdoption>;

/** What cannot be sent at all: days that are missing, and numbers that are none. Everything else the rules say. */
function useMistakes() {
  const { t } = useLingui();
  const { today } = useSession().body;
  const noPeopleIn = (place: number) => t`Group ${place}: write how many people they are, in figures.`;
  return ({ version, holdsFrom, decidedOn, lengths, groups }: AdoptionDraft): FieldMistakes<Values> => {
    const ahead = holdsFrom !== null && holdsFrom > today;
    const wrongDay = ahead ? {} : { holdsFrom: t`Give a day that is ahead.` };
    if (version === 'SHORT') return wrongDay;
    const noLengths = Object.entries(lengths).filter(([, typed]) => wholeIn(typed) === null);
    const noPeople = groups.flatMap(({ people }, at) => (wholeIn(people) === null ? [at] : []));
    return {
      ...wrongDay,
      ...(decidedOn === null && { decidedOn: t`Give the day on which the text was decided.` }),
      ...Object.fromEntries(noLengths.map(([clock]) => [clock, t`${clock}: write a whole number in figures.`])),
      ...Object.fromEntries(noPeople.map((at) => [String(at), noPeopleIn(at + 1)])),
    };
  };
}
