import { useLingui } from '@lingui/react/macro';
import { ask, keys } from '@standing/web-core';
import { Step } from '../acts/step.js';
import { WriteForm } from '../my-case/write-form.js';
import { proposeAnnulmentMutation } from '../step.queries.js';

/** A court annulled what is in force: which judgment, and whether on form or on the merits. Another registrar confirms it. */
export function AnnulmentForm({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const words = {
    title: t`Record this judgment?`,
    does: t`It is recorded under your name. Nothing changes in the register before another registrar confirms the annulment.`,
    word: t`Record the judgment`,
    failed: t`The judgment was not recorded.`,
  };
  return (
    <Step title={t`A court annulled it`} about={t`The first of two people. What was annulled never was, on any day.`}>
      <WriteForm
        id="annulment"
        label={t`Which judgment`}
        hint={t`Its court, its day and number, and whether it annuls on form or on the merits.`}
        words={words}
        sent={t`The judgment is recorded. Another registrar confirms the annulment.`}
        run={(reasons, idempotencyKey) => ask(proposeAnnulmentMutation, { caseId, reasons, idempotencyKey })}
        touches={[keys.cases]}
      />
    </Step>
  );
}
