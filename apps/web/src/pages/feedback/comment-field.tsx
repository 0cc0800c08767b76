import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { BodyTick } from './body-tick.js';

export type CommentFieldProps = {
  readonly coachName: string;
  readonly sent: string;
  readonly error: string | undefined;
  /** Something looks like a name. */
  readonly namesAsked: boolean;
  readonly namesMeant: boolean;
  readonly mayBeHandedOver: boolean;
};

/** A few words of one's own, and whether the body may read them. What looks like a name is asked about, and kept only on purpose. */
export function CommentField({ coachName, sent, error, namesAsked, namesMeant, mayBeHandedOver }: CommentFieldProps) {
  const { t } = useLingui();
  return (
    <div className="field wide">
      <label htmlFor="comment">{t`In your own words, if you like`}</label>
      <span className="field-hint" id="comment-hint">
        <Trans>
          {coachName} reads it as you wrote it, among the words of others. Do not name anybody else, and leave out what
          only you could have written.
        </Trans>
      </span>
      {error && (
        <span className="field-error" id="comment-error">
          <span>{error}</span>
        </span>
      )}
      <textarea
        className="input"
        id="comment"
        name="comment"
        rows={5}
        defaultValue={sent}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'comment-hint comment-error' : 'comment-hint'}
      />
      {namesAsked && (
        <Choice kind="checkbox" name="namesMeant" value="yes" checked={namesMeant}>
          <Trans>It names nobody who should not be named here: send it as it is</Trans>
        </Choice>
      )}
      <BodyTick coachName={coachName} checked={mayBeHandedOver} />
    </div>
  );
}
