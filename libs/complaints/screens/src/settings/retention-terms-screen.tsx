import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, TextLink } from '@standing/design-system';
import { ask, Loaded, useSession } from '@standing/web-core';
import { ForAdministrators } from './for-administrators.js';
import { RetentionTermRow } from './retention-term-row.js';
import { retentionTermsKey, retentionTermsQuery } from './terms.queries.js';

/** For how long cases are kept, by how they ended, and where each number comes from. */
export function RetentionTermsScreen() {
  const { t } = useLingui();
  return (
    <ForAdministrators
      title={t`How long cases are kept`}
      lead={t`By how a case ended. When its time is over two registrars erase it; it is never erased by itself.`}
    >
      <Terms />
    </ForAdministrators>
  );
}

function Terms() {
  const { t } = useLingui();
  const { roles } = useSession();
  const terms = useQuery({
    queryKey: retentionTermsKey,
    queryFn: async () => (await ask(retentionTermsQuery, {})).retentionTerms,
  });
  return (
    <>
      <Callout>
        <p>{t`What you set holds for cases that ended before as well. A case is kept until the register has stopped speaking of it, whatever is set.`}</p>
      </Callout>
      <Card title={t`Months, by how a case ended`} busy={terms.isFetching}>
        <Loaded query={terms} failed={t`How long cases are kept could not be loaded.`} lines={9}>
          {(found) => (
            <ul className="rows">
              {found.map((term) => (
                <li key={term.endedHow}>
                  <RetentionTermRow term={term} />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Card>
      {roles.includes('registrar') && (
        <p className="small">
          <TextLink href="/cases/over">{t`Cases whose time is over`}</TextLink>
        </p>
      )}
    </>
  );
}
