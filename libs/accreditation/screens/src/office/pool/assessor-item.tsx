import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag, type Tone } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { AssessorDialog } from './assessor-dialog.js';
import type { Level } from './assessor-fields.js';
import type { Assessor } from './assessor-values.js';
import { RemoveDialog } from './remove-dialog.js';

type AssessorItemProps = { readonly assessor: Assessor; readonly levels: readonly Level[] };

/** One of the pool: whether they may assess today, for what, and what they have in hand. */
export function AssessorItem({ assessor, levels }: AssessorItemProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [asking, setAsking] = useState<'change' | 'remove' | null>(null);
  const { person, trainedOn, mandateFrom, mandateUntil, open, mostOpen } = assessor;
  const { tone, word } = useAvailability()(assessor);
  const name = person.name;
  const [trained, from] = [format.day(trainedOn), format.day(mandateFrom)];
  const until = mandateUntil ? format.day(mandateUntil) : '';
  const close = () => setAsking(null);
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <span className="strong">{name}</span> · {format.all(assessor.levels.map(({ title }) => title))}
        <br />
        <span className="muted">
          {until ? t`mandate from ${from} to ${until}` : t`mandate since ${from}`} · {t`trained on ${trained}`} ·{' '}
          {t`${open} of ${mostOpen} in hand`}
        </span>
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{word}</StatusTag>
        <Button kind="second" size="small" onPress={() => setAsking('change')} label={t`Change the mandate of ${name}`}>
          {t`Change…`}
        </Button>
        <Button kind="quiet" size="small" onPress={() => setAsking('remove')} label={t`Take ${name} out of the pool`}>
          {t`Take out…`}
        </Button>
      </span>
      {asking === 'change' && <AssessorDialog assessor={assessor} levels={levels} onClose={close} />}
      {asking === 'remove' && <RemoveDialog assessor={assessor} onClose={close} />}
    </div>
  );
}

function useAvailability(): (assessor: Assessor) => { readonly tone: Tone; readonly word: string } {
  const { t } = useLingui();
  const { today } = useSession().body;
  return ({ mandateFrom, mandateUntil, absentFrom, absentUntil, open, mostOpen }) => {
    if (today < mandateFrom || (mandateUntil !== null && mandateUntil !== undefined && mandateUntil < today))
      return { tone: 'plain', word: t`Without a mandate today` };
    if (absentFrom && absentFrom <= today && (!absentUntil || today <= absentUntil))
      return { tone: 'plain', word: t`Away` };
    return open < mostOpen ? { tone: 'ok', word: t`Available` } : { tone: 'warn', word: t`Has enough` };
  };
}
