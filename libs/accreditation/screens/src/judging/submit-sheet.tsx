import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { submitMutation } from './judging.queries.js';
import type { Sheet } from './sheet.js';

/** Hands the sheet in, asked once more: it never changes afterwards. */
export function SubmitSheet({ sheet: { id, file, criteria } }: { readonly sheet: Sheet }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const act = useAct({
    run: (assessmentId: string, idempotencyKey) => ask(submitMutation, { id: assessmentId, idempotencyKey }),
    touches: [keys.assessments],
    onDone: () => {
      toast({ text: t`Your assessment of file ${file} is submitted.` });
      setAsking(false);
    },
  });
  const askOnceMore = () => {
    act.reset();
    setAsking(true);
  };
  const isWhole = criteria.every(({ mine }) => mine !== null);
  return (
    <Row>
      <Button onPress={askOnceMore} disabled={!isWhole}>{t`Submit my assessment…`}</Button>
      {!isWhole && <span className="muted">{t`First mark every criterion.`}</span>}
      {asking && (
        <Dialog title={t`Submit your assessment of file ${file}?`} open onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{t`It never changes afterwards. You see where the other assessor sees it otherwise once both are done.`}</p>
            <FormProblems title={t`It was not submitted.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
            <Row>
              <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`Submit my assessment`}</Button>
              <Button kind="quiet" onPress={() => setAsking(false)}>{t`Not yet`}</Button>
            </Row>
          </div>
        </Dialog>
      )}
    </Row>
  );
}
