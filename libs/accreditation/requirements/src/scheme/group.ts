import type { Text } from './text.js';

/** Lines or other groups of which all, any, or at least so many must be met. */
export type Group = {
  readonly id: string;
  readonly title: Text;
  readonly kind: 'all-of' | 'any-of' | 'at-least';
  /** How many, for `at-least`. */
  readonly count?: number | undefined;
  readonly of: readonly string[];
};

/** Lines between which each piece counts once only: for the line it names, or where it is needed. */
export type Pool = { readonly id: string; readonly lines: readonly string[] };
