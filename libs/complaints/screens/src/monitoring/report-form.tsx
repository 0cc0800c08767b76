import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { Step } from '../acts/step.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import type { ConditionCode, ConditionMeter, MonitorView } from '../sanction/sanction.js';
import { METER_WORDS, VIEW_WORDS } from '../sanction/sanction-words.js';
import { useCondition } from '../sanction/use-condition.js';
import { reportOnConditionsMutation } from './report.queries.js';

const VIEWS: readonly MonitorView[] = ['MET', 'AT_RISK', 'NOT_MET'];
const IDS = { words: 'report-words', viewed: 'report-view-0' };

type ReportFormProps = {
  readonly caseId: string;
  readonly meters: readonly ConditionMeter[];
  readonly onActed: () => void;
};
type Views = Readonly<Partial<Record<ConditionCode, MonitorView>>>;
type Values = { readonly viewed: Views; readonly words: string };
const NOTHING: Values = { viewed: {}, words: '' };

/** A short report of the monitor: how they see each condition, beside its meter, and why. */
export function ReportForm({ caseId, meters, onActed }: ReportFormProps) {
  const { t } = useLingui();
  const { fields, asked } = useReport({ caseId, meters, onActed });
  const words = {
    title: t`Send this report?`,
    does: t`The respondent, those who keep the case and those who decide on the sanction read it as you wrote it. It decides nothing.`,
    word: t`Send the report`,
    failed: t`The report was not sent.`,
  };
  return (
    <Step
      title={t`Report on the conditions`}
      about={t`How you see each of them, beside what the records say, and why. Reports of before stay.`}
    >
      <Form onSubmit={() => fields.submit(asked.ask)} label={t`Report on the conditions`}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <ViewFields meters={meters} fields={fields} />
        <TextArea
          id={IDS.words}
          label={t`Why you see it so`}
          hint={t`Nothing of what a client said, and no name of one. A page at the most.`}
          rows={6}
          value={fields.values.words}
          onChange={(typed) => fields.set({ words: typed })}
          error={fields.wrong('words')}
        />
        <Row>
          <Button type="submit" kind="second">{t`Send the report…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked} />
    </Step>
  );
}

type Fields = ReturnType<typeof useReport>['fields'];

function ViewFields({ meters, fields }: Pick<ReportFormProps, 'meters'> & { readonly fields: Fields }) {
  const { t } = useLingui();
  const say = useCondition();
  const { viewed } = fields.values;
  return meters.map(({ condition, state }, index) => (
    <RadioGroup
      key={condition.code}
      id={`report-view-${index}`}
      label={`${say(condition)} (${t(METER_WORDS[state])})`}
      value={viewed[condition.code] ?? ''}
      onChange={(value) => {
        const view = VIEWS.find((one) => one === value);
        if (view) fields.set({ viewed: { ...viewed, [condition.code]: view } });
      }}
      options={VIEWS.map((value) => ({ value, text: t(VIEW_WORDS[value]) }))}
      error={viewed[condition.code] ? undefined : fields.wrong('viewed')}
    />
  ));
}

function useReport({ caseId, meters, onActed }: ReportFormProps) {
  const { t } = useLingui();
  const codes = meters.map(({ condition }) => condition.code);
  const viewsOf = (viewed: Views) =>
    codes.flatMap((code) => {
      const view = viewed[code];
      return view ? [{ code, view }] : [];
    });
  const act = useAct({
    run: ({ viewed, words }: Values, idempotencyKey) =>
      ask(reportOnConditionsMutation, { input: { caseId, views: viewsOf(viewed), words }, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The report is sent.` });
      fields.reset(NOTHING);
      onActed();
    },
  });
  const [unseen, unwritten] = [t`Say how you see each condition.`, t`Write this text.`];
  const check = ({ viewed, words }: Values) => ({
    ...(viewsOf(viewed).length < codes.length ? { viewed: unseen } : {}),
    ...(words.trim() === '' ? { words: unwritten } : {}),
  });
  const fields = useFields<Values>(NOTHING, check, act.error);
  return { fields, asked: useAskedAct(act) };
}
