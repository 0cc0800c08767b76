import { useState } from 'react';
import { mistakeAt } from '../graph/mistakes-of.js';

/** What is wrong with each field, in words that say what to do; a field that is right is absent. */
export type FieldMistakes<Values> = { readonly [Name in keyof Values]?: string };

/**
 * The fields of one form. Nothing is wrong until the form is sent; from then on a field says at once when it is right.
 * `error` is what the server said of the last try: its reasons show at the field that their path names.
 */
export function useFields<Values extends object>(
  initial: Values,
  check: (values: Values) => FieldMistakes<Values>,
  error: Error | null,
) {
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(0);
  const mistakes = tried > 0 ? check(values) : {};
  return {
    values,
    mistakes,
    /** How often the form was sent: the summary takes the focus at each. */
    tried,
    set: (changes: Partial<Values>) => setValues((before) => ({ ...before, ...changes })),
    wrong: (name: keyof Values & string): string | undefined =>
      (mistakes as FieldMistakes<Values>)[name] ?? mistakeAt(error, name),
    submit: (go: (values: Values) => void) => {
      setTried((times) => times + 1);
      if (Object.keys(check(values)).length === 0) go(values);
    },
    reset: (next: Values) => {
      setValues(next);
      setTried(0);
    },
  };
}

export type Fields<Values extends object> = ReturnType<typeof useFields<Values>>;
