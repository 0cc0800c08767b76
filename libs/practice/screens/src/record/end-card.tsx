import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { NotKept } from './check-row.js';
import { EndForm } from './end-form.js';
import { useEndedByWords } from './record-words.js';
import type { End, RecordedEngagement } from './use-record.js';
import { useSayEnd } from './use-record-acts.js';

/** The end of the relation, and who ended it. */
export function EndCard({ engagement }: { readonly engagement: RecordedEngagement }) {
  const { t } = useLingui();
  const [saying, setSaying] = useState(false);
  const { id, end } = engagement;
  return (
    <Card title={t`End of the engagement`}>
      {saying && <EndForm engagement={engagement} onClose={() => setSaying(false)} />}
      {!saying && end && <EndShown id={id} end={end} onCorrect={() => setSaying(true)} />}
      {!saying && !end && (
        <>
          <p className="muted">{t`It goes on. The client may end it at any time (FR-1).`}</p>
          <div>
            <Button kind="second" onPress={() => setSaying(true)}>{t`It has ended…`}</Button>
          </div>
        </>
      )}
    </Card>
  );
}

type EndShownProps = { readonly id: string; readonly end: End; readonly onCorrect: () => void };

function EndShown({ id, end: { endedOn, endedBy, referred }, onCorrect }: EndShownProps) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useEndedByWords();
  const act = useSayEnd(id, () => undefined);
  return (
    <>
      <SummaryList
        items={[
          { term: t`Last day`, value: format.day(endedOn) },
          { term: t`Who ended it`, value: words[endedBy] },
          { term: t`Referred to somebody else`, value: referred ? t`Yes` : t`No` },
        ]}
      />
      <NotKept error={act.error} />
      <Row>
        <Button kind="second" size="small" onPress={onCorrect}>{t`Correct it…`}</Button>
        <Button kind="quiet" size="small" pending={act.isPending} onPress={() => act.mutate(null)}>
          {t`It goes on after all`}
        </Button>
      </Row>
    </>
  );
}
