import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Disclosure, EmptyState, Select } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { EVIDENCE_WORDS, usePieceWords } from '../judging/evidence-words.js';
import type { Piece } from './draft.js';
import { evidenceToNameQuery } from './guided.queries.js';

/** The kinds that can be named: client feedback is shown in a group alone. */
const KINDS = Object.keys(EVIDENCE_WORDS).filter((kind) => kind !== 'feedback');

type PiecePickerProps = { readonly chosen: readonly Piece[]; readonly onChange: (pieces: readonly Piece[]) => void };

/** My evidence, the newest first, to be named on a criterion. */
export function PiecePicker(props: PiecePickerProps) {
  const { t } = useLingui();
  const [kind, setKind] = useState('');
  const options = KINDS.flatMap((value) => {
    const word = EVIDENCE_WORDS[value];
    return word ? [{ value, text: t(word) }] : [];
  });
  return (
    <Disclosure title={t`Name evidence`}>
      <div className="stack">
        <Select
          label={t`Kind`}
          value={kind}
          onChange={setKind}
          options={[{ value: '', text: t`All kinds` }, ...options]}
        />
        <Pieces kind={kind || null} {...props} />
      </div>
    </Disclosure>
  );
}

function usePieces(kind: string | null) {
  return useInfiniteQuery({
    queryKey: [...keys.applications, 'to-name', kind],
    queryFn: ({ pageParam: after }) => ask(evidenceToNameQuery, { kind, after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ evidenceToName: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ evidenceToName }) => evidenceToName.edges.map(({ node }) => node)),
  });
}

function Pieces({ kind, ...choice }: PiecePickerProps & { readonly kind: string | null }) {
  const { t } = useLingui();
  const list = usePieces(kind);
  return (
    <>
      <Loaded query={list} failed={t`Your evidence could not be loaded.`} lines={4}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState sentence={t`Nothing of this kind is recorded yet.`} />
          ) : (
            <Choice found={found} {...choice} />
          )
        }
      </Loaded>
      {list.hasNextPage && (
        <Button kind="second" size="small" onPress={() => void list.fetchNextPage()} pending={list.isFetchingNextPage}>
          {t`Show more`}
        </Button>
      )}
    </>
  );
}

/** What is named and not among those shown stays named. */
function Choice({ found, chosen, onChange }: PiecePickerProps & { readonly found: readonly Piece[] }) {
  const { t } = useLingui();
  const words = usePieceWords();
  const choose = (ids: readonly string[]) => {
    const shown = new Set(found.map(({ id }) => id));
    const others = chosen.filter(({ id }) => !shown.has(id));
    onChange([...others, ...found.filter(({ id }) => ids.includes(id))]);
  };
  return (
    <CheckboxGroup label={t`20 pieces at the most`} value={chosen.map(({ id }) => id)} onChange={choose}>
      {found.map((piece) => (
        <Checkbox key={piece.id} value={piece.id}>
          {words(piece)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
