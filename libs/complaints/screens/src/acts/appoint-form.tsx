import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Form, Row, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { appointInCaseMutation } from '../appointed/appointed.queries.js';
import { APPOINTED, type PanelName } from '../queue/case-in-list.js';
import { useNextInRota } from '../rota/use-next-in-rota.js';
import { appointToPanelMutation } from '../step.queries.js';
import type { Seat } from '../words/seat-words.js';
import { AppointFields, type Appointing, asksWho, NOTHING_SAID, passes, whoMeant, whoShown } from './appoint-fields.js';
import { type AppointedTo, useAppointWords, useQuestion } from './appoint-words.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { isOpen } from './member-field.js';
import { Step } from './step.js';
import { useAskedAct } from './use-asked-act.js';

export type AppointFormProps = {
  readonly caseId: string;
  readonly to: AppointedTo;
  /** The places that are free, where there are places. */
  readonly seats?: readonly Seat[];
};

/** Two functions may be given on one screen: each form has fields of its own. */
const idsOf = (to: AppointedTo) => ({
  who: `${to.toLowerCase()}-who`,
  seat: `${to.toLowerCase()}-seat`,
  because: `${to.toLowerCase()}-because`,
});

/** A seat in a panel or a function of the case, one person at a time; they declare themselves before they read anything. */
export function AppointForm({ caseId, to, seats = [] }: AppointFormProps) {
  const { t } = useLingui();
  const { act, fields, asked, next, sit } = useAppoint(caseId, to, seats);
  const words = useQuestion(to);
  const ids = idsOf(to);
  const { title, about, label, word } = useAppointWords(to);
  return (
    <Step title={title} about={about}>
      <Form onSubmit={() => fields.submit((values) => asked.ask({ ...values, next: next.data ?? null }))} label={title}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={ids}
          tried={fields.tried}
        />
        <AppointFields fields={fields} ids={ids} seats={seats} label={label} next={next} sit={sit} />
        <Row>
          <Button type="submit" kind="second" pending={act.isPending}>{t`${word}…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked}>
        <SummaryList
          items={[{ term: t`Seat for`, value: <span data-user-text="">{asked.input && whoShown(asked.input)}</span> }]}
        />
      </ConfirmDialog>
    </Step>
  );
}

function useAppoint(caseId: string, to: AppointedTo, seats: readonly Seat[]) {
  const { t } = useLingui();
  // Who is next hangs on the place, and what is missing in the form hangs on who is next.
  const [place, setPlace] = useState<Seat | null>(null);
  const next = useNextInRota({ caseId, function: to, seat: place }, seats.length === 0 || place !== null);
  const act = useAct({
    run: (given: Appointing, idempotencyKey) => appoint(caseId, to, given, idempotencyKey),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The seat is given.` });
      fields.reset(NOTHING_SAID);
      setPlace(null);
    },
  });
  const [missing, unsaid] = [
    t`Say who takes the seat: choose them by name, or type their reference.`,
    t`Say why you pass over who is next.`,
  ];
  const fields = useFields(
    NOTHING_SAID,
    (values) => {
      const given = { ...values, next: next.data ?? null };
      return {
        ...(seats.length > 0 && values.seat === null && { seat: t`Say from where they sit.` }),
        ...(asksWho(given) && isOpen(values.who) && { who: missing }),
        ...(passes(given) && values.because === null && { because: unsaid }),
      };
    },
    act.error,
  );
  const sit = (seat: Seat | null) => {
    setPlace(seat);
    fields.set({ seat });
  };
  return { act, fields, asked: useAskedAct(act), next, sit };
}

function appoint(caseId: string, to: AppointedTo, given: Appointing, idempotencyKey: string) {
  const { seat } = given;
  const because = asksWho(given) ? given.because : null;
  const who = whoMeant(given);
  const name = APPOINTED.find((one) => one === to);
  if (name)
    return ask(appointInCaseMutation, {
      input: { caseId, function: name, seat, who, because },
      idempotencyKey,
    }) as Promise<unknown>;
  const panel = to as PanelName;
  return ask(appointToPanelMutation, { caseId, panel, who, seat, because, idempotencyKey }) as Promise<unknown>;
}
