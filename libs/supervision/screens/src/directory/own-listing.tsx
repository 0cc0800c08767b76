import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row, SummaryList, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useFormat } from '@standing/web-core';
import { leaveDirectoryMutation } from './directory.queries.js';
import { ListingForm } from './listing-form.js';
import { useCodeNames } from './use-code-names.js';
import type { Listed, OwnListing as Own } from './use-directory.js';

/** What the directory shows of the supervisor who reads: nothing until they choose it, and no longer than they wish. */
export function OwnListing({ own, busy }: { readonly own: Own; readonly busy: boolean }) {
  const { t } = useLingui();
  const [writing, setWriting] = useState(false);
  const { listing, directoryRefusals: refusals } = own;
  const close = () => setWriting(false);
  return (
    <Card title={t`You in the directory`} busy={busy}>
      {listing ? <Shown listing={listing} /> : <p>{t`You are not in it: nobody finds you here until you say so.`}</p>}
      {refusals.map(({ message }) => (
        <p key={message} className="muted">
          {message}
        </p>
      ))}
      {writing && <ListingForm listing={listing} onClose={close} />}
      {!writing && refusals.length === 0 && (
        <Row>
          <Button kind="second" onPress={() => setWriting(true)}>
            {listing ? t`Change my entry` : t`Enter the directory`}
          </Button>
          {listing && <Leave />}
        </Row>
      )}
    </Card>
  );
}

function Shown({ listing }: { readonly listing: Listed }) {
  const { t } = useLingui();
  const format = useFormat();
  const { languages, countries } = useCodeNames();
  return (
    <SummaryList
      items={[
        { term: t`Languages`, value: languages.list(listing.languages) },
        { term: t`Countries`, value: countries.list(listing.countries) },
        { term: t`At a distance`, value: listing.remote ? t`Yes` : t`No` },
        { term: t`Places left`, value: format.number(listing.places) },
        { term: t`As you said on`, value: format.day(listing.saidOn) },
      ]}
    />
  );
}

function Leave() {
  const { t } = useLingui();
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(leaveDirectoryMutation, { idempotencyKey }),
    touches: [keys.directory],
    onDone: () => toast({ text: t`You are no longer in the directory.` }),
  });
  return (
    <>
      <Button kind="quiet" onPress={() => act.mutate(null)} pending={act.isPending}>{t`Leave the directory`}</Button>
      {act.error && <Failure title={t`You are still in the directory.`} error={act.error} />}
    </>
  );
}
