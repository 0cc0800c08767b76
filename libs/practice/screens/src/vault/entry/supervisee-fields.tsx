import { useLingui } from '@lingui/react/macro';
import { Callout, Select } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import type { Ladder } from '../content/ladder.js';
import { type Supervisee, useSupervisees } from '../use-lists.js';
import { ErasedOn } from './erased-on.js';
import type { LadderProps } from './ladder-props.js';

/** Whose supervision it is: said in the vault alone. */
export function SuperviseeFields({ entry, ladder, onChange }: LadderProps) {
  const { t } = useLingui();
  const supervisees = useSupervisees();
  // One coach can be there for both.
  const named = ({ coachName, subject }: Supervisee) =>
    subject === 'SUPERVISION' ? `${coachName} · ${t`supervision of supervision`}` : coachName;
  const set = (agreementId: Ladder['agreementId']) => onChange({ ...ladder, agreementId });
  return (
    <>
      <Callout>
        <p>{t`Nobody is told anything: neither the supervisee nor the association. Speak with the supervisee first.`}</p>
      </Callout>
      <Loaded query={supervisees} failed={t`Those whom you supervise could not be loaded.`} lines={1}>
        {(found) =>
          found.length === 0 ? (
            <p className="muted">{t`You supervise nobody here under an accepted agreement. You can write it down all the same.`}</p>
          ) : (
            <Select
              label={t`Supervisee`}
              value={ladder.agreementId ?? ''}
              onChange={(id) => set(id === '' ? null : id)}
              options={[
                { value: '', text: t`Not said` },
                ...found.map((supervisee) => ({ value: supervisee.id, text: named(supervisee) })),
              ]}
            />
          )
        }
      </Loaded>
      <ErasedOn entry={entry} />
    </>
  );
}
