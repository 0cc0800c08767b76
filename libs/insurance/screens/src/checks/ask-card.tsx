import { useLingui } from '@lingui/react/macro';
import { Button, Card, DateField, Form, RadioGroup, TextField, toast } from '@standing/design-system';
import {
  addDays,
  ask,
  type FieldMistakes,
  type Fields,
  FormProblems,
  MemberField,
  useAct,
  useFields,
  useSession,
} from '@standing/web-core';
import { askForAttestationMutation, CHECKS_KEY, drawChecksMutation } from './check.queries.js';

const IDS = { whom: 'check-whom', personId: 'check-member', perCent: 'check-share', dueOn: 'check-due' };

/** The term that stands in the form at first, in days. */
const USUAL_DAYS = 30;

type AskValues = {
  readonly whom: string | null;
  readonly personId: string;
  readonly perCent: string;
  readonly dueOn: string | null;
};

/** Asks a share of the members in turn, or one of them. */
export function AskCard() {
  const { t } = useLingui();
  const { today } = useSession().body;
  const empty: AskValues = { whom: 'share', personId: '', perCent: '10', dueOn: addDays(today, USUAL_DAYS) };
  const act = useAsk(() => fields.reset(empty));
  const fields = useFields(empty, useCheckAsk(), act.error);
  return (
    <Card title={t`Ask for the attestation in force`}>
      <Form onSubmit={() => fields.submit((typed) => act.mutate(typed))} label={t`Ask for the attestation in force`}>
        <FormProblems
          title={t`Nobody was asked.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <Whom fields={fields} />
        <Until fields={fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Ask`}</Button>
        </div>
      </Form>
    </Card>
  );
}

type FieldsProps = { readonly fields: Fields<AskValues> };

function Whom({ fields }: FieldsProps) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  return (
    <>
      <RadioGroup
        id={IDS.whom}
        label={t`Whom to ask`}
        value={values.whom}
        onChange={(whom) => set({ whom })}
        error={wrong('whom')}
        options={[
          {
            value: 'share',
            text: t`A share of the accredited members, in turn`,
            hint: t`Whoever was never asked comes first, then whoever was asked the longest ago. Nobody is chosen.`,
          },
          { value: 'one', text: t`One member` },
        ]}
      />
      <WhomInIt fields={fields} />
    </>
  );
}

function Until({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <DateField
      id={IDS.dueOn}
      label={t`Until`}
      hint={t`14 to 90 days from today.`}
      value={values.dueOn}
      onChange={(dueOn) => set({ dueOn })}
      error={wrong('dueOn')}
    />
  );
}

function WhomInIt({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  if (values.whom === 'one')
    return (
      <MemberField
        id={IDS.personId}
        label={t`Member`}
        value={values.personId}
        onChange={(personId) => set({ personId })}
        error={wrong('personId')}
      />
    );
  return (
    <TextField
      id={IDS.perCent}
      label={t`Share, in per cent`}
      value={values.perCent}
      onChange={(perCent) => set({ perCent })}
      error={wrong('perCent')}
      size="short"
      inputMode="numeric"
    />
  );
}

function useCheckAsk(): (values: AskValues) => FieldMistakes<AskValues> {
  const { t } = useLingui();
  return ({ whom, personId, perCent, dueOn }) => ({
    ...(whom === 'one' && personId === '' && { personId: t`Choose a member.` }),
    ...(whom !== 'one' && !/^\d{1,3}$/.test(perCent.trim()) && { perCent: t`Write a whole number, such as 10.` }),
    ...(dueOn === null && { dueOn: t`Give the last day.` }),
  });
}

function useAsk(onDone: () => void) {
  const { t } = useLingui();
  return useAct<AskValues, unknown>({
    run: ({ whom, personId, perCent, dueOn }, idempotencyKey) => {
      const term = { dueOn: dueOn ?? '', idempotencyKey };
      if (whom === 'one') return ask(askForAttestationMutation, { personId, ...term });
      return ask(drawChecksMutation, { perCent: Number(perCent), ...term });
    },
    touches: [CHECKS_KEY],
    onDone: () => {
      toast({ text: t`Asked. Each of them is written to.` });
      onDone();
    },
  });
}
