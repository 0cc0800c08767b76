import { useLingui } from '@lingui/react/macro';
import { Disclosure, LinkButton, StatusTag } from '@standing/design-system';
import { type ResultOf, useFormat, useSession } from '@standing/web-core';
import type { applicationsQuery } from './office.queries.js';
import { Seats } from './seats/seats.js';
import { useApplicationStatus } from './status-words.js';

type Row = ResultOf<typeof applicationsQuery>['applications']['edges'][number]['node'];

/** One application: who, for what, since when, the way to the member's record, and for registrars who assesses it. */
export function ApplicationRow({ application }: { readonly application: Row }) {
  const { t } = useLingui();
  const format = useFormat();
  const statusOf = useApplicationStatus();
  const { roles } = useSession();
  const { id, person, level, kind, status, appliedOn } = application;
  const { tone, word } = statusOf(status);
  const [name, day] = [person.name, format.day(appliedOn)];
  return (
    <>
      <div className="item">
        <span className="item-main" data-user-text="">
          <span className="strong">{name}</span>
          <br />
          <span className="muted">
            {level.title} · {kind === 'RENEWAL' && `${t`renewal`} · `}
            {kind === 'REINSTATEMENT' && `${t`return after an absence`} · `}
            {t`applied on ${day}`}
          </span>
        </span>
        <span className="item-end">
          <StatusTag tone={tone}>{word}</StatusTag>
          <LinkButton kind="second" href={`/office/members/${person.id}`} label={t`Open the record of ${name}`}>
            {t`Open`}
          </LinkButton>
        </span>
      </div>
      {status === 'WAITING' && kind === 'FIRST' && roles.includes('registrar') && (
        <Disclosure title={t`Assessors`} about={name}>
          <Seats applicationId={id} about={name} />
        </Disclosure>
      )}
    </>
  );
}
