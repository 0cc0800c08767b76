import { useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { AskCard } from './ask-card.js';
import { useChecks } from './check.queries.js';
import { OfficeCheckRow } from './office-check-row.js';

/** Checks of papers: who is asked for the attestation in force, and what came of it. */
export function CoverChecksScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Checks of papers`}
        lead={
          <p>{t`Some members at a time are asked for the insurance attestation in force. Nothing follows by itself, and nobody but the member and the office sees it.`}</p>
        }
      />
      <Stack gap="large">
        <AskCard />
        <ChecksCard isOpen title={t`Asked for`} none={t`Nobody is asked at present.`} />
        <ChecksCard isOpen={false} title={t`Decided`} none={t`Nothing was decided yet.`} />
      </Stack>
    </>
  );
}

type ChecksCardProps = { readonly isOpen: boolean; readonly title: string; readonly none: string };

function ChecksCard({ isOpen, title, none }: ChecksCardProps) {
  const { t } = useLingui();
  const checks = useChecks(isOpen);
  return (
    <Card title={title} busy={checks.isFetching}>
      <Loaded query={checks} failed={t`The list could not be loaded.`} lines={3}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState sentence={none} />
          ) : (
            <ul className="rows">
              {found.map((check) => (
                <li key={check.id}>
                  <OfficeCheckRow check={check} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {checks.hasNextPage && (
        <div>
          <Button
            kind="second"
            onPress={() => void checks.fetchNextPage()}
            pending={checks.isFetchingNextPage}
          >{t`Show more`}</Button>
        </div>
      )}
    </Card>
  );
}
