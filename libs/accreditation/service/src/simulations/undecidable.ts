import { QueryFailedError } from 'typeorm';

/** Thrown where members cannot be decided on for what is in the documents or in the ledger: trying again changes nothing. */
export class Undecidable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Undecidable';
  }
}

/** Values and constraints that the database refuses; every other fault of it passes. */
const REFUSED_BY_DATABASE = /^2[23]/;

/** Whether trying again would end the same way. */
export function endsSoAgain(error: unknown): boolean {
  if (error instanceof QueryFailedError) return REFUSED_BY_DATABASE.test(String((error.driverError as Told).code));
  return error instanceof Undecidable;
}

type Told = { readonly code?: unknown };
