import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { readFragment } from '@standing/web-core';
import { Written } from '../file/written.js';
import type { TermsGiven, Weighing } from './sanction.js';
import { useCondition } from './use-condition.js';
import { termsFragment } from './terms.queries.js';
import { AGGRAVATING_WORDS, KIND_WORDS, MITIGATING_WORDS, REASON_WORDS, ROLE_WORDS } from './sanction-words.js';

/** A sanction with what makes it this one. */
export function TermsSummary({ terms }: { readonly terms: TermsGiven }) {
  const { t } = useLingui();
  const { kind, months, levelTitle, roles, conditions, named } = readFragment(termsFragment, terms);
  const say = useCondition();
  const said = conditions.map((condition) => say(condition));
  return (
    <SummaryList
      items={[
        { term: t`Sanction`, value: t(KIND_WORDS[kind]) },
        ...(months === null ? [] : [{ term: t`Months`, value: months }]),
        ...(levelTitle ? [{ term: t`Lowered to`, value: levelTitle }] : []),
        ...(roles.length > 0
          ? [{ term: t`Roles removed`, value: roles.map((role) => t(ROLE_WORDS[role])).join(', ') }]
          : []),
        ...(said.length > 0 ? [{ term: t`Conditions`, value: said.join('; ') }] : []),
        { term: t`Published with the name`, value: named ? t`Yes` : t`No` },
      ]}
    />
  );
}

/** How the panel came to it, and why the name is published. */
export function WeighingSummary({
  weighing,
  namingReasons,
}: {
  readonly weighing: Weighing;
  readonly namingReasons: string | null;
}) {
  const { t } = useLingui();
  const { rungs, aggravating, mitigating } = weighing;
  return (
    <SummaryList
      items={[
        ...rungs.map(({ kind, why }) => ({ term: t(KIND_WORDS[kind]), value: t(REASON_WORDS[why]) })),
        ...(aggravating.length > 0
          ? [{ term: t`What makes it graver`, value: aggravating.map((code) => t(AGGRAVATING_WORDS[code])).join('; ') }]
          : []),
        ...(mitigating.length > 0
          ? [
              {
                term: t`What speaks for the respondent`,
                value: mitigating.map((code) => t(MITIGATING_WORDS[code])).join('; '),
              },
            ]
          : []),
        ...(namingReasons ? [{ term: t`Why with the name`, value: <Written text={namingReasons} /> }] : []),
      ]}
    />
  );
}
