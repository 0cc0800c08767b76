import './charter.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, PageHeader, Skeleton, Stack, TextLink } from '@standing/design-system';
import { ask, Failure } from '@standing/web-core';
import { type Charter, charterKey } from './charter.js';
import { charterQuery } from './charter.queries.js';
import { ChecklistView } from './checklist-view.js';
import { ReadView } from './read-view.js';
import { SituationView } from './situation-view.js';
import { TalkView } from './talk-view.js';
import { CHARTER_VIEWS, type CharterView, Views } from './views.js';
import { WriteView } from './write-view.js';

/** A coach's own charter over the body's, in the view that the address asks for; written, where it asks for none. */
export function CharterScreen({ asked }: { readonly asked: unknown }) {
  const { t } = useLingui();
  const view = CHARTER_VIEWS.find((known) => known === asked) ?? 'write';
  const charter = useQuery({ queryKey: charterKey, queryFn: () => ask(charterQuery, {}) });
  const mine = charter.data?.myCharter;
  return (
    <>
      <PageHeader title={t`My charter`} lead={<Lead />} />
      <Stack gap="large">
        {mine && <Views view={view} />}
        {charter.isPending && (
          <Card busy>
            <Skeleton lines={9} />
          </Card>
        )}
        {charter.error && !charter.data && (
          <Failure
            title={t`Your charter could not be loaded.`}
            error={charter.error}
            onRetry={() => void charter.refetch()}
          />
        )}
        {charter.data && !mine && (
          <Card>
            <EmptyState
              sentence={t`Your association has not published a charter yet. There is nothing to start from.`}
            />
          </Card>
        )}
        {mine && <View view={view} charter={mine} />}
      </Stack>
    </>
  );
}

function View({ view, charter }: { readonly view: CharterView; readonly charter: Charter }) {
  switch (view) {
    case 'write':
      return <WriteView charter={charter} />;
    case 'read':
      return <ReadView charter={charter} />;
    case 'talk':
      return <TalkView charter={charter} />;
    case 'check':
      return <ChecklistView charter={charter} />;
    case 'situation':
      return <SituationView charter={charter} />;
  }
}

function Lead() {
  return (
    <p>
      <Trans>
        What your clients can observe. It begins as your association’s charter, and you make it yours. It is voluntary,
        and stands beside the <TextLink href="/code">code of ethics</TextLink>.
      </Trans>
    </p>
  );
}
