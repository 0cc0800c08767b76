import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Callout, StatusTag, type Tone } from '@standing/design-system';
import { ask, Failure, keys, Loaded, NotFoundError } from '@standing/web-core';
import { recusalWord } from '../../assessments/recusal-words.js';
import { ACCOMMODATION_WORDS } from '../../guided/statement-words.js';
import { AssignDialog } from './assign-dialog.js';
import { neededQuery, seatsQuery } from './seats.queries.js';
import type { SeatsRead } from './seats-read.js';

type Seat = SeatsRead['seatsOfApplication'][number];

const SEATS = [1, 2] as const;

type SeatsProps = { readonly applicationId: string; readonly about: string };

/** The two seats of an application: who has each, and for a registrar the way to give it to somebody. */
export function Seats({ applicationId, about }: SeatsProps) {
  const { t } = useLingui();
  const read = useQuery({
    queryKey: [...keys.applications, 'seats', applicationId],
    queryFn: () => ask(seatsQuery, { applicationId }),
  });
  if (read.error instanceof NotFoundError)
    return <Callout title={t`You have a part in this application: who assesses it is not shown to you.`} />;
  return (
    <Loaded query={read} failed={t`The assessors could not be loaded.`}>
      {(found) => (
        <>
          <Needed applicationId={applicationId} />
          <ul className="rows">
            {SEATS.map((seat) => (
              <li key={seat}>
                <SeatRow seat={seat} read={found} applicationId={applicationId} about={about} />
              </li>
            ))}
            {found.seatsOfApplication
              .filter(({ status }) => hasLeft(status))
              .map((left) => (
                <li key={left.id}>
                  <LeftSeat left={left} />
                </li>
              ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

/** What the applicant needs to be assessed: for whoever asks the assessors, who are not told by the platform. */
function Needed({ applicationId }: Pick<SeatsProps, 'applicationId'>) {
  const { t } = useLingui();
  const needed = useQuery({
    queryKey: [...keys.applications, 'needed', applicationId],
    queryFn: () => ask(neededQuery, { applicationId }),
    select: ({ accommodationAsked }) => accommodationAsked ?? null,
  });
  if (needed.error && !(needed.error instanceof NotFoundError))
    return <Failure title={t`What the applicant needs could not be loaded.`} error={needed.error} />;
  return needed.data ? <Callout title={t`The applicant needs: ${t(ACCOMMODATION_WORDS[needed.data])}`} /> : null;
}

type SeatRowProps = SeatsProps & { readonly seat: 1 | 2; readonly read: SeatsRead };

function SeatRow({ seat, read, applicationId, about }: SeatRowProps) {
  const { t } = useLingui();
  const statusOf = useSeatStatus();
  const [assigning, setAssigning] = useState(false);
  const held = read.seatsOfApplication.find((one) => one.seat === seat && !hasLeft(one.status));
  const status = held && statusOf(held.status);
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        {seat === 1 ? t`First assessor` : t`Second assessor`}
        {held && (
          <>
            <br />
            <span className="strong">{held.person.name}</span> <span className="muted">{held.file}</span>
          </>
        )}
      </span>
      <span className="item-end">
        {status && <StatusTag tone={status.tone}>{status.word}</StatusTag>}
        {!held && (
          <Button
            kind="second"
            size="small"
            onPress={() => setAssigning(true)}
            label={seat === 1 ? t`Choose the first assessor: ${about}` : t`Choose the second assessor: ${about}`}
          >{t`Choose…`}</Button>
        )}
      </span>
      {assigning && (
        <AssignDialog
          seat={seat}
          candidates={read.assessorCandidatesWithReasons}
          applicationId={applicationId}
          onClose={() => setAssigning(false)}
        />
      )}
    </div>
  );
}

/** Whether somebody who had a seat has it no longer. */
function hasLeft(status: Seat['status']): boolean {
  return status === 'RECUSED' || status === 'HANDED_OVER';
}

function LeftSeat({ left: { person, status, recusal } }: { readonly left: Seat }) {
  const { t } = useLingui();
  const { name } = person;
  return (
    <p className="muted">
      {status === 'HANDED_OVER' ? t`${name} was away: their seat was handed over` : t`${name} left a seat`}
      {recusal && ` · ${t(recusalWord(recusal))}`}
    </p>
  );
}

function useSeatStatus(): (status: Seat['status']) => { readonly tone: Tone; readonly word: string } {
  const { t } = useLingui();
  return (status) => {
    switch (status) {
      case 'ASSIGNED':
        return { tone: 'plain', word: t`Has not answered yet` };
      case 'OPEN':
        return { tone: 'brand', word: t`Assesses` };
      case 'RECUSED':
        return { tone: 'plain', word: t`Left` };
      case 'HANDED_OVER':
        return { tone: 'plain', word: t`Handed over` };
      case 'SUBMITTED':
        return { tone: 'ok', word: t`Handed in` };
    }
  };
}
