import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageHeader, Stack, StatusTag, TextLink } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import { AuditorCard } from './auditor-card.js';
import { EndCard } from './end-card.js';
import { FollowUpCard } from './follow-up-card.js';
import { ItemCard } from './item-card.js';
import { ItemList } from './item-list.js';
import { SpentCard } from './spent-card.js';
import { type AuditFile, type Begun, type Item, itemsIn, reviewKeys } from './review.js';
import { fileQuery } from './review.queries.js';
import { STATE_WORDS } from './review-words.js';
import { TimeCard } from './time-card.js';
import type { Next } from './use-review.js';

type ReviewScreenProps = {
  readonly fileId: string;
  readonly onNext: Next;
  /** The reader comes from the file before: the list takes the focus, so that the keys go on. */
  readonly goesOn: boolean;
};

/** The audit of one member, reviewed by the keyboard: the activities beside the one that is looked at, and how it ends. */
export function ReviewScreen({ fileId, onNext, goesOn }: ReviewScreenProps) {
  const { t } = useLingui();
  const file = useQuery({
    queryKey: [...reviewKeys.board, 'file', fileId],
    queryFn: () => ask(fileQuery, { id: fileId }),
    select: (found) => ({ file: found.auditFile, items: itemsIn(found) }),
  });
  return (
    <Loaded query={file} failed={t`The audit could not be loaded.`} lines={8}>
      {({ file: found, items }) => <Whole file={found} items={items} onNext={onNext} goesOn={goesOn} />}
    </Loaded>
  );
}

type WholeProps = Omit<ReviewScreenProps, 'fileId'> & { readonly file: AuditFile; readonly items: readonly Item[] };

function Whole({ file, items, onNext, goesOn }: WholeProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { tone, word } = STATE_WORDS[file.state];
  const name = file.person.name;
  const [from, until] = [format.day(file.looksAfter), format.day(file.looksUntil)];
  return (
    <>
      <PageHeader
        title={t`Audit of ${name}`}
        lead={<p>{t`Activities that ended after ${from}, until ${until}`}</p>}
        action={<StatusTag tone={tone}>{t(word)}</StatusTag>}
      />
      <Stack gap="large">
        <AuditorCard file={file} />
        <TimeCard file={file} />
        <FollowUpCard file={file} />
        <SpentCard file={file} />
        <Reviewed file={file} items={items} goesOn={goesOn} />
        <EndCard file={file} items={items} onNext={onNext} />
        <p className="small">
          <TextLink href="/office/audits">{t`Audits of members`}</TextLink>
        </p>
      </Stack>
    </>
  );
}

function Reviewed({ file, items, goesOn }: Omit<WholeProps, 'onNext'>) {
  const firstOpen = items.findIndex(({ said }) => said === null);
  const [place, setPlace] = useState(Math.max(firstOpen, 0));
  const [begun, setBegun] = useState<Begun>(null);
  const item = items[place];
  const go = (next: number) => {
    setPlace(next);
    setBegun(null);
  };
  return (
    <div className="split">
      <ItemList {...{ file, items, place, goesOn }} onPlace={go} onBegin={setBegun} />
      {item && <ItemCard key={item.activityId} {...{ file, item, begun }} onBegin={setBegun} />}
    </div>
  );
}
