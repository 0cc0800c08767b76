import { Plural } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';

/** One tick for the whole list; the answers one by one then step aside. */
export function ConfirmAll({ count, checked }: { readonly count: number; readonly checked: boolean }) {
  return (
    <Choice kind="checkbox" name="confirmAll" value="yes" id="confirmAll" checked={checked}>
      <strong>
        <Plural
          value={count}
          one="This session took place, on that date and for that length"
          other="All # sessions took place, on these dates and for these lengths"
        />
      </strong>
    </Choice>
  );
}
