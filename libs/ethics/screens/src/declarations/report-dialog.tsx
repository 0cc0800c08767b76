import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, Select, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { declarationKeys, type Report, reportMutation } from './declaration.queries.js';
import { useReportWords } from './report-words.js';

type Values = {
  readonly kind: Report['kind'] | '';
  readonly authority: Report['authority'] | '';
  readonly decidedOn: string | null;
};

const IDS = { kind: 'report-kind', authority: 'report-authority', decidedOn: 'report-day' };

/** Asks for three things and no word more. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useReport(onClose);
  const check = ({ kind, authority, decidedOn }: Values) => ({
    ...(kind === '' && { kind: t`Choose what it is.` }),
    ...(authority === '' && { authority: t`Choose who decided.` }),
    ...(decidedOn === null && { decidedOn: t`Give the day.` }),
  });
  const fields = useFields<Values>({ kind: '', authority: '', decidedOn: null }, check, act.error);
  const { mistakes, tried, submit } = fields;
  return (
    <Dialog title={t`Report a decision`} open onClose={onClose}>
      <Form onSubmit={() => submit(act.mutate)} label={t`Report a decision`}>
        <FormProblems title={t`It was not reported.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
        <ReportFields fields={fields} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Report it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function ReportFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  const { kinds, authorities } = useReportWords();
  return (
    <>
      <Select
        id={IDS.kind}
        label={t`What it is`}
        value={values.kind}
        onChange={(kind) => set({ kind: kind as Values['kind'] })}
        error={wrong('kind')}
        options={optionsOf(kinds)}
      />
      <Select
        id={IDS.authority}
        label={t`Who decided`}
        value={values.authority}
        onChange={(authority) => set({ authority: authority as Values['authority'] })}
        error={wrong('authority')}
        options={optionsOf(authorities)}
      />
      <DateField
        id={IDS.decidedOn}
        label={t`Day of the decision`}
        value={values.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
        error={wrong('decidedOn')}
      />
    </>
  );
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}

function useReport(onClose: () => void) {
  const { t } = useLingui();
  return useAct({
    run: async ({ kind, authority, decidedOn }: Values, idempotencyKey) => {
      if (kind === '' || authority === '' || decidedOn === null) return null;
      return ask(reportMutation, { input: { kind, authority, decidedOn }, idempotencyKey });
    },
    touches: [[...keys.code, ...declarationKeys.mine]],
    onDone: () => {
      toast({ text: t`Reported. Registrars alone read it.` });
      onClose();
    },
  });
}
