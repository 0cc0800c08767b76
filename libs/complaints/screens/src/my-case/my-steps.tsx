import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { ask } from '@standing/web-core';
import { answersIn } from '../steps/steps.js';
import { LastDay } from './last-day.js';
import { takeMyStepMutation } from './my-acts.queries.js';
import type { MyCase, MyCaseProps } from './my-case.js';
import { PartyForm } from './party-form.js';

export type MyStep = MyCase['steps'][number];
type MyStepProps = MyCaseProps & { readonly step: MyStep };

/** What the member may do now beside a reply and an appeal; an offer, a proposal to leave and a restoration have cards of their own. */
export function MySteps({ found, onActed }: MyCaseProps) {
  return found.steps
    .filter(({ event }) => event === 'COMMENT' || event === 'OBJECT_TO_PANEL' || event === 'ANSWER_WARNING')
    .map((step) => <StepCard key={step.event} found={found} step={step} onActed={onActed} />);
}

function StepCard({ found, step, onActed }: MyStepProps) {
  const { t } = useLingui();
  const { event, until } = step;
  const isComment = event === 'COMMENT';
  const isWarning = event === 'ANSWER_WARNING';
  const other = isWarning ? t`Answer the warning` : t`Object to a member of the panel`;
  return (
    <Card title={isComment ? t`Comment on the report` : other}>
      {until && (
        <LastDay day={until} what={isWarning ? t`You can put it right until this day` : t`You can until this day`} />
      )}
      <p>
        {isComment ? (
          t`The report was disclosed to you. Say what those who assess it should know, once or several times; you need not.`
        ) : (
          <Why isWarning={isWarning} />
        )}
      </p>
      <MyStepForm found={found} step={step} onActed={onActed} />
    </Card>
  );
}

function Why({ isWarning }: { readonly isWarning: boolean }) {
  const { t } = useLingui();
  return isWarning
    ? t`Under your sanction stands what is not kept. Once it is in order again by the records, nothing follows from the warning. You may answer once, and need not; you can after that day too, until something is decided.`
    : t`If a member of the panel has a tie with you or with who complained, say so. Somebody who has no other part in your case decides on it.`;
}

/** The form of one step that is open. */
export function MyStepForm({ found: { reference }, step: { event, asked }, onActed }: MyStepProps) {
  const words = useStepWords()[event];
  const { label, sent, ...confirm } = words;
  return (
    <PartyForm
      id={event.toLowerCase()}
      asked={asked}
      words={confirm}
      {...(label && { label })}
      sent={sent}
      run={(values, idempotencyKey) =>
        ask(takeMyStepMutation, { input: { reference, event, answers: answersIn(asked, values) }, idempotencyKey })
      }
      onActed={onActed}
    />
  );
}

function useStepWords() {
  const { t } = useLingui();
  return {
    COMMENT: {
      title: t`Send your comment?`,
      does: t`Those who assess the report, and the registrars of this case, read it as you wrote it.`,
      word: t`Send my comment`,
      failed: t`Your comment was not sent.`,
      sent: t`Your comment is sent.`,
      label: t`What you say about it`,
    },
    OBJECT_TO_PANEL: {
      title: t`Send your objection?`,
      does: t`Whoever decides on it reads it as you wrote it, and says why.`,
      word: t`Send my objection`,
      failed: t`Your objection was not sent.`,
      sent: t`Your objection is sent.`,
      label: t`Why they should not sit`,
    },
    APPLY_RESTORATION: {
      title: t`Ask to be restored?`,
      does: t`Three people who had no part in your case decide on it. If they refuse, you may ask again after twelve months.`,
      word: t`Ask to be restored`,
      failed: t`Your request was not sent.`,
      sent: t`Your request is sent.`,
      label: t`Why you should be restored`,
    },
    ANSWER_WARNING: {
      title: t`Send your answer?`,
      does: t`Whoever warned you, those who keep your case and those who decide on the sanction read it as you wrote it. You answer a warning once.`,
      word: t`Send my answer`,
      failed: t`Your answer was not sent.`,
      sent: t`Your answer is sent.`,
      label: t`What you say about it`,
    },
    ...useOfferWords(),
  };
}

function useOfferWords() {
  const { t } = useLingui();
  return {
    ACCEPT_AGREED_OUTCOME: {
      title: t`Accept this outcome?`,
      does: t`It binds you: it becomes the decision of your case, with the terms that stand above, and there is no hearing.`,
      word: t`Accept it`,
      failed: t`It was not accepted.`,
      sent: t`You accepted the outcome.`,
      label: '',
    },
    TAKE_BACK_LEAVING: {
      title: t`Take your proposal back?`,
      does: t`It is decided no more. The procedure goes on, and those who hear and decide your case read nothing of it.`,
      word: t`Take it back`,
      failed: t`It was not taken back.`,
      sent: t`Your proposal is taken back.`,
      label: '',
    },
    REFUSE_AGREED_OUTCOME: {
      title: t`Refuse this outcome?`,
      does: t`A panel hears your case. It does not read what was offered, nor that you refused.`,
      word: t`Refuse it`,
      failed: t`It was not refused.`,
      sent: t`You refused the outcome. A panel hears your case.`,
      label: '',
    },
  };
}
