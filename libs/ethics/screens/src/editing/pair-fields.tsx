import { useLingui } from '@lingui/react/macro';
import { Row, Select } from '@standing/design-system';
import type { EditionShown, PairShown } from './draft.js';

type Props = {
  readonly pair: PairShown;
  readonly edition: EditionShown;
  readonly onChange: (pair: PairShown) => void;
};

/** What one clause of another text is in this edition. */
export function PairFields({ pair, edition, onChange }: Props) {
  const { t } = useLingui();
  const { theirs, ours, relation } = pair;
  const words = useRelationWords();
  const clauses = edition.sections.flatMap((section) => section.clauses.map(({ code }) => code));
  const change = (next: PairShown['relation']) =>
    onChange(
      next === 'ABSENT'
        ? { ...pair, relation: next, ours: null }
        : { ...pair, relation: next, ours: ours ?? (clauses.includes(theirs) ? theirs : (clauses[0] ?? null)) },
    );
  return (
    <div role="group" aria-label={t`Clause ${theirs}`}>
      <Row align="end">
        <Select
          label={t`Clause ${theirs} is here`}
          value={relation}
          onChange={(value) => change(value as PairShown['relation'])}
          options={Object.entries(words).map(([value, text]) => ({ value, text }))}
        />
        {relation !== 'ABSENT' && (
          <Select
            label={t`As clause`}
            value={ours ?? ''}
            onChange={(value) => onChange({ ...pair, ours: value })}
            options={clauses.map((code) => ({ value: code, text: code }))}
          />
        )}
      </Row>
    </div>
  );
}

/** What a clause of another text may be, in the words of a choice. */
export function useRelationWords(): Readonly<Record<PairShown['relation'], string>> {
  const { t } = useLingui();
  return {
    EQUAL: t`the same`,
    REWORDED: t`in other words`,
    STRICTER: t`stricter`,
    MILDER: t`less strict`,
    ABSENT: t`not there`,
  };
}
