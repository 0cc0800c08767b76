import { useLingui } from '@lingui/react/macro';
import { Button, Card, Form, Select, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { useNamed } from '../subject/subject-mark.js';
import { askForReportMutation } from './report.queries.js';
import type { Level, Reports } from './use-reports.js';

const IDS = { agreementId: 'report-agreement', level: 'report-level' };

type Asked = { readonly agreementId: string; readonly level: string };
type AskProps = { readonly agreements: Reports['myAgreements']; readonly levels: readonly Level[] };

/** Whom to ask, and for which level. */
export function AskForReport({ agreements, levels }: AskProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (asked: Asked, idempotencyKey) => ask(askForReportMutation, { ...asked, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`Your supervisor is asked by mail.` }),
  });
  const first = { agreementId: agreements[0]?.id ?? '', level: levels[0]?.code ?? '' };
  const fields = useFields<Asked>(first, () => ({}), act.error);
  return (
    <Card title={t`Ask for a report`}>
      <p>{t`It covers how ready you are for the level, how you work and how you use supervision. Your supervisor gets a link by mail and needs no account; you write no word of it.`}</p>
      <Form onSubmit={() => fields.submit(act.mutate)} label={t`Ask for a report`}>
        <FormProblems
          title={t`Your supervisor was not asked.`}
          ids={IDS}
          error={act.error}
          mistakes={fields.mistakes}
          tried={fields.tried}
        />
        <Choices agreements={agreements} levels={levels} fields={fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Ask for the report`}</Button>
        </div>
      </Form>
    </Card>
  );
}

function Choices({ agreements, levels, fields }: AskProps & { readonly fields: Fields<Asked> }) {
  const { t } = useLingui();
  const named = useNamed();
  const { values, set, wrong } = fields;
  return (
    <>
      <Select
        id={IDS.agreementId}
        label={t`Supervisor`}
        value={values.agreementId}
        onChange={(agreementId) => set({ agreementId })}
        options={agreements.map(({ id, subject, supervisor }) => ({
          value: id,
          text: named(supervisor.name, subject),
        }))}
      />
      <Select
        id={IDS.level}
        label={t({ message: 'Level', context: 'report' })}
        value={values.level}
        onChange={(level) => set({ level })}
        options={levels.map(({ code, title }) => ({ value: code, text: title }))}
        error={wrong('level')}
      />
    </>
  );
}
