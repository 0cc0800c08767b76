import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Select, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { proposeTransparencyReportMutation, publishTransparencyReportMutation } from './report.queries.js';
import { type Correction, CORRECTION_WORDS, type Preview } from './report-words.js';

const CORRECTIONS = Object.keys(CORRECTION_WORDS) as Correction[];

/** Proposes the numbers that are on the screen; a correction says why, by one of a few reasons. */
export function ProposeReport({ preview: { year, edition, refusals } }: { readonly preview: Preview }) {
  const { t } = useLingui();
  const [correction, setCorrection] = useState<Correction | null>(edition === 1 ? null : 'COUNTED_WRONGLY');
  const propose = useAct({
    run: (_: void, idempotencyKey) => ask(proposeTransparencyReportMutation, { year, correction, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`The report is proposed. Another registrar publishes it.` }),
  });
  if (refusals.length > 0)
    return (
      <ul className="bullets">
        {refusals.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
    );
  return (
    <div className="stack">
      {edition > 1 && (
        <Select
          label={t`Why it is corrected`}
          value={correction ?? ''}
          onChange={(chosen) => setCorrection(CORRECTIONS.find((each) => each === chosen) ?? null)}
          options={CORRECTIONS.map((each) => ({ value: each, text: t(CORRECTION_WORDS[each]) }))}
        />
      )}
      <FormProblems title={t`The report was not proposed.`} error={propose.error} mistakes={{}} ids={{}} tried={0} />
      <div>
        <Button onPress={() => propose.mutate()} pending={propose.isPending}>{t`Propose this report`}</Button>
      </div>
    </div>
  );
}

/** Publishes what another registrar proposed, after asking once more: it cannot be taken back. */
export function PublishReport({ proposed }: { readonly proposed: NonNullable<Preview['proposed']> }) {
  const { t } = useLingui();
  const on = useFormat().day(proposed.proposedOn);
  const [asking, setAsking] = useState(false);
  const publish = useAct({
    run: (_: void, idempotencyKey) =>
      ask(publishTransparencyReportMutation, { proposalId: proposed.id, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The report is published.` });
      setAsking(false);
    },
  });
  if (proposed.mine) return <p>{t`You proposed this on ${on}. Another registrar publishes it.`}</p>;
  return (
    <div className="stack">
      {proposed.correction && <p>{t(CORRECTION_WORDS[proposed.correction])}</p>}
      <div>
        <Button onPress={() => setAsking(true)}>{t`Publish this report…`}</Button>
      </div>
      <ConfirmDialog
        words={{
          title: t`Publish this report?`,
          does: t`Everybody reads it from now on. It never changes: a correction would be another edition beside it.`,
          word: t`Publish this report`,
          failed: t`The report was not published.`,
        }}
        asked={{
          open: asking,
          leave: () => setAsking(false),
          confirm: () => publish.mutate(),
          pending: publish.isPending,
          failed: publish.error,
        }}
      />
    </div>
  );
}
