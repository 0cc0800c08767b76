import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { ask, keys, Loaded, useFormat, useSession } from '@standing/web-core';
import { CorrectOfficeDialog } from './correct-office-dialog.js';
import { EndOfficeDialog } from './end-office-dialog.js';
import { type MemberOffice, memberOfficesQuery } from './office.queries.js';
import { OFFICE_WORDS } from './office-values.js';
import { RecordOffice } from './record-office.js';

/** Whether a member is on the board, manages the budget of the complaints procedure or is the data protection officer, which a registrar keeps. */
export function MemberOfficesCard({ personId }: { readonly personId: string }) {
  const { t } = useLingui();
  const { roles, personId: me } = useSession();
  const own = me === personId;
  const mayKeep = roles.includes('registrar') && !own;
  const [recording, setRecording] = useState(false);
  const theirs = useQuery({
    queryKey: [...keys.offices, personId],
    queryFn: () => ask(memberOfficesQuery, { personId }),
    select: ({ officesOfMember }) => officesOfMember,
  });
  const open = <Button kind="second" onPress={() => setRecording(true)}>{t`Record an office`}</Button>;
  return (
    <Card title={t`Offices in the association`} busy={theirs.isFetching} action={mayKeep && !recording && open}>
      <p className="muted">{t`Whoever is on the board, manages the budget of the complaints procedure or is the data protection officer decides in no case.`}</p>
      {own && <p className="muted">{t`What you hold yourself, another registrar records.`}</p>}
      {recording && <RecordOffice personId={personId} onClose={() => setRecording(false)} />}
      <Loaded query={theirs} failed={t`The offices could not be loaded.`}>
        {(found) =>
          found.length === 0 ? (
            !recording && <EmptyState sentence={t`No office of this member is recorded.`} />
          ) : (
            <ul className="rows">
              {found.map((office) => (
                <li key={office.id}>
                  <Office office={office} mayKeep={mayKeep} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function Office({ office, mayKeep }: { readonly office: MemberOffice; readonly mayKeep: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const [asked, setAsked] = useState<'end' | 'correct' | null>(null);
  const { kind, fromOn, untilOn } = office;
  const word = t(OFFICE_WORDS[kind]);
  const from = format.day(fromOn);
  const until = untilOn && format.day(untilOn);
  const close = () => setAsked(null);
  return (
    <div className="item">
      <span className="item-main">
        {word}
        <br />
        <span className="muted">{until ? t`${from} to ${until}` : t`since ${from}`}</span>
      </span>
      {mayKeep && (
        <span className="item-end">
          {untilOn === null && (
            <Button kind="second" size="small" onPress={() => setAsked('end')} label={t`Say the last day: ${word}`}>
              {t`It has ended…`}
            </Button>
          )}
          <Button kind="second" size="small" onPress={() => setAsked('correct')} label={t`Set right: ${word}`}>
            {t`Set right…`}
          </Button>
        </span>
      )}
      {asked === 'end' && <EndOfficeDialog office={office} onClose={close} />}
      {asked === 'correct' && <CorrectOfficeDialog office={office} onClose={close} />}
    </div>
  );
}
