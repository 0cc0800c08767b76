import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Disclosure, Form, Stack, toast } from '@standing/design-system';
import { ask, Failure, keys, Loaded, useAct } from '@standing/web-core';
import { type EditionShown, editionsKey, type PairShown, withItem } from './draft.js';
import { compareCodeEditionMutation, likelyPairsQuery } from './editing.queries.js';
import { PairFields } from './pair-fields.js';

type Props = { readonly edition: EditionShown; readonly earlier: EditionShown; readonly onDone: () => void };

/** Beside an earlier edition: what was said last, or what codes and words tell. */
export function CompareEditionForm({ edition, earlier, onDone }: Props) {
  const { t } = useLingui();
  const said = edition.comparisons.find(({ earlierEdition }) => earlierEdition === earlier.edition);
  const asked = { editionId: edition.id, earlierEditionId: earlier.id };
  const likely = useQuery({
    queryKey: [...keys.code, 'likely', edition.id, earlier.id],
    queryFn: () => ask(likelyPairsQuery, asked),
    select: ({ likelyClausePairs }) => likelyClausePairs,
    enabled: !said,
  });
  if (said) return <Pairs pairs={said.pairs} edition={edition} asked={asked} onDone={onDone} />;
  return (
    <Loaded query={likely} failed={t`The clauses could not be loaded.`} lines={6}>
      {(pairs) => <Pairs pairs={pairs} edition={edition} asked={asked} onDone={onDone} />}
    </Loaded>
  );
}

type PairsProps = {
  readonly pairs: readonly PairShown[];
  readonly edition: EditionShown;
  readonly asked: { readonly editionId: string; readonly earlierEditionId: string };
  readonly onDone: () => void;
};

function Pairs({ pairs: first, edition, asked, onDone }: PairsProps) {
  const { t } = useLingui();
  const [pairs, setPairs] = useState(first);
  const name = edition.edition;
  const same = first.filter(({ relation }) => relation === 'EQUAL').length;
  const fields = pairs.map((pair, at) => (
    <PairFields key={at} pair={pair} edition={edition} onChange={(next) => setPairs(withItem(pairs, at, next))} />
  ));
  const act = useAct<readonly PairShown[], unknown>({
    run: (said, idempotencyKey) =>
      ask(compareCodeEditionMutation, { input: { ...asked, pairs: [...said] }, idempotencyKey }),
    touches: [editionsKey],
    onDone: () => {
      toast({ text: t`The comparison stands on the page of edition ${name}.` });
      onDone();
    },
  });
  return (
    <Form onSubmit={() => act.mutate(pairs)} label={t`Clauses of the earlier edition`}>
      <Stack>
        {fields.filter((_, at) => first[at]?.relation !== 'EQUAL')}
        {same > 0 && (
          <Disclosure title={t`Clauses that are the same: ${same}`} openAtFirst={same === first.length}>
            <Stack>{fields.filter((_, at) => first[at]?.relation === 'EQUAL')}</Stack>
          </Disclosure>
        )}
        {act.error && <Failure title={t`The comparison was not kept.`} error={act.error} />}
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep the comparison`}</Button>
        </div>
      </Stack>
    </Form>
  );
}
