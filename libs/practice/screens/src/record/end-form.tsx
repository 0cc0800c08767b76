import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Form, RadioGroup, Row } from '@standing/design-system';
import { type Fields, FormProblems, useFields, useSession } from '@standing/web-core';
import { useEndedByWords } from './record-words.js';
import type { End, RecordedEngagement } from './use-record.js';
import { useSayEnd } from './use-record-acts.js';

type Values = Omit<End, 'endedOn'> & { readonly endedOn: string | null };

const IDS = { endedOn: 'end-day' };

const SIDES: readonly End['endedBy'][] = ['AGREEMENT', 'CLIENT', 'COACH', 'SPONSOR'];

type EndFormProps = { readonly engagement: RecordedEngagement; readonly onClose: () => void };

/** The last day, who ended it, and whether the client was referred. */
export function EndForm({ engagement: { id, end, terms }, onClose }: EndFormProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useSayEnd(id, onClose);
  const first: Values = end ?? { endedOn: today, endedBy: 'AGREEMENT', referred: false };
  const fields: Fields<Values> = useFields<Values>(
    first,
    ({ endedOn }) => (endedOn ? {} : { endedOn: t`Give the whole day.` }),
    act.error,
  );
  return (
    <Form
      onSubmit={() => fields.submit(({ endedOn, ...rest }) => endedOn && act.mutate({ endedOn, ...rest }))}
      label={t`End of the engagement`}
    >
      <FormProblems
        title={t`It was not kept.`}
        error={act.error}
        ids={IDS}
        mistakes={fields.mistakes}
        tried={fields.tried}
      />
      <EndFields fields={fields} tripartite={Boolean(terms?.sponsor)} />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Keep it`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

type EndFieldsProps = { readonly fields: Fields<Values>; readonly tripartite: boolean };

function EndFields({ fields: { values, set, wrong }, tripartite }: EndFieldsProps) {
  const { t } = useLingui();
  const words = useEndedByWords();
  const sides = tripartite ? SIDES : SIDES.filter((side) => side !== 'SPONSOR');
  return (
    <>
      <DateField
        id={IDS.endedOn}
        label={t`Last day`}
        value={values.endedOn}
        onChange={(endedOn) => set({ endedOn })}
        error={wrong('endedOn')}
      />
      <RadioGroup
        label={t`Who ended it`}
        value={values.endedBy}
        onChange={(endedBy) => set({ endedBy: endedBy as End['endedBy'] })}
        inline
        options={sides.map((value) => ({ value, text: words[value] }))}
      />
      <Checkbox checked={values.referred} onChange={(referred) => set({ referred })}>
        {t`I referred the client to somebody else`} <span className="muted">FR-2</span>
      </Checkbox>
    </>
  );
}
