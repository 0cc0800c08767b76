import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { prolongAccessMutation } from './access.queries.js';
import { type AccessRequest, LONGER_ACCESS_WORDS } from './access-words.js';

type Ground = NonNullable<AccessRequest['longerGround']>;
type Values = { readonly months: string | null; readonly ground: Ground | null; readonly reasons: string };

const GROUNDS = Object.keys(LONGER_ACCESS_WORDS) as Ground[];
const NOTHING: Values = { months: null, ground: null, reasons: '' };

/** One or two further months, once, with reasons that the asker reads. */
export function ProlongForm({ request: { id } }: { readonly request: AccessRequest }) {
  const { t } = useLingui();
  const { fields, act } = useProlong(id);
  const ids = { months: `longer-months-${id}`, ground: `longer-ground-${id}`, reasons: `longer-reasons-${id}` };
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`It takes longer than a month`}>
      <FormProblems
        title={t`It was not given further time.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <LongerFields ids={ids} fields={fields} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Take longer`}</Button>
      </Row>
    </Form>
  );
}

type LongerFieldsProps = { readonly ids: Readonly<Record<keyof Values, string>>; readonly fields: Fields<Values> };

function LongerFields({ ids, fields }: LongerFieldsProps) {
  const { t } = useLingui();
  const { months, ground, reasons } = fields.values;
  return (
    <>
      <RadioGroup
        id={ids.months}
        label={t`By how much`}
        value={months}
        onChange={(value) => fields.set({ months: value })}
        error={fields.wrong('months')}
        options={[
          { value: '1', text: t`One further month` },
          { value: '2', text: t`Two further months` },
        ]}
      />
      <RadioGroup
        id={ids.ground}
        label={t`Why it takes longer`}
        value={ground}
        onChange={(value) => fields.set({ ground: GROUNDS.find((one) => one === value) ?? null })}
        error={fields.wrong('ground')}
        options={GROUNDS.map((value) => ({ value, text: t(LONGER_ACCESS_WORDS[value]) }))}
      />
      <TextArea
        id={ids.reasons}
        label={t`Your reasons for the asker`}
        hint={t`Whoever asked reads them.`}
        rows={3}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}

function useProlong(requestId: string) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ months, ground, reasons }: Values, idempotencyKey) =>
      ask(prolongAccessMutation, {
        input: { requestId, months: Number(months), ground: ground ?? 'COMPLEX', reasons },
        idempotencyKey,
      }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is given further time, and the asker is written to.` }),
  });
  const [unsaid, unwritten] = [t`Choose one.`, t`Write your reasons.`];
  const check = ({ months, ground, reasons }: Values) => ({
    ...(months === null && { months: unsaid }),
    ...(ground === null && { ground: unsaid }),
    ...(reasons.trim() === '' && { reasons: unwritten }),
  });
  return { fields: useFields(NOTHING, check, act.error), act };
}
