import { Trans, useLingui } from '@lingui/react/macro';
import { Mistakes } from '../parts/mistakes.js';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import { SubjectNote } from '../parts/subject-note.js';
import type { StandingProps } from '../props/answer-agreement.js';
import { StandingDeclaration } from './standing-declaration.js';
import { StandingTerms } from './standing-terms.js';

/** An agreement that was accepted: its terms, what waits for the supervisor, and the declaration of the year. */
export function StandingPage(props: StandingProps) {
  const { t } = useLingui();
  const { superviseeName, mistakes = [] } = props;
  const day = useWords().day(props.answeredOn, 'long');
  return (
    <PublicPage title={t`Supervision agreement`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Your supervision agreement with {superviseeName}</Trans>
      </h1>
      <p className="lead" role="status">
        {props.done ? (
          <Done done={props.done} superviseeName={superviseeName} />
        ) : (
          <Trans>You accepted it on {day}.</Trans>
        )}
      </p>
      <SubjectNote subject={props.subject} coachName={superviseeName} />
      <StandingTerms {...props} />
      <StandingDeclaration {...props} />
    </PublicPage>
  );
}

type DoneProps = { readonly done: NonNullable<StandingProps['done']>; readonly superviseeName: string };

function Done({ done, superviseeName }: DoneProps) {
  switch (done) {
    case 'AGREED':
      return <Trans>You signed the terms. They are in force from today.</Trans>;
    case 'DECLINED':
      return <Trans>You did not sign the terms. Nothing changes.</Trans>;
    case 'PROPOSED':
      return <Trans>Your terms are with {superviseeName}, and in force once they agree.</Trans>;
    case 'DECLARED':
      return <Trans>Your declaration is recorded. Thank you.</Trans>;
  }
}
