import { useLingui } from '@lingui/react/macro';
import { Button, Row, StatusTag, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import { PAUSE_WORDS } from '../words/pause-words.js';
import type { PauseInCase } from './times.js';
import { resumeClocksMutation } from './times.queries.js';

type PauseRowProps = { readonly caseId: string; readonly pause: PauseInCase };

/** One pause: why, from when to when, and letting time run again for whoever may. */
export function PauseRow({ caseId, pause: { id, reason, from, until, reviewOn, inForce, mayResume } }: PauseRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const act = useAct({
    run: (pauseId: string, idempotencyKey) => ask(resumeClocksMutation, { caseId, pauseId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`Time runs again from today.` }),
  });
  const [first, last] = [format.day(from, 'long'), format.day(until ?? reviewOn, 'long')];
  return (
    <li>
      <div className="item">
        <span className="item-main">
          {t(PAUSE_WORDS[reason])}
          <span className="muted">{` · ${t`from ${first} to ${last}`}`}</span>
        </span>
        {inForce && (
          <span className="item-end">
            <StatusTag tone="plain">{t`stands still`}</StatusTag>
          </span>
        )}
      </div>
      <FormProblems title={t`Time does not run again.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      {mayResume && (
        <Row>
          <Button kind="second" onPress={() => act.mutate(id)} pending={act.isPending}>
            {t`Let time run again`}
          </Button>
        </Row>
      )}
    </li>
  );
}
