import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Button, Callout } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import type { CoverValues } from '../cover-values.js';
import { ProposalRow } from './proposal-row.js';
import { fieldWord } from './reading-words.js';
import { changesOf, type Proposal, withAllSure } from './taking-over.js';

export type ProposalListProps = {
  readonly proposals: readonly Proposal[];
  readonly fields: Fields<CoverValues>;
  readonly onTaken: () => void;
};

/** What was read, field by field, each with its words and their place; and the way to take over all that is unambiguous. */
export function ProposalList({ proposals, fields: { values, set }, onTaken }: ProposalListProps) {
  const { t } = useLingui();
  const names = [...new Set(proposals.map(({ field }) => field))];
  const all = withAllSure(proposals, values);
  const take = (changes: Partial<CoverValues>) => {
    set(changes);
    onTaken();
  };
  return (
    <Callout title={t`Read from your attestation`}>
      <p role="status">{t`${plural(names.length, { one: '# field is proposed', other: '# fields are proposed' })}. Look at each, and take over what is right: you can change it afterwards.`}</p>
      <div>
        <Button kind="second" disabled={all === values} onPress={() => take(all)}>
          {t`Take over all that is unambiguous`}
        </Button>
      </div>
      <ul className="rows" aria-label={t`Read from your attestation`}>
        {names.map((name) => (
          <li key={name} className="stack" data-gap="small">
            <span className="strong">{t(fieldWord(name))}</span>
            {proposals
              .filter(({ field }) => field === name)
              .map((proposal) => (
                <ProposalRow
                  key={`${proposal.value} ${proposal.currency}`}
                  proposal={proposal}
                  values={values}
                  onTake={() => take(changesOf(proposal, values))}
                />
              ))}
            {proposals.some(({ field, sure }) => field === name && !sure) && (
              <p className="small">{t`The attestation says more than one thing. Choose which is meant.`}</p>
            )}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
