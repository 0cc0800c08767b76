type Told = { readonly code?: unknown; readonly constraint?: unknown };

/**
 * What is logged of an error: its kind, its code, its message and where it rose. Whatever else it carries stays out: a
 * database's error holds the values of the statement, a lost connection holds its client.
 */
export function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint } = error as Told;
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' && { fault: code }),
    ...(typeof constraint === 'string' && { constraint }),
    message: error.message,
    stack: error.stack,
    ...(error.cause instanceof Error && { cause: faultOf(error.cause) }),
  };
}
