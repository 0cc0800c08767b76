import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Checkbox, CheckboxGroup, Form, LinkButton, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import { type Draft, GUIDED, type StatementCode } from './draft.js';
import { saveStatementsMutation } from './guided.queries.js';
import { STATEMENT_WORDS } from './statement-words.js';
import { useAfterStale } from './use-after-stale.js';

/** What the applicant affirms; each keeps the day on which it was affirmed first. */
export function StatementsStep({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const format = useFormat();
  const { statements, statementsRevision: revision } = draft;
  const before = statements.filter(({ affirmedOn }) => affirmedOn !== null).map(({ code }) => code);
  const [affirmed, setAffirmed] = useState<readonly StatementCode[]>(before);
  const act = useAct({
    run: (codes: readonly StatementCode[], idempotencyKey) =>
      ask(saveStatementsMutation, { input: { affirmed: [...codes], revision }, idempotencyKey }),
    touches: [keys.applications],
    onDone: () => toast({ text: t`Your statements are saved.` }),
  });
  useAfterStale(act.error);
  const choose = (codes: readonly string[]) =>
    setAffirmed(statements.map(({ code }) => code).filter((code) => codes.includes(code)));
  return (
    <Card title={t`Statements`}>
      <Form onSubmit={() => act.mutate(affirmed)} label={t`Statements`}>
        <FormProblems title={t`Your statements were not saved.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <CheckboxGroup label={t`I affirm:`} value={affirmed} onChange={choose}>
          {statements.map(({ code, affirmedOn }) => {
            const day = affirmedOn ? format.day(affirmedOn, 'long') : '';
            return (
              <Checkbox key={code} value={code} {...(affirmedOn && { hint: t`Affirmed on ${day}` })}>
                {t(STATEMENT_WORDS[code])}
              </Checkbox>
            );
          })}
        </CheckboxGroup>
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Save my statements`}</Button>
          <LinkButton kind="second" href={GUIDED}>{t`Back to all steps`}</LinkButton>
        </Row>
      </Form>
    </Card>
  );
}
