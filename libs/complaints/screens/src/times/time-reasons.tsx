import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row, Stack } from '@standing/design-system';
import { ask, FormProblems, useAct, useFormat } from '@standing/web-core';
import { Written } from '../file/written.js';
import { PAUSE_WORDS } from '../words/pause-words.js';
import type { WrittenReason } from './times.js';
import { readTimeReasonsMutation } from './times.queries.js';

/** The reasons of a case's times, closed until somebody opens them: each reading is written down with their name. */
export function TimeReasons({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const [written, setWritten] = useState<readonly WrittenReason[] | null>(null);
  const read = useAct({
    run: async (id: string, idempotencyKey) =>
      (await ask(readTimeReasonsMutation, { caseId: id, idempotencyKey })).readTimeReasons.written,
    onDone: setWritten,
  });
  return (
    <Stack>
      <FormProblems title={t`The reasons could not be opened.`} error={read.error} mistakes={{}} ids={{}} tried={0} />
      {written ? (
        <Reasons written={written} />
      ) : (
        <p className="muted">{t`What was written of these times. Each reading is written down with your name.`}</p>
      )}
      <Row>
        <Button kind="second" onPress={() => read.mutate(caseId)} pending={read.isPending}>
          {written ? t`Read the reasons again` : t`Read the reasons`}
        </Button>
      </Row>
    </Stack>
  );
}

function Reasons({ written }: { readonly written: readonly WrittenReason[] }) {
  const { t } = useLingui();
  const format = useFormat();
  if (written.length === 0) return <p>{t`No reasons were written of these times.`}</p>;
  return (
    <ul className="rows" aria-label={t`The reasons that were written`}>
      {written.map(({ on, reason, reasons }, place) => (
        <li key={place}>
          <p className="muted">
            {`${format.day(on, 'long')} · ${reason ? t(PAUSE_WORDS[reason]) : t`A time was changed`}`}
          </p>
          <Written text={reasons} />
        </li>
      ))}
    </ul>
  );
}
