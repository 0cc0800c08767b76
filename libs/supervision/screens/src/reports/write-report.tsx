import { useLingui } from '@lingui/react/macro';
import { Button, Card, Checkbox, Form, TextArea, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { sendReportMutation } from './report.queries.js';
import type { Report } from './use-reports.js';

/** As the rule counts. */
const MOST = 3000;
const PARTS = ['readiness', 'practice', 'supervision'] as const;
const IDS = {
  readiness: 'report-readiness',
  practice: 'report-practice',
  supervision: 'report-supervision',
  namesNobody: 'report-names',
};

type Written = Readonly<Record<(typeof PARTS)[number], string>> & { readonly namesNobody: boolean };
type WriteProps = { readonly report: Report; readonly title: string };

/** The three parts of a report, and the button that signs and sends them. What was sent before is in them. */
export function WriteReport({ report, title }: WriteProps) {
  const { t } = useLingui();
  const { id: reportId, coachName, versions } = report;
  const [latest] = versions;
  const act = useAct({
    run: (written: Written, idempotencyKey) =>
      ask(sendReportMutation, { input: { reportId, seen: latest?.number ?? 0, ...written }, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`Your report is signed and sent.` }),
  });
  const { readiness = '', practice = '', supervision = '' } = latest ?? {};
  const first = { readiness, practice, supervision, namesNobody: false };
  const fields = useFields<Written>(first, useCheck(), act.error);
  const problems = { error: act.error, mistakes: fields.mistakes, tried: fields.tried };
  return (
    <Card title={t`Write the report`}>
      <p>{t`Talk about it with ${coachName} before you write. They read it, and sign it as it is or ask you for a change. Your association reads nothing of it until ${coachName} puts it into an application.`}</p>
      <Form onSubmit={() => fields.submit(act.mutate)} label={t`Write the report`}>
        <FormProblems title={t`The report was not sent.`} ids={IDS} {...problems} />
        <Parts fields={fields} title={title} />
        <Checkbox
          id={IDS.namesNobody}
          checked={fields.values.namesNobody}
          onChange={(namesNobody) => fields.set({ namesNobody })}
          invalid={fields.wrong('namesNobody') !== undefined}
        >
          {t`The text names nobody: neither the coach, nor me, nor any client. Those who assess the application read it without knowing whose it is.`}
        </Checkbox>
        <div>
          <Button type="submit" pending={act.isPending}>{t`Sign and send`}</Button>
        </div>
      </Form>
    </Card>
  );
}

function Parts({
  fields: { values, set, wrong },
  title,
}: {
  readonly fields: Fields<Written>;
  readonly title: string;
}) {
  const { t } = useLingui();
  const labels = {
    readiness: t`Readiness for “${title}”`,
    practice: t`Way of working`,
    supervision: t`Use of supervision`,
  };
  const hints = {
    readiness: t`What shows you that the coach is ready for it, and what is still to be worked on. 3,000 characters at most.`,
    practice: t`How the coach contracts, works and looks after clients, as you know it from supervision. 3,000 characters at most.`,
    supervision: t`What the coach brings, how openly, and what becomes of it. 3,000 characters at most.`,
  };
  return PARTS.map((part) => (
    <TextArea
      key={part}
      id={IDS[part]}
      label={labels[part]}
      hint={hints[part]}
      rows={8}
      value={values[part]}
      onChange={(text) => set({ [part]: text })}
      error={wrong(part)}
    />
  ));
}

function useCheck() {
  const { t } = useLingui();
  return (written: Written) => {
    const wrong = PARTS.flatMap((part) => {
      const { length } = [...written[part].trim()];
      if (length === 0) return [[part, t`Write this part.`] as const];
      return length > MOST ? [[part, t`Write 3,000 characters at most.`] as const] : [];
    });
    const names = written.namesNobody ? {} : { namesNobody: t`Check that the text names nobody, and say so.` };
    return { ...Object.fromEntries(wrong), ...names };
  };
}
