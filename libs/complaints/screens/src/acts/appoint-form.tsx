import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, SummaryList, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { appointInCaseMutation } from '../appointed/appointed.queries.js';
import { APPOINTED, type PanelName } from '../queue/case-in-list.js';
import { appointToPanelMutation } from '../step.queries.js';
import { type Seat, SEAT_WORDS } from '../words/seat-words.js';
import { type AppointedTo, useAppointWords, useQuestion } from './appoint-words.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { isOpen, type MemberChoice, MemberField, memberMeant, NOBODY, shownMember } from './member-field.js';
import { Step } from './step.js';
import { useAskedAct } from './use-asked-act.js';

export type AppointFormProps = {
  readonly caseId: string;
  readonly to: AppointedTo;
  /** The places that are free, where there are places. */
  readonly seats?: readonly Seat[];
};

type Values = { readonly who: MemberChoice; readonly seat: Seat | null };

const EMPTY: Values = { who: NOBODY, seat: null };

/** Two functions may be given on one screen: each form has fields of its own. */
const idsOf = (to: AppointedTo) => ({ who: `${to.toLowerCase()}-who`, seat: `${to.toLowerCase()}-seat` });

/** A seat in a panel or a function of the case, one person at a time; they declare themselves before they read anything. */
export function AppointForm({ caseId, to, seats = [] }: AppointFormProps) {
  const { t } = useLingui();
  const { act, fields, asked } = useAppoint(caseId, to, seats);
  const words = useQuestion(to);
  const ids = idsOf(to);
  const { title, about, label, word } = useAppointWords(to);
  return (
    <Step title={title} about={about}>
      <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={title}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={ids}
          tried={fields.tried}
        />
        <AppointFields fields={fields} ids={ids} seats={seats} label={label} />
        <Row>
          <Button type="submit" kind="second" pending={act.isPending}>{t`${word}…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked}>
        <SummaryList
          items={[{ term: t`Seat for`, value: <span data-user-text="">{shownMember(fields.values.who)}</span> }]}
        />
      </ConfirmDialog>
    </Step>
  );
}

type AppointFieldsProps = {
  readonly fields: Fields<Values>;
  readonly ids: Readonly<Record<keyof Values, string>>;
  readonly seats: readonly Seat[];
  readonly label: string;
};

function AppointFields({ fields, ids, seats, label }: AppointFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <MemberField
        id={ids.who}
        label={label}
        value={fields.values.who}
        onChange={(who) => fields.set({ who })}
        error={fields.wrong('who')}
      />
      {seats.length > 0 && (
        <RadioGroup
          id={ids.seat}
          label={t`From where they sit`}
          value={fields.values.seat}
          onChange={(value) => fields.set({ seat: seats.find((seat) => seat === value) ?? null })}
          error={fields.wrong('seat')}
          options={seats.map((seat) => ({ value: seat, text: t(SEAT_WORDS[seat]) }))}
        />
      )}
    </>
  );
}

function useAppoint(caseId: string, to: AppointedTo, seats: readonly Seat[]) {
  const { t } = useLingui();
  const act = useAct({
    run: (values: Values, idempotencyKey) => appoint(caseId, to, values, idempotencyKey),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The seat is given.` });
      fields.reset(EMPTY);
    },
  });
  const missing = t`Say who takes the seat: choose them by name, or type their reference.`;
  const check = ({ who, seat }: Values) => ({
    ...(isOpen(who) && { who: missing }),
    ...(seats.length > 0 && seat === null && { seat: t`Say from where they sit.` }),
  });
  const fields = useFields(EMPTY, check, act.error);
  return { act, fields, asked: useAskedAct(act) };
}

function appoint(caseId: string, to: AppointedTo, { who, seat }: Values, idempotencyKey: string) {
  const name = APPOINTED.find((one) => one === to);
  const meant = memberMeant(who);
  if (name)
    return ask(appointInCaseMutation, {
      input: { caseId, function: name, seat, who: meant },
      idempotencyKey,
    }) as Promise<unknown>;
  const panel = to as PanelName;
  return ask(appointToPanelMutation, { caseId, panel, who: meant, seat, idempotencyKey }) as Promise<unknown>;
}
