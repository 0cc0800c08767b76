import { useLingui } from '@lingui/react/macro';
import { Callout, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { type TakenDownRead, useTakenDownItems } from '../intake/taken-down-items.js';
import { useRelationItems } from './relation-items.js';
import type { RelationRead } from './relation-words.js';
import { type HarmedRead, useHarmedWords, useNameWords } from './told-words.js';
import { Written } from './written.js';

export type AllegationRead = {
  readonly behaviour: string;
  readonly clauses: readonly string[];
  readonly occurredFrom?: string | null;
  readonly occurredUntil?: string | null;
  readonly occurredWords?: string | null;
  /** The reference of a later complaint by which it came. */
  readonly fromReference?: string | null;
};

/** A complaint as far as its reader may read it: what is not theirs is absent. */
export type ComplaintRead = {
  readonly about?: string;
  readonly allegations: readonly AllegationRead[];
  readonly harmed?: HarmedRead | null;
  readonly relation?: RelationRead | null;
  readonly otherPeople?: string | null;
  readonly complainantName?: string | null;
  readonly complainantContact?: string | null;
  readonly nameVisibility?: 'NAMED' | 'KEPT_FROM_COACH' | 'PSEUDONYMOUS' | 'ANONYMOUS';
  readonly accountMayGroundHearing?: boolean;
  readonly takenDown?: TakenDownRead | null;
};

type ToldProps = { readonly told: ComplaintRead };

/** What is complained of, one thing after the other, and who tells it. */
export function ComplaintTold({ told }: ToldProps) {
  const { t } = useLingui();
  return (
    <>
      {told.accountMayGroundHearing === false && (
        <Callout>
          <p>{t`Nobody can ask the person who tells this. If the coach contests it, this account alone cannot ground a hearing.`}</p>
        </Callout>
      )}
      {told.allegations.map((allegation, index) => (
        <Allegation key={index} allegation={allegation} />
      ))}
      <Around told={told} />
    </>
  );
}

function Allegation({ allegation }: { readonly allegation: AllegationRead }) {
  const { t } = useLingui();
  const format = useFormat();
  const when = useWhen()(allegation);
  const { fromReference } = allegation;
  const clauses = allegation.clauses.length > 0 ? format.all(allegation.clauses) : t`None`;
  return (
    <>
      <Written text={allegation.behaviour} />
      <SummaryList
        items={[
          { term: t`When it happened`, value: <span data-user-text="">{when}</span> },
          { term: t`Clauses they named`, value: clauses },
          ...(fromReference ? [{ term: t`Joined from the complaint`, value: fromReference }] : []),
        ]}
      />
    </>
  );
}

function Around({ told }: ToldProps) {
  const { t } = useLingui();
  const { about, harmed, relation, otherPeople, complainantName, complainantContact, nameVisibility } = told;
  const kept = useNameWords()(nameVisibility);
  const who = useHarmedWords();
  const related = useRelationItems()(relation);
  const came = useTakenDownItems()(told.takenDown);
  const text = (value: string) => <span data-user-text="">{value}</span>;
  return (
    <SummaryList
      items={[
        ...came,
        ...(about ? [{ term: t`About whom`, value: text(about) }] : []),
        ...(harmed ? [{ term: t`Who was harmed`, value: text(who(harmed)) }] : []),
        ...related.map(({ term, value }) => ({ term, value: text(value) })),
        ...(otherPeople ? [{ term: t`Others who know`, value: text(otherPeople) }] : []),
        { term: t`Complainant`, value: text(complainantName ?? t`Not named to you`) },
        ...(kept ? [{ term: t`Their name`, value: kept }] : []),
        ...(complainantContact ? [{ term: t`How to reach them`, value: text(complainantContact) }] : []),
      ]}
    />
  );
}

function useWhen() {
  const { t } = useLingui();
  const format = useFormat();
  return ({ occurredFrom, occurredUntil, occurredWords }: AllegationRead): string => {
    if (occurredWords) return occurredWords;
    if (!occurredFrom) return t`Not said`;
    const from = format.day(occurredFrom, 'long');
    if (!occurredUntil) return from;
    const to = format.day(occurredUntil, 'long');
    return t`${from} to ${to}`;
  };
}
