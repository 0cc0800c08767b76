import { useLingui } from '@lingui/react/macro';
import { Button, Card, Checkbox, Form, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { signReportMutation } from './report.queries.js';

const IDS = { namesNobody: 'report-names' };

type Signed = { readonly namesNobody: boolean };

/** The coach signs the text as it is. */
export function SignReport({ reportId, sha256 }: { readonly reportId: string; readonly sha256: string }) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ namesNobody }: Signed, idempotencyKey) =>
      ask(signReportMutation, { reportId, sha256, namesNobody, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`Your signature is recorded.` }),
  });
  const check = ({ namesNobody }: Signed) =>
    namesNobody ? {} : { namesNobody: t`Check that the text names nobody, and say so.` };
  const { values, set, submit, wrong, mistakes, tried } = useFields<Signed>({ namesNobody: false }, check, act.error);
  return (
    <Card title={t`Sign it`}>
      <p>{t`Your signature says: we talked about this text, and I agree that it is used. You sign it as it is.`}</p>
      <Form onSubmit={() => submit(act.mutate)} label={t`Sign it`}>
        <FormProblems
          title={t`The report was not signed.`}
          ids={IDS}
          error={act.error}
          mistakes={mistakes}
          tried={tried}
        />
        <Checkbox
          id={IDS.namesNobody}
          checked={values.namesNobody}
          onChange={(namesNobody) => set({ namesNobody })}
          invalid={wrong('namesNobody') !== undefined}
        >
          {t`The text names nobody: neither me, nor my supervisor, nor any client. Those who assess my application read it without knowing whose it is.`}
        </Checkbox>
        <div>
          <Button type="submit" pending={act.isPending}>{t`Sign the report`}</Button>
        </div>
      </Form>
    </Card>
  );
}
