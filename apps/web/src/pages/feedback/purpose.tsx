import { Trans } from '@lingui/react/macro';
import { usePage } from '../parts/page-context.js';
import type { Giver } from '../props/give-feedback.js';

type PurposeProps = { readonly giver: Giver; readonly coachName: string };

/** Who asks, and what this giver can say. */
export function Purpose({ giver, coachName }: PurposeProps) {
  return (
    <>
      <p className="lead">
        <Reason giver={giver} coachName={coachName} />
      </p>
      {giver === 'SPONSOR' && (
        <p>
          <Trans>
            Say what you saw yourself. What was said in the sessions stays between the person coached and their coach:
            choose “Cannot say” where you were not there.
          </Trans>
        </p>
      )}
      {(giver === 'SUPERVISOR' || giver === 'PEER') && (
        <p>
          <Trans>
            Choose “Cannot say” for what you have not seen. Write nothing of what you were told about a client.
          </Trans>
        </p>
      )}
    </>
  );
}

function Reason({ giver, coachName }: PurposeProps) {
  const { bodyName } = usePage();
  switch (giver) {
    case 'CLIENT':
      return (
        <Trans>
          {coachName}, a coach of {bodyName}, asks what working together was like for you, in order to do it better. It
          takes two minutes. Nothing is compulsory: one answer is enough.
        </Trans>
      );
    case 'SPONSOR':
      return (
        <Trans>
          {coachName}, a coach of {bodyName}, asks how far what the three of you had agreed was kept: you, the person
          coached and the coach. It takes two minutes. Nothing is compulsory: one answer is enough.
        </Trans>
      );
    case 'SUPERVISOR':
      return (
        <Trans>
          {coachName}, a coach of {bodyName}, asks you as a supervisor what you know of their work, in order to do it
          better. It takes two minutes. Nothing is compulsory: one answer is enough.
        </Trans>
      );
    case 'PEER':
      return (
        <Trans>
          {coachName}, a coach of {bodyName}, asks you as a peer what you know of their work, in order to do it better.
          It takes two minutes. Nothing is compulsory: one answer is enough.
        </Trans>
      );
  }
}
