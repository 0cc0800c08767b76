import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout, Card, EmptyState, Select } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import { choiceOf, useChoices } from '../draft/choice.js';
import type { Bench } from '../draft/draft.js';
import { schemeKeys } from '../scheme-keys.js';
import { differencesQuery } from './compare.queries.js';
import { DifferenceRow } from './difference-row.js';

/** The draft as it is saved, held against a version or another draft: each difference, before and after. */
export function CompareSection(bench: Bench) {
  const { t } = useLingui();
  const { draft, work } = bench;
  const choices = useChoices(draft.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const against = chosen ?? choices[0]?.value;
  if (against === undefined)
    return <EmptyState sentence={t`There is no version and no other draft yet to compare this one with.`} />;
  return (
    <>
      <Card title={t`Compare`}>
        <Select
          label={t`With`}
          size="full"
          value={against}
          onChange={setChosen}
          options={choices}
          hint={t`That is before; this draft is after.`}
        />
        {work.dirty && <Callout tone="warn">{t`What is not saved yet is not compared.`}</Callout>}
      </Card>
      <Differences bench={bench} against={against} />
    </>
  );
}

function Differences({ bench, against }: { readonly bench: Bench; readonly against: string }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const { draft } = bench;
  const differences = useQuery({
    queryKey: [...schemeKeys.differences, locale, against, draft.id, draft.revision],
    queryFn: () => ask(differencesQuery, { before: choiceOf(against), after: { draftId: draft.id } }),
    select: ({ schemeDifferences }) => schemeDifferences,
  });
  return (
    <Loaded query={differences} failed={t`The differences could not be worked out.`} lines={6}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState sentence={t`They say the same.`} />
        ) : (
          <Card title={t`Differences`}>
            <p className="muted" role="status">
              <Plural value={found.length} one="# difference" other="# differences" />
            </p>
            <ul className="rows">
              {found.map((difference) => (
                <li key={`${difference.ruleId ?? ''} ${difference.path} ${difference.kind}`}>
                  <DifferenceRow difference={difference} bench={bench} />
                </li>
              ))}
            </ul>
          </Card>
        )
      }
    </Loaded>
  );
}
