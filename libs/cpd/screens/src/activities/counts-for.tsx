import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Use } from './use-uses.js';

/** On a line that is about something else, an activity is not lost. */
const NO_LOSS: readonly (string | null)[] = ['ACCREDITATION_OTHER_CATEGORY', 'ACCREDITATION_OTHER_FORM'];

/** For what an activity counts, and what of it does not, and why. */
export function CountsFor({ uses }: { readonly uses: readonly Use[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const lost = uses.filter(({ reason }) => reason !== null && !NO_LOSS.includes(reason));
  const counted = uses.filter(({ reason }) => reason === null);
  if (counted.length + lost.length === 0) return null;
  const say = ({ unit, amount }: Use) => (unit === 'MINUTES' ? format.duration(amount) : format.number(amount));
  return (
    <div className="small muted">
      {counted.map((use) => {
        const [amount, line] = [say(use), use.title];
        return (
          <p key={use.ruleId}>{use.unit === 'MINUTES' ? t`${amount} count for ${line}` : t`Counts for ${line}`}</p>
        );
      })}
      {lost.map((use) => {
        const [amount, line, why] = [say(use), use.title, use.sentence];
        return <p key={`${use.ruleId} ${use.reason}`}>{t`${amount} left out of ${line}. ${why}`}</p>;
      })}
    </div>
  );
}
