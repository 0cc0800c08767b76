import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { ClauseTexts } from './clause-texts.js';
import { type DecisionRead, DecisionText } from './decision-text.js';
import { type ComplaintRead, ComplaintTold } from './complaint-told.js';
import type { StepWritten } from '../steps/steps.js';
import { WrittenSteps } from '../steps/written-steps.js';
import { Written } from './written.js';

/** A file as far as its reader may read it: what is not theirs is absent. */
export type FileRead = ComplaintRead & {
  readonly charges?: string | null;
  readonly clauses?: readonly string[];
  readonly mayLeadTo?: string | null;
  readonly reply?: string | null;
  readonly grounds?: string | null;
  readonly decision?: DecisionRead | null;
  readonly appealDecision?: DecisionRead | null;
  /** Why a restoration was granted or refused. */
  readonly restoration?: { readonly reasons: string | null } | null;
  /** Why a proposal to leave was accepted or refused. */
  readonly leaving?: { readonly reasons: string | null } | null;
  readonly written?: readonly StepWritten[];
};

/** The complaint, the charges, the reply and what was decided, in the order in which they came. */
export function CaseFile({ file }: { readonly file: FileRead }) {
  const { t } = useLingui();
  const {
    charges,
    clauses = [],
    mayLeadTo,
    reply,
    grounds,
    decision,
    appealDecision,
    restoration,
    leaving,
    written = [],
  } = file;
  return (
    <div className="stack" data-gap="large">
      <Part title={t`The complaint`}>
        <ComplaintTold told={file} />
      </Part>
      {charges && <ChargesPart charges={charges} clauses={clauses} mayLeadTo={mayLeadTo ?? ''} />}
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
      {leaving?.reasons && <Part title={t`Decision on the proposal to leave`} text={leaving.reasons} />}
      {restoration?.reasons && <Part title={t`Decision on the restoration`} text={restoration.reasons} />}
      <WrittenSteps written={written} />
    </div>
  );
}

type ChargesPartProps = { readonly charges: string; readonly clauses: readonly string[]; readonly mayLeadTo: string };

function ChargesPart({ charges, clauses, mayLeadTo }: ChargesPartProps) {
  const { t } = useLingui();
  return (
    <Part title={t`Charges`}>
      <Written text={charges} />
      <SummaryList
        items={[
          { term: t`Founded on`, value: <ClauseTexts codes={clauses} /> },
          { term: t`May lead to`, value: <Written text={mayLeadTo} /> },
        ]}
      />
    </Part>
  );
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
