import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageForm } from '../parts/form.js';
import { Mistakes } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import type { QuestionProps } from '../props/complaint.js';
import { questionOf } from '../read/complaint-questions.js';
import { AboutQuestion, PeopleQuestion, ReachQuestion, WhatQuestion } from './asked-in-words.js';
import { AgeQuestion, BehalfQuestion } from './asked-of-harmed.js';
import { ChallengeQuestion } from './challenge-question.js';
import { ClausesQuestion } from './clauses-question.js';
import { ForMinors } from './help-lines.js';
import { IdentityQuestion } from './identity-question.js';
import { useQuestionTitle } from './question-words.js';
import { RelationQuestion } from './relation-question.js';
import { WhenQuestion } from './when-question.js';

/** One question. It can be left at any moment, and comes back with what was said. */
export function QuestionPage(props: QuestionProps) {
  const { page, before, minor, mistakes = [] } = props;
  const title = useQuestionTitle()(page);
  return (
    <PublicPage title={title} wrong={mistakes.length > 0}>
      <BackTo page={before} />
      <Mistakes mistakes={mistakes} />
      <h1 id="question">{title}</h1>
      {page === 'behalf' && minor && <ForMinors />}
      <PageForm idempotencyKey={props.idempotencyKey}>
        <Asked {...props} />
        <GoOn />
      </PageForm>
    </PublicPage>
  );
}

function Asked(props: QuestionProps): ReactNode {
  switch (questionOf(props.page)?.question) {
    case 'age':
      return <AgeQuestion {...props} />;
    case 'behalf':
      return <BehalfQuestion {...props} />;
    case 'relation':
      return <RelationQuestion {...props} />;
    case 'challenge':
      return <ChallengeQuestion {...props} />;
    case 'about':
      return <AboutQuestion {...props} />;
    case 'what':
      return <WhatQuestion {...props} />;
    case 'when':
      return <WhenQuestion {...props} />;
    case 'clauses':
      return <ClausesQuestion {...props} />;
    case 'people':
      return <PeopleQuestion {...props} />;
    case 'identity':
      return <IdentityQuestion {...props} />;
    case 'reach':
      return <ReachQuestion {...props} />;
    case undefined:
      return null;
  }
}

/** The page before, with what was answered there. */
export function BackTo({ page }: { readonly page: string }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Back`}>
      <a href={page === '' ? '/complaint' : `/complaint/${page}`}>
        <Trans>Back</Trans>
      </a>
    </nav>
  );
}

/** On to the next question, or away with everything kept. */
export function GoOn() {
  return (
    <div className="row">
      <Press act="next">
        <Trans>Continue</Trans>
      </Press>
      <Press act="later" kind="second">
        <Trans>Save and come back</Trans>
      </Press>
    </div>
  );
}
