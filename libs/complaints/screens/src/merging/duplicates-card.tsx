import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import type { CaseFunction, Course } from '../course.js';
import { DuplicateRow } from './duplicate-row.js';
import type { Search } from './duplicates.js';
import { searchDuplicatesMutation } from './merging.queries.js';

const KEEPERS: readonly CaseFunction[] = ['CASE_MANAGER', 'REGISTRAR'];

type DuplicatesCardProps = { readonly course: Pick<Course, 'id' | 'mine' | 'state'> };

/** Whether another open case names the same member, for those who keep a case that is still looked at. */
export function DuplicatesCard({ course: { id, mine, state } }: DuplicatesCardProps) {
  const isKept = mine.some((name) => KEEPERS.includes(name));
  return isKept && state === 'TRIAGE' ? <Duplicates caseId={id} mine={mine} /> : null;
}

type DuplicatesProps = { readonly caseId: string; readonly mine: readonly CaseFunction[] };

function Duplicates({ caseId, mine }: DuplicatesProps) {
  const { t } = useLingui();
  const [found, setFound] = useState<Search | null>(null);
  const search = useAct({
    run: async (id: string, idempotencyKey) =>
      (await ask(searchDuplicatesMutation, { caseId: id, idempotencyKey })).searchDuplicates,
    onDone: setFound,
  });
  const again = () => search.mutate(caseId);
  return (
    <Card title={t`Other complaints about the same member`} busy={search.isPending}>
      <p>{t`Open cases that name the same member, in codes and days. Nothing of what they tell is shown, and nobody in them. Each search is written down.`}</p>
      <FormProblems title={t`They could not be looked for.`} error={search.error} mistakes={{}} ids={{}} tried={0} />
      {found && <Found search={found} mine={mine} onActed={again} />}
      <Row>
        <Button kind="second" onPress={again} pending={search.isPending}>
          {found ? t`Look for them again` : t`Look for them`}
        </Button>
      </Row>
    </Card>
  );
}

type FoundProps = {
  readonly search: Search;
  readonly mine: readonly CaseFunction[];
  readonly onActed: () => void;
};

function Found({ search: { id, cases, respondentNamed, mayMerge }, mine, onActed }: FoundProps) {
  const { t } = useLingui();
  if (!respondentNamed) return <p>{t`This case names no member yet: without one nothing can be found.`}</p>;
  if (cases.length === 0) return <p>{t`No other open case that you may know of names this member.`}</p>;
  return (
    <ul className="rows" aria-label={t`Other open cases`}>
      {cases.map((one) => (
        <li key={one.reference}>
          <DuplicateRow caseId={id} duplicate={one} mine={mine} mayMerge={mayMerge} onActed={onActed} />
        </li>
      ))}
    </ul>
  );
}
