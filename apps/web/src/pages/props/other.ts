/** `not-found`: no such page, or none that may be shown. */
export type NotFoundProps = { readonly home?: string };

/** `problem`: something broke on our side; the reference finds it in the log. */
export type ProblemProps = { readonly reference: string };

/** `error`: the request cannot be answered as it is, for a reason the person can act on. */
export type ErrorProps = {
  readonly kind:
    | 'form-expired'
    | 'too-many'
    | 'not-allowed'
    | 'closed-for-work'
    | 'file-infected'
    | 'file-not-searched';
  readonly back?: string;
};
