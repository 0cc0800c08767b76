import { useLingui } from '@lingui/react/macro';
import { Callout, Card, EmptyState, PageHeader, Stack, TextLink } from '@standing/design-system';
import { Failure, Loaded, NotFoundError, useSession } from '@standing/web-core';
import { LettersToSend } from '../sending/letters-to-send.js';
import type { CaseInList } from './case-in-list.js';
import { CaseRow } from './case-row.js';
import { useCases, useWithNextDates } from './use-cases.js';

/** The cases that a case manager, a registrar or a member of a panel may know of, by risk and by the date that comes next. */
export function CasesScreen() {
  const { t } = useLingui();
  const cases = useCases();
  return (
    <>
      <PageHeader
        title={t`Cases`}
        lead={
          <p>{t`Complaints about members, sorted by risk and then by the date that comes next. What each is about opens to those who hold a function in it.`}</p>
        }
      />
      <Stack gap="large">
        <Loaded query={cases} failed={t`The cases could not be loaded.`} lines={5}>
          {(found) => <Cases cases={found} busy={cases.isFetching} />}
        </Loaded>
      </Stack>
    </>
  );
}

type CasesProps = { readonly cases: readonly CaseInList[]; readonly busy: boolean };

function Cases({ cases: found, busy }: CasesProps) {
  const { t } = useLingui();
  const { roles } = useSession();
  const cases = useWithNextDates(found);
  const isStaff = roles.includes('case-manager') || roles.includes('registrar');
  if (!isStaff && cases.length === 0)
    return <Failure title={t`There is no case here for you.`} error={new NotFoundError()} />;
  const seats = cases.filter(({ open }) => open.some((way) => way !== 'CASE_MANAGER' && way !== 'REGISTRAR'));
  const others = cases.filter((one) => one.mine.length === 0 && !seats.includes(one));
  return (
    <>
      {seats.length > 0 && (
        <Card title={t`A seat waits for you`} busy={busy}>
          <p>{t`The registrar gave you a seat or a function. Say first whether you have a conflict of interest: the file opens after that.`}</p>
          <Rows cases={seats} />
        </Card>
      )}
      <MyCases cases={cases.filter(({ mine }) => mine.length > 0)} busy={busy} />
      {isStaff && <OpenCases cases={others} busy={busy} />}
      {roles.includes('case-manager') && <LettersToSend />}
      <Beside roles={roles} isMonitor={cases.some(({ mine }) => mine.includes('SANCTION_MONITOR'))} />
    </>
  );
}

type BesideProps = { readonly roles: readonly string[]; readonly isMonitor: boolean };

/** The pages beside the list, each for those who do something there. */
function Beside({ roles, isMonitor }: BesideProps) {
  const { t } = useLingui();
  const isStaff = roles.includes('case-manager') || roles.includes('registrar');
  return (
    <>
      {(isStaff || isMonitor) && (
        <p className="small">
          <TextLink href="/cases/watched">{t`Sanctions watched over`}</TextLink>
        </p>
      )}
      {isStaff && (
        <p className="small">
          <TextLink href="/cases/conflicts">{t`Conflicts of interest to sign off`}</TextLink>
        </p>
      )}
      {roles.includes('registrar') && (
        <p className="small">
          <TextLink href="/cases/take-down">{t`Take down a complaint`}</TextLink> ·{' '}
          <TextLink href="/cases/figures">{t`Figures of complaints`}</TextLink> ·{' '}
          <TextLink href="/cases/over">{t`Cases whose time is over`}</TextLink> ·{' '}
          <TextLink href="/cases/roster">{t`Rosters and rota`}</TextLink> ·{' '}
          <TextLink href="/cases/emergency">{t`Open a case in an emergency`}</TextLink>
        </p>
      )}
    </>
  );
}

function MyCases({ cases, busy }: CasesProps) {
  const { t } = useLingui();
  return (
    <Card title={t`My cases`} busy={busy}>
      {cases.length > 0 ? (
        <Rows cases={cases} />
      ) : (
        <EmptyState
          sentence={t`You hold no function in any case. A case sits here from the moment you take it until it is closed, with the next date that somebody owes.`}
        />
      )}
    </Card>
  );
}

function OpenCases({ cases, busy }: CasesProps) {
  const { t } = useLingui();
  const { roles } = useSession();
  const isManager = roles.includes('case-manager');
  return (
    <Card title={isManager ? t`Cases that nobody manages` : t`Cases that you may keep`} busy={busy}>
      {cases.length > 0 ? (
        <Rows cases={cases} />
      ) : (
        <EmptyState
          sentence={
            isManager
              ? t`Nobody’s case waits. A new complaint appears here at once, and must be acknowledged within seven days.`
              : t`No case waits for a registrar. One appears here once its case manager has named the member whom it concerns.`
          }
        />
      )}
      <Callout>
        <p>{t`A case in which you declare a conflict of interest is not in this list, nor in its count.`}</p>
      </Callout>
    </Card>
  );
}

function Rows({ cases }: { readonly cases: readonly CaseInList[] }) {
  return (
    <ul className="rows">
      {cases.map((found) => (
        <li key={found.id}>
          <CaseRow found={found} />
        </li>
      ))}
    </ul>
  );
}
