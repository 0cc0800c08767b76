import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Draft } from '../draft/saved-draft.js';
import { readDocument } from '../form/document-text.js';
import { valueAt } from '../form/path.js';

/** What is approved or published: its name, its first day, and which version decides about whoever is on the way. */
export function PublicationSummary({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const format = useFormat();
  const transition = useTransitionWords();
  const document = readDocument(draft.document);
  const revision = String(draft.revision);
  return (
    <SummaryList
      items={[
        { term: t`Scheme`, value: draft.title ?? '' },
        { term: t`Version`, value: draft.version ?? '' },
        { term: t`Revision`, value: revision },
        { term: t`Decides from`, value: draft.validFrom ? format.day(draft.validFrom, 'long') : '' },
        { term: t`Transition`, value: transition(document) },
      ]}
    />
  );
}

function useTransitionWords(): (document: unknown) => string {
  const { t } = useLingui();
  const format = useFormat();
  const ruleOf = useRuleWords();
  return (document) => {
    const [by, until] = [valueAt(document, ['transition', 'by']), valueAt(document, ['transition', 'formerUntil'])];
    const day = typeof until === 'string' ? format.day(until, 'long') : null;
    const rule = ruleOf(by);
    return day === null ? rule : t`${rule} The version before is accepted as well until ${day}.`;
  };
}

function useRuleWords(): (by: unknown) => string {
  const { t } = useLingui();
  return (by) => {
    switch (by) {
      case 'application':
        return t`The version in force on the day of the application decides.`;
      case 'fact':
        return t`The version in force on the day of each piece of evidence decides.`;
      case 'cycle':
        return t`The version in force at the beginning of the cycle decides.`;
      default:
        return t`The version in force on the day decided on decides, for everybody at once.`;
    }
  };
}
