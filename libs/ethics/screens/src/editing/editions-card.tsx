import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, EmptyState, Row, Stack } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { CompareDialog } from './compare-dialog.js';
import type { ComparisonShown, EditionShown } from './draft.js';

/** Every published edition: its days, its public page, and what it was compared with. */
export function EditionsCard({ editions }: { readonly editions: readonly EditionShown[] }) {
  const { t } = useLingui();
  if (editions.length === 0) return <EmptyState sentence={t`No edition of the code is published yet.`} />;
  return (
    <Stack gap="large">
      {editions.map((edition) => (
        <EditionItem key={edition.id} edition={edition} editions={editions} />
      ))}
    </Stack>
  );
}

type Props = { readonly edition: EditionShown; readonly editions: readonly EditionShown[] };

function EditionItem({ edition, editions }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [comparing, setComparing] = useState(false);
  const name = edition.edition;
  const [from, until] = [edition.validFrom, edition.validUntil].map((day) => day && format.day(day, 'long'));
  return (
    <section className="stack" data-gap="small" aria-label={t`Edition ${name}`}>
      <h3>
        <Trans>Edition {name}</Trans>
      </h3>
      <p className="muted">{until ? t`In force from ${from} to ${until}` : t`In force from ${from}`}</p>
      {edition.comparisons.map((comparison) => (
        <Compared key={comparison.id} comparison={comparison} />
      ))}
      <Row>
        <a className="link" href={`/code-of-ethics/${encodeURIComponent(name)}`}>
          <Trans>Public page of edition {name}</Trans>
        </a>
        <Button
          kind="second"
          size="small"
          label={t`Compare edition ${name}`}
          onPress={() => setComparing(true)}
        >{t`Compare…`}</Button>
      </Row>
      {comparing && <CompareDialog edition={edition} editions={editions} onClose={() => setComparing(false)} />}
    </section>
  );
}

function Compared({ comparison }: { readonly comparison: ComparisonShown }) {
  const { t } = useLingui();
  const { earlierEdition, referenceName, pairs, comparedOn } = comparison;
  const day = useFormat().day(comparedOn, 'long');
  const equal = pairs.filter(({ relation }) => relation === 'EQUAL').length;
  const absent = pairs.filter(({ relation }) => relation === 'ABSENT').length;
  const other = pairs.length - equal - absent;
  const figures = t`the same: ${equal}, otherwise: ${other}, not there: ${absent}`;
  return (
    <p className="small">
      {earlierEdition === null
        ? t`Beside ${referenceName}, on ${day}: ${figures}.`
        : t`Beside edition ${earlierEdition}, on ${day}: ${figures}.`}
    </p>
  );
}
