import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { FUNCTION_WORDS } from '../../words/function-words.js';
import type { Check } from './procedure.js';
import { POST_WORDS } from './procedure-words.js';

/** What these people can do: how many they are, for which posts too few are there, and where nobody may have a conflict. */
export function CheckResult({ found: { refusals, own, external, shortage, fragile } }: { readonly found: Check }) {
  const { t } = useLingui();
  const format = useFormat();
  const ownPeople = plural(own, { one: '# person of your own', other: '# people of your own' });
  const others = plural(external, { one: '# person of partners', other: '# people of partners' });
  return (
    <Callout
      tone={refusals.length === 0 ? 'ok' : 'warn'}
      title={refusals.length === 0 ? t`Nothing is missing` : t`Something is missing`}
      announced
    >
      {(own > 0 || external > 0) && <p>{t`Declared: ${ownPeople}, ${others}.`}</p>}
      {shortage && (
        <Shortage posts={format.all(shortage.posts.map((post) => t(POST_WORDS[post])))} shortage={shortage} />
      )}
      {fragile.length > 0 && (
        <p>
          {t`A case could not be served if people of these functions had a conflict:`}{' '}
          {format.all(fragile.map((name) => t(FUNCTION_WORDS[name])))}
        </p>
      )}
    </Callout>
  );
}

type ShortageProps = { readonly posts: string; readonly shortage: NonNullable<Check['shortage']> };

/** The smallest set of posts that cannot be held, with how many people would do. */
function Shortage({ posts, shortage: { needed, people } }: ShortageProps) {
  const sentence = plural(needed, {
    one: `One case cannot be served: # person is needed for these posts, and available are ${people}:`,
    other: `One case cannot be served: # people are needed for these posts, and available are ${people}:`,
  });
  return (
    <p>
      {sentence} {posts}
    </p>
  );
}
