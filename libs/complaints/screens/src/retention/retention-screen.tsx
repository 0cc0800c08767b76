import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, EmptyState, PageHeader, Stack, TextLink } from '@standing/design-system';
import { ask, Failure, keys, Loaded, NotFoundError, useSession } from '@standing/web-core';
import { CaseOverCard } from './case-over.js';
import { ErasedCases } from './erased-cases.js';
import { casesToEraseQuery } from './retention.queries.js';

/** Cases whose time is nearly over: what holds them, the two keys, and what is left of those that were erased. */
export function RetentionScreen() {
  const { t } = useLingui();
  const { roles } = useSession();
  if (!roles.includes('registrar'))
    return <Failure title={t`There is no case here for you.`} error={new NotFoundError()} />;
  return (
    <>
      <PageHeader
        title={t`Cases whose time is over`}
        lead={
          <p>{t`Cases are kept for as long as the association says, and erased by two people. They appear here thirty days before.`}</p>
        }
      />
      <Stack gap="large">
        <p>
          <TextLink href="/cases">{t`All cases`}</TextLink>
          {roles.includes('scheme-administrator') && (
            <>
              {' · '}
              <TextLink href="/cases/terms">{t`How long cases are kept`}</TextLink>
            </>
          )}
        </p>
        <CasesOver />
        <ErasedCases />
      </Stack>
    </>
  );
}

function CasesOver() {
  const { t } = useLingui();
  const over = useQuery({
    queryKey: [...keys.cases, 'over'],
    queryFn: async () => (await ask(casesToEraseQuery, {})).casesToErase,
  });
  return (
    <Loaded query={over} failed={t`The cases could not be loaded.`} lines={5}>
      {(found) => (
        <>
          <Callout>
            <p>{t`One registrar proposes that a case is erased; thirty days later another may confirm it. Until then it may be held, or the proposal turned down.`}</p>
          </Callout>
          {found.length === 0 && (
            <Card title={t`Nothing is over`}>
              <EmptyState
                sentence={t`No case has thirty days or less left. One appears here by itself when its time comes near.`}
              />
            </Card>
          )}
          {found.map((one) => (
            <CaseOverCard key={one.id} over={one} busy={over.isFetching} />
          ))}
        </>
      )}
    </Loaded>
  );
}
