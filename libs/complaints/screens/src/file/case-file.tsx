import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { ClauseTexts } from './clause-texts.js';
import { type DecisionRead, DecisionText } from './decision-text.js';
import { Written } from './written.js';

/** A file as far as its reader may read it: what is not theirs is absent. */
export type FileRead = {
  readonly about?: string;
  readonly narrative: string;
  readonly namedClauses: readonly string[];
  readonly occurredFrom?: string | null;
  readonly occurredUntil?: string | null;
  readonly occurredWords?: string | null;
  readonly complainantName?: string | null;
  readonly complainantContact?: string;
  readonly nameVisibility?: 'NAMED' | 'KEPT_FROM_COACH';
  readonly charges?: string | null;
  readonly clauses?: readonly string[];
  readonly mayLeadTo?: string | null;
  readonly reply?: string | null;
  readonly grounds?: string | null;
  readonly decision?: DecisionRead | null;
  readonly appealDecision?: DecisionRead | null;
};

/** The complaint, the charges, the reply and what was decided, in the order in which they came. */
export function CaseFile({ file }: { readonly file: FileRead }) {
  const { t } = useLingui();
  const { charges, clauses = [], mayLeadTo, reply, grounds, decision, appealDecision } = file;
  return (
    <div className="stack" data-gap="large">
      <Complaint file={file} />
      {charges && (
        <Part title={t`Charges`}>
          <Written text={charges} />
          <SummaryList
            items={[
              { term: t`Founded on`, value: <ClauseTexts codes={clauses} /> },
              { term: t`May lead to`, value: <Written text={mayLeadTo ?? ''} /> },
            ]}
          />
        </Part>
      )}
      {reply && <Part title={t`Reply of the respondent`} text={reply} />}
      {decision && (
        <Part title={t`Decision of the panel`}>
          <DecisionText decision={decision} />
        </Part>
      )}
      {grounds && <Part title={t`Grounds of the appeal`} text={grounds} />}
      {appealDecision && (
        <Part title={t`Decision on appeal`}>
          <DecisionText decision={appealDecision} />
        </Part>
      )}
    </div>
  );
}

function Complaint({ file }: { readonly file: FileRead }) {
  const { t } = useLingui();
  const format = useFormat();
  const when = useWhen()(file);
  const { about, namedClauses, complainantName, complainantContact, nameVisibility, narrative } = file;
  const kept = nameVisibility === 'KEPT_FROM_COACH' ? t`The name is kept from the respondent.` : null;
  const clauses = namedClauses.length > 0 ? format.all(namedClauses) : t`None`;
  return (
    <Part title={t`The complaint`}>
      <Written text={narrative} />
      <SummaryList
        items={[
          ...(about ? [{ term: t`About whom`, value: <span data-user-text="">{about}</span> }] : []),
          { term: t`When it happened`, value: <span data-user-text="">{when}</span> },
          { term: t`Clauses they named`, value: clauses },
          {
            term: t`Complainant`,
            value: <span data-user-text="">{complainantName ?? t`Kept from the respondent`}</span>,
          },
          ...(kept ? [{ term: t`Their name`, value: kept }] : []),
          ...(complainantContact
            ? [{ term: t`How to reach them`, value: <span data-user-text="">{complainantContact}</span> }]
            : []),
        ]}
      />
    </Part>
  );
}

function useWhen() {
  const { t } = useLingui();
  const format = useFormat();
  return ({ occurredFrom, occurredUntil, occurredWords }: FileRead): string => {
    if (occurredWords) return occurredWords;
    if (!occurredFrom) return t`Not said`;
    const from = format.day(occurredFrom, 'long');
    if (!occurredUntil) return from;
    const to = format.day(occurredUntil, 'long');
    return t`${from} to ${to}`;
  };
}

type PartProps = { readonly title: string; readonly text?: string; readonly children?: React.ReactNode };

function Part({ title, text, children }: PartProps) {
  return (
    <section className="stack" data-gap="small" aria-label={title}>
      <h3>{title}</h3>
      {text && <Written text={text} />}
      {children}
    </section>
  );
}
