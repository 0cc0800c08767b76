import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { erasedCasesQuery } from './retention.queries.js';
import { type Erased, ENDED_WORDS } from './retention-words.js';

/** What is left of the cases that were erased last: no name, no reference, no party. */
export function ErasedCases() {
  const { t } = useLingui();
  const erased = useQuery({
    queryKey: [...keys.cases, 'erased'],
    queryFn: async () => (await ask(erasedCasesQuery, {})).erasedCases.edges.map(({ node }) => node),
  });
  return (
    <Card title={t`Erased`} busy={erased.isFetching}>
      <Loaded query={erased} failed={t`What was erased could not be loaded.`} lines={3}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              sentence={t`No case was erased yet. Of each one this stays: how it ended, days, and who turned both keys.`}
            />
          ) : (
            <ul className="rows">
              {found.map((one) => (
                <ErasedRow key={one.id} erased={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function ErasedRow({ erased }: { readonly erased: Erased }) {
  const { t } = useLingui();
  const format = useFormat();
  const { endedHow, endedOn, confirmedOn, finishedOn, texts, textsDigest, proposedBy, confirmedBy } = erased;
  const [ended, gone] = [format.day(endedOn, 'long'), format.day(confirmedOn, 'long')];
  const [first, second] = [proposedBy.name, confirmedBy.name];
  const count = plural(texts, { one: '# sealed text', other: '# sealed texts' });
  const digest = textsDigest.slice(0, 12);
  return (
    <li>
      {t(ENDED_WORDS[endedHow])}
      <span className="muted">{` · ${t`closed on ${ended}, erased on ${gone}`}`}</span>
      <br />
      <span className="muted" data-user-text="">{t`Proposed by ${first}, confirmed by ${second}`}</span>
      <br />
      <span className="muted small">
        {count}
        {` · ${t`digest ${digest}`}`}
        {finishedOn === null && ` · ${t`its last rows are being removed`}`}
      </span>
    </li>
  );
}
