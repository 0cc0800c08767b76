import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, LinkButton, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { AnswerDialog } from './answer-dialog.js';
import type { Assessment } from './assessment.js';
import { useOwnStatus } from './assessment-words.js';

/** One file: how far it is, and what its assessor can do with it. */
export function AssessmentRow({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useLingui();
  const format = useFormat();
  const { zone } = useSession().body;
  const [answering, setAnswering] = useState(false);
  const { id, file, level, status, assignedAt } = assessment;
  const { tone, word } = useOwnStatus()(status);
  const when = format.instant(assignedAt, zone);
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <span className="strong">{file}</span> · {level.title}
        <br />
        <span className="muted">{t`given to you on ${when}`}</span>
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{word}</StatusTag>
        {status === 'ASSIGNED' && (
          <Button onPress={() => setAnswering(true)} label={t`Answer for file ${file}`}>{t`Answer…`}</Button>
        )}
        {(status === 'OPEN' || status === 'SUBMITTED') && (
          <LinkButton kind="second" href={`/assessments/${id}`} label={t`Open file ${file}`}>
            {t`Open`}
          </LinkButton>
        )}
        {status === 'OPEN' && (
          <Button kind="quiet" onPress={() => setAnswering(true)} label={t`Step aside from file ${file}`}>
            {t`Step aside…`}
          </Button>
        )}
      </span>
      {answering && <AnswerDialog assessment={assessment} onClose={() => setAnswering(false)} />}
    </div>
  );
}
