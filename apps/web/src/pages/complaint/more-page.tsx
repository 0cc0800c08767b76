import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import type { ComplaintPageProps } from '../props/complaint.js';
import { numbersOf } from '../read/complaint-questions.js';
import { Allegation } from './answers-shown.js';
import { Choices } from './choices.js';
import { BackTo, GoOn } from './question-page.js';

/** What was told so far, and whether there is something else: each behaviour stands by itself. */
export function MorePage(props: ComplaintPageProps<'more'>) {
  const { t } = useLingui();
  const { idempotencyKey, answers, before, room, mistakes = [] } = props;
  const numbers = numbersOf(answers);
  return (
    <PublicPage title={t`What you have told so far`} wrong={mistakes.length > 0}>
      <BackTo page={before} />
      <Mistakes mistakes={mistakes} />
      <h1 id="question">
        <Trans>What you have told so far</Trans>
      </h1>
      <PageForm idempotencyKey={idempotencyKey}>
        {numbers.map((number, index) => (
          <Told key={number} place={index + 1} number={number} removable={numbers.length > 1} {...props} />
        ))}
        {room ? (
          <Choices
            name="more"
            sent={{}}
            mistakes={mistakes}
            legend={t`Is there something else that this coach did?`}
            offered={[
              { value: 'yes', label: t`Yes, one more thing` },
              { value: 'no', label: t`No, that is all` },
            ]}
          />
        ) : (
          <p>
            <Trans>A complaint has room for no more. Tell the rest in one of these answers.</Trans>
            <input type="hidden" name="more" value="no" />
          </p>
        )}
        <GoOn />
      </PageForm>
    </PublicPage>
  );
}

type ToldProps = Pick<ComplaintPageProps<'more'>, 'answers' | 'sections'> & {
  readonly number: number;
  readonly place: number;
  readonly removable: boolean;
};

function Told({ number, place, removable, answers, sections }: ToldProps) {
  return (
    <section aria-labelledby={`told-${number}`}>
      <h2 id={`told-${number}`}>
        <Trans>Behaviour {place}</Trans>
      </h2>
      <dl className="answers">
        <Allegation number={number} answers={answers} sections={sections} />
      </dl>
      {removable && (
        <Press act={`remove-${number}`} kind="quiet">
          <Trans>Take behaviour {place} away</Trans>
        </Press>
      )}
    </section>
  );
}
