import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct } from '@standing/web-core';
import { answerTermsMutation } from './terms.queries.js';
import { TermsView } from './terms-view.js';
import type { AgreementWithTerms, Terms } from './use-terms.js';

type AnswerTermsProps = { readonly agreement: AgreementWithTerms; readonly terms: Terms };

/** What the supervisor proposes: agreed to, it is in force; otherwise nothing changes. */
export function AnswerTerms({ agreement, terms }: AnswerTermsProps) {
  const { t } = useLingui();
  const { name } = agreement.supervisor;
  const act = useAct({
    run: (agree: boolean, idempotencyKey) =>
      ask(answerTermsMutation, { agreementId: agreement.id, termsId: terms.id, agree, idempotencyKey }),
    touches: [keys.agreements],
    onDone: () => toast({ text: t`Your answer is recorded.` }),
  });
  return (
    <section>
      <h3>
        <Trans>{name} proposes these terms</Trans>
      </h3>
      <TermsView terms={terms} />
      {act.error && <Failure title={t`Your answer was not recorded.`} error={act.error} />}
      <Row>
        <Button onPress={() => act.mutate(true)} pending={act.isPending}>{t`Sign these terms`}</Button>
        <Button kind="second" onPress={() => act.mutate(false)} disabled={act.isPending}>{t`Do not sign them`}</Button>
      </Row>
    </section>
  );
}
