/** What every field of the kit is told. */
export type FieldProps<Value> = {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  /** Set when the field is wrong; the summary links to `id`. */
  readonly error?: string | undefined;
  readonly id?: string;
  readonly disabled?: boolean;
};
