import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, SummaryList } from '@standing/design-system';
import { type Charter, said } from './charter.js';
import { useReader } from './use-reader.js';

/** Line by line, what the body says and what the coach says. */
export function Differences({ charter: { commitments } }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const locale = useReader();
  const differing = commitments.flatMap(({ lines }) => lines).filter(({ choice }) => choice !== 'KEPT');
  return (
    <Card title={t`Where it differs from the association’s charter`}>
      {differing.length === 0 ? (
        <EmptyState sentence={t`Nowhere: it says what your association’s charter says.`} />
      ) : (
        <ul className="rows">
          {differing.map((line) => (
            <li key={line.code}>
              <SummaryList
                items={[
                  { term: t`Association`, value: line.core?.[locale] ?? t({ message: 'Nothing', context: 'charter' }) },
                  {
                    term: t`You`,
                    value: (
                      <span data-user-text="">{line.choice === 'LEFT_OUT' ? t`Left out` : said(line, locale)}</span>
                    ),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
