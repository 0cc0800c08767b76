import { z } from 'zod';

/** Reads settings from the environment, or throws with every mistake listed, one a line. */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<z.infer<z.ZodObject<Shape>>> {
  const result = z.object(shape).safeParse(env);
  if (!result.success) throw new Error(`These settings cannot be used.\n${z.prettifyError(result.error)}`);
  return Object.freeze(result.data);
}
