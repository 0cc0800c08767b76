import { useLingui } from '@lingui/react/macro';
import { type RelationRead, useBasisWords, useRelationWords } from './relation-words.js';

/** What a file says of the relation in which its complainant writes, as terms with their values; nothing where it was not asked. */
export function useRelationItems(): (relation?: RelationRead | null) => { term: string; value: string }[] {
  const { t } = useLingui();
  const by = useRelationWords();
  const bases = useBasisWords();
  return (relation) => {
    if (!relation) return [];
    const { basis, interest } = relation;
    const first = { term: t`In which relation`, value: by(relation) };
    if (!basis) return [first];
    const declared = { term: t`Interest of their own`, value: interest ?? t`None declared` };
    return [first, { term: t`How they know it`, value: bases[basis] }, declared];
  };
}
