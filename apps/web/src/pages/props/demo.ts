/**
 * `demo-personas` at `/demo`. Each card posts `persona`, `idempotencyKey` to the same address; the clock posts `days` and `idempotencyKey` to `/demo/clock`.
 */
export type DemoPersonasProps = {
  readonly idempotencyKey: string;
  readonly clock: {
    /** The civil day in the demonstration. */
    readonly today: string;
    /** How many days may go by at once, each with the key of its form. */
    readonly passes: readonly { readonly days: number; readonly key: string }[];
  };
  readonly personas: readonly {
    readonly key: string;
    readonly name: string;
    readonly role:
      | 'coach'
      | 'supervisor'
      | 'officer'
      | 'registrar'
      | 'scheme-administrator'
      | 'case-manager'
      | 'ethics-adviser'
      | 'panel-member'
      | 'assessor'
      | 'partner';
    /** One sentence in the reader's language: where this person is in the story. */
    readonly sentence: string;
  }[];
};

/** `demo-mailbox` at `/demo/mail`: the mails that would have left. */
export type DemoMailboxProps = {
  readonly zone: string;
  readonly mails: readonly {
    readonly id: string;
    readonly to: string;
    readonly subject: string;
    /** ISO instant. */
    readonly sentAt: string;
  }[];
};

/** `demo-mail` at `/demo/mail/:id`. Addresses in the text become links. */
export type DemoMailProps = {
  readonly zone: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string;
  readonly text: string;
  /** The language of the mail, which is its recipient's. */
  readonly locale: 'fr' | 'en';
};
