import { useLingui } from '@lingui/react/macro';
import { Button, Card, Row } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { SaidText, Shown, useAbout } from './item-facts.js';
import { type AuditFile, type Begun, FILE_LINK_ID, type Item, PARTS } from './review.js';
import { PART_WORDS } from './review-words.js';
import { useSay } from './use-review.js';
import { WordForm } from './word-form.js';

type ItemCardProps = {
  readonly file: AuditFile;
  readonly item: Item;
  readonly begun: Begun;
  readonly onBegin: (begun: Begun) => void;
};

/** The activity that is looked at: its file, what it is to hold, and what the auditor says of it. */
export function ItemCard({ file, item, begun, onBegin }: ItemCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const about = useAbout()(item);
  const parts = format.all(PARTS.map((part) => t(PART_WORDS[part])));
  const mayJudge = file.isMine && file.state === 'ANSWERED';
  return (
    <Card title={item.title}>
      <p className="muted" data-user-text="">
        {about}
      </p>
      <Shown item={item} viewId={FILE_LINK_ID} />
      {item.shown === null && item.onRecord && (
        <p className="muted">{t`The activity has a file; the member has not answered yet.`}</p>
      )}
      <p className="muted small">{t`A file holds: ${parts}.`}</p>
      {item.said && <SaidText said={item.said} />}
      {mayJudge && !begun && <Acts file={file} item={item} onBegin={onBegin} />}
      {mayJudge && begun && (
        <WordForm
          key={begun.verdict}
          fileId={file.id}
          item={item}
          verdict={begun.verdict}
          onDone={() => onBegin(null)}
        />
      )}
    </Card>
  );
}

function Acts({ file, item, onBegin }: Omit<ItemCardProps, 'begun'>) {
  const { t } = useLingui();
  const act = useSay(file.id, () => undefined);
  const { activityId } = item;
  const accept = () =>
    item.shown === 'FILE'
      ? act.mutate({ activityId, verdict: 'ACCEPTED', reason: null, missing: [], sentence: null })
      : onBegin({ activityId, verdict: 'ACCEPTED' });
  return (
    <Row>
      {item.shown !== 'NONE' && (
        <Button kind="second" onPress={accept} pending={act.isPending}>
          {t({ message: 'Accept', context: 'audit' })}
        </Button>
      )}
      <Button kind="quiet" onPress={() => onBegin({ activityId, verdict: 'REFUSED' })}>
        {t({ message: 'Do not accept…', context: 'audit' })}
      </Button>
      <Button kind="quiet" onPress={() => onBegin({ activityId, verdict: 'MORE' })}>{t`Ask for more…`}</Button>
    </Row>
  );
}
