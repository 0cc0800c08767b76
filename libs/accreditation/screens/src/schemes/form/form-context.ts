import { type ComponentType, createContext, useContext } from 'react';
import type { ValueFieldProps } from './field-props.js';
import type { Path } from './path.js';
import type { Definitions } from './schema.js';

/** What every field of the form knows. */
export type FormState = {
  readonly document: unknown;
  readonly definitions: Definitions;
  readonly language: 'fr' | 'en';
  /** What is wrong at the path, as the server says it. */
  readonly wrongAt: (path: Path) => string | undefined;
  /** Sets the value at the path; undefined takes it out. */
  readonly change: (path: Path, value: unknown) => void;
  /** The field for any value: fields hold fields. */
  readonly Field: ComponentType<ValueFieldProps>;
};

const FormContext = createContext<FormState | null>(null);

export const FormProvider = FormContext.Provider;

/** The form that the field is part of. */
export function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside of a form.');
  return form;
}
