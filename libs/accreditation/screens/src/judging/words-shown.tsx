import { useLingui } from '@lingui/react/macro';
import { Card, SummaryList } from '@standing/design-system';
import { type FragmentType, graphql, readFragment } from '@standing/web-core';

/** Words of feedback that go with an application. */
export const feedbackWordsFragment = graphql(`
  fragment FeedbackWordsShown on FeedbackWords {
    words
    answers
    withWords
  }
`);

type Masked = FragmentType<typeof feedbackWordsFragment>;

/** Words that are handed over, and of how many answers they are some. */
export type HandedOver = {
  readonly words: readonly string[];
  readonly answers: number;
  readonly withWords: number;
};

/** The words of feedback that were sent with an application; nothing where there are none. */
export function WordsCard({ handed }: { readonly handed: Masked | null | undefined }) {
  const { t } = useLingui();
  const shown = readFragment(feedbackWordsFragment, handed);
  if (!shown) return null;
  return (
    <Card title={t`Words of feedback`}>
      <WordsText handed={shown} />
    </Card>
  );
}

/** The words, and the numbers without which nobody could tell what is missing. */
export function WordsText({ handed: { words, answers, withWords } }: { readonly handed: HandedOver }) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <SummaryList
        items={[
          { term: t`Answers that the coach was shown`, value: String(answers) },
          { term: t`Of these, with words`, value: String(withWords) },
          { term: t`Which their givers let the body read`, value: String(words.length) },
        ]}
      />
      <ul className="rows">
        {words.map((text, index) => (
          <li key={`${index} ${text}`} data-user-text="" className="prose">
            {text}
          </li>
        ))}
      </ul>
      <p className="muted">{t`In the order of the alphabet: nothing tells whose they are, nor whether a client, a sponsor, a supervisor or a peer wrote them.`}</p>
    </div>
  );
}
