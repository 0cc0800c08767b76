import { Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { ClauseRelation, ComparisonShown } from '../props/code.js';

/** What an edition is beside earlier ones, and beside the texts of other bodies. */
export function Comparisons({
  comparisons,
  edition,
}: {
  readonly comparisons: readonly ComparisonShown[];
  readonly edition: string;
}) {
  return comparisons.map((comparison) => (
    <Comparison key={comparison.earlierEdition ?? comparison.referenceName} comparison={comparison} edition={edition} />
  ));
}

type Props = { readonly comparison: ComparisonShown; readonly edition: string };

function Comparison({ comparison, edition }: Props) {
  const { earlierEdition, referenceName, referenceLink, comparedOn } = comparison;
  const id = `beside-${earlierEdition ?? referenceName}`.replace(/[^\w-]/g, '-');
  const day = useWords().day(comparedOn, 'long');
  return (
    <details className="card" id={id}>
      <summary>
        {earlierEdition === null ? (
          <Trans>Beside {referenceName}</Trans>
        ) : (
          <Trans>Beside edition {earlierEdition}</Trans>
        )}
      </summary>
      <p className="muted small">
        <Trans>Compared by the body on {day}.</Trans>{' '}
        {referenceLink && (
          <a href={referenceLink} rel="noopener noreferrer external">
            <Trans>Read that text</Trans>
          </a>
        )}
      </p>
      <Table comparison={comparison} edition={edition} />
    </details>
  );
}

function Table({ comparison: { earlierEdition, pairs }, edition }: Props) {
  return (
    <table className="comparison">
      <thead>
        <tr>
          <th scope="col">
            {earlierEdition === null ? <Trans>There</Trans> : <Trans>Edition {earlierEdition}</Trans>}
          </th>
          <th scope="col">
            <Trans>Edition {edition}</Trans>
          </th>
          <th scope="col">
            <Trans>What it is here</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ theirs, ours, relation }) => (
          <tr key={`${theirs} ${ours}`}>
            <th scope="row">{theirs}</th>
            <td>{ours === null ? '–' : <a href={`#${ours}`}>{ours}</a>}</td>
            <td>
              <Relation relation={relation} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Relation({ relation }: { readonly relation: ClauseRelation }) {
  const { t } = useLingui();
  const words: Readonly<Record<ClauseRelation, string>> = {
    EQUAL: t`The same`,
    REWORDED: t`In other words`,
    STRICTER: t`Stricter here`,
    MILDER: t`Less strict here`,
    ABSENT: t`Not there`,
  };
  return words[relation];
}
