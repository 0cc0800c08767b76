import { useLingui } from '@lingui/react/macro';
import {
  Button,
  Callout,
  Card,
  DateField,
  DurationField,
  Form,
  RadioGroup,
  Row,
  Select,
} from '@standing/design-system';
import {
  type FieldMistakes,
  type Fields,
  FormProblems,
  RefusedError,
  useFields,
  useFormat,
  useSession,
} from '@standing/web-core';
import type { Engagement } from '../engagements/use-engagements.js';
import { useLogPractice } from './use-log-practice.js';

type Hours = {
  readonly engagementId: string;
  readonly heldOn: string | null;
  readonly minutes: number | null;
  readonly paid: string | null;
};

const IDS = {
  engagementId: 'practice-engagement',
  heldOn: 'practice-day',
  minutes: 'practice-length',
  paid: 'practice-fee',
};

/** Hours held under an engagement. */
export function LogPracticeCard({ engagements }: { readonly engagements: readonly Engagement[] }) {
  const { t } = useLingui();
  const { body } = useSession();
  const open = engagements.filter(({ endedOn }) => endedOn === null);
  const act = useLogPractice(() => fields.reset({ ...fields.values, minutes: null }));
  const empty: Hours = { engagementId: open[0]?.id ?? '', heldOn: body.today, minutes: null, paid: null };
  const fields = useFields(empty, useCheck(), act.error);
  const pseudonym = open.find(({ id }) => id === fields.values.engagementId)?.pseudonym ?? '';
  const log = (acceptOverlap: boolean) => fields.submit((whole) => act.log(entryOf(whole, acceptOverlap), pseudonym));
  const question = isQuestion(act.error) ? act.error : null;
  const problems = { error: question ? null : act.error, mistakes: fields.mistakes, tried: fields.tried };
  return (
    <Card title={t`Log hours`}>
      <Form onSubmit={() => log(false)} label={t`Log hours`}>
        {question && <Overlap question={question} onKeep={() => log(true)} pending={act.isPending} />}
        <FormProblems title={t`The hours were not logged.`} ids={IDS} {...problems} />
        <HoursFields fields={fields} engagements={open} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Log these hours`}</Button>
        </div>
      </Form>
    </Card>
  );
}

/** The server asks rather than refuses: the same hours go through once the person says that they are meant. */
function isQuestion(error: Error | null): error is RefusedError {
  return error instanceof RefusedError && error.refusals.every(({ code }) => /OVERLAP|DUPLICATE/.test(code));
}

type HoursFieldsProps = { readonly fields: Fields<Hours>; readonly engagements: readonly Engagement[] };

function HoursFields({ fields: { values, set, wrong }, engagements }: HoursFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Select
        id={IDS.engagementId}
        label={t`Engagement`}
        value={values.engagementId}
        onChange={(engagementId) => set({ engagementId })}
        options={engagements.map(({ id, pseudonym }) => ({ value: id, text: pseudonym }))}
      />
      <WhenAndHowLong values={values} set={set} wrong={wrong} />
      <RadioGroup
        id={IDS.paid}
        label={t`Fee`}
        inline
        value={values.paid}
        onChange={(paid) => set({ paid })}
        error={wrong('paid')}
        options={[
          { value: 'yes', text: t`Paid` },
          { value: 'no', text: t`Pro bono` },
        ]}
      />
    </>
  );
}

function WhenAndHowLong({ values, set, wrong }: Pick<Fields<Hours>, 'values' | 'set' | 'wrong'>) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Row align="start">
      <DateField
        id={IDS.heldOn}
        label={t`Day`}
        value={values.heldOn}
        onChange={(heldOn) => set({ heldOn })}
        error={wrong('heldOn')}
      />
      <DurationField
        id={IDS.minutes}
        label={t`Length`}
        value={values.minutes}
        onChange={(minutes) => set({ minutes })}
        say={format.duration}
        error={wrong('minutes')}
      />
    </Row>
  );
}

function entryOf({ engagementId, heldOn, minutes, paid }: Hours, acceptOverlap: boolean) {
  return { engagementId, heldOn: heldOn ?? '', minutes: minutes ?? 0, paid: paid === 'yes', acceptOverlap };
}

function useCheck(): (values: Hours) => FieldMistakes<Hours> {
  const { t } = useLingui();
  return ({ heldOn, minutes, paid }) => ({
    ...(heldOn === null && { heldOn: t`Give the day.` }),
    ...(minutes === null && { minutes: t`Write the length, for example 1h30.` }),
    ...(paid === null && { paid: t`Say whether it was paid.` }),
  });
}

function Overlap({
  question,
  onKeep,
  pending,
}: {
  readonly question: RefusedError;
  readonly onKeep: () => void;
  readonly pending: boolean;
}) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced>
      {question.refusals.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      <Button kind="second" onPress={onKeep} pending={pending}>{t`Log them all the same`}</Button>
    </Callout>
  );
}
