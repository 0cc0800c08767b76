import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Form, RadioGroup, Row } from '@standing/design-system';
import { FormProblems, useFields, useSession } from '@standing/web-core';
import { useEndedByWords } from './record-words.js';
import type { End, RecordedEngagement } from './use-record.js';
import { useSayEnd } from './use-record-acts.js';

type Values = Omit<End, 'endedOn'> & { readonly endedOn: string | null };

const IDS = { endedOn: 'end-day' };

type EndFormProps = { readonly engagement: RecordedEngagement; readonly onClose: () => void };

/** The last day, who ended it, and whether the client was referred. */
export function EndForm({ engagement: { id, end, terms }, onClose }: EndFormProps) {
  const { t } = useLingui();
  const words = useEndedByWords();
  const { today } = useSession().body;
  const act = useSayEnd(id, onClose);
  const first: Values = end ?? { endedOn: today, endedBy: 'AGREEMENT', referred: false };
  const { values, set, wrong, mistakes, tried, submit } = useFields<Values>(
    first,
    ({ endedOn }) => (endedOn ? {} : { endedOn: t`Give the whole day.` }),
    act.error,
  );
  const sides: readonly End['endedBy'][] = [
    'AGREEMENT',
    'CLIENT',
    'COACH',
    ...(terms?.sponsor ? ['SPONSOR' as const] : []),
  ];
  return (
    <Form
      onSubmit={() => submit(({ endedOn, ...rest }) => endedOn && act.mutate({ endedOn, ...rest }))}
      label={t`End of the relation`}
    >
      <FormProblems title={t`It was not kept.`} error={act.error} ids={IDS} mistakes={mistakes} tried={tried} />
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
      <Checkbox checked={values.referred} onChange={(referred) => set({ referred })} hint="FR-2">
        {t`I referred the client to somebody else`}
      </Checkbox>
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Keep it`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}
