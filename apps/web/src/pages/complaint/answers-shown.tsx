import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useWords } from '../parts/page-context.js';
import type { CodeSectionShown, ComplaintAnswers } from '../props/complaint.js';
import type { SentFields } from '../props/mistake.js';
import { isColleague, isKnown, numbersOf } from '../read/complaint-questions.js';
import { textOf, valuesOf } from '../read/fields.js';
import { useAgeWord, useLevelWord, useRightWord } from './answer-words.js';
import { PeerShown } from './peer-shown.js';
import { useRelationWords } from './relation-words.js';

type ShownProps = { readonly answers: ComplaintAnswers; readonly sections: readonly CodeSectionShown[] };

/** Every answer, each with the way to change it, after which one is back here. */
export function AnswersShown({ answers, sections }: ShownProps) {
  const { t } = useLingui();
  const said = (page: string, field: string) => textOf(answers[page] ?? {}, field);
  const numbers = numbersOf(answers);
  return (
    <dl className="answers">
      <Answer label={t`The person who was harmed`} page="age">
        {useAgeWord()(said('age', 'age'))}
      </Answer>
      <Answer label={t`For whom you file this`} page="behalf">
        <Behalf fields={answers['behalf'] ?? {}} />
      </Answer>
      <Answer label={t`Your relation to the coach`} page="relation">
        {useRelationWords()[said('relation', 'relation')] ?? ''}
      </Answer>
      {isColleague(answers) && (
        <Answer label={t`What you did before`} page="challenge">
          <PeerShown fields={answers['challenge'] ?? {}} />
        </Answer>
      )}
      <Answer label={t`Whom it is about`} page="about">
        {said('about', 'about')}
      </Answer>
      {(numbers.length === 0 ? [1] : numbers).map((number) => (
        <Allegation key={number} number={number} answers={answers} sections={sections} />
      ))}
      <Answer label={t`Other people`} page="people">
        <span className="as-typed">{said('people', 'people') || t`Nobody named`}</span>
      </Answer>
      <Answer label={t`Who may know who you are`} page="identity">
        {useLevelWord()(said('identity', 'nameVisibility'))}
      </Answer>
      {isKnown(answers) && (
        <Answer label={t`Your name, and how to reach you`} page="reach">
          <span className="as-typed">{[said('reach', 'name'), said('reach', 'contact')].join('\n')}</span>
        </Answer>
      )}
    </dl>
  );
}

type AllegationProps = ShownProps & { readonly number: number };

/** One behaviour: what, when, and the clauses where there is a code to choose from. */
export function Allegation({ number, answers, sections }: AllegationProps) {
  const { t } = useLingui();
  const fieldsOf = (page: string) => answers[`${page}-${number}`] ?? {};
  const clauses = valuesOf(fieldsOf('clauses'), 'clauses');
  return (
    <>
      <Answer label={t`What the coach did`} page={`what-${number}`}>
        <span className="as-typed">{textOf(fieldsOf('what'), 'behaviour')}</span>
      </Answer>
      <Answer label={t`When it happened`} page={`when-${number}`}>
        <When sent={fieldsOf('when')} />
      </Answer>
      {sections.length > 0 && (
        <Answer label={t`Clauses of the code`} page={`clauses-${number}`}>
          {clauses.length === 0 ? t`None named: we will find the right ones.` : clauses.join(', ')}
        </Answer>
      )}
    </>
  );
}

type AnswerProps = { readonly label: string; readonly page: string; readonly children: ReactNode };

function Answer({ label, page, children }: AnswerProps) {
  const { t } = useLingui();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}{' '}
        <a href={`/complaint/${page}?from=check`} aria-label={t`Change: ${label}`}>
          <Trans>Change</Trans>
        </a>
      </dd>
    </div>
  );
}

function Behalf({ fields }: { readonly fields: SentFields }) {
  const { t } = useLingui();
  const right = useRightWord()(fields);
  if (textOf(fields, 'behalf') === 'SELF') return t`For yourself`;
  return [textOf(fields, 'who'), right].filter((text) => text !== '').join(', ');
}

function When({ sent }: { readonly sent: SentFields }) {
  const words = useWords();
  const day = (name: string) => (textOf(sent, name) === '' ? '' : words.day(textOf(sent, name), 'long'));
  switch (textOf(sent, 'when')) {
    case 'DAY':
      return <>{day('day')}</>;
    case 'PERIOD': {
      const [first, last] = [day('from'), day('until')];
      return (
        <Trans>
          From {first} to {last}
        </Trans>
      );
    }
    default:
      return <>{textOf(sent, 'whenWords')}</>;
  }
}
