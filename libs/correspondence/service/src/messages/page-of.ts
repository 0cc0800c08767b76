/** A body as a mail speaks of it, and the host name under which its pages are found. */
export type Body = { readonly name: string; readonly host: string };

/** The address of a page of the body. */
export function pageOf({ host }: Body, publicUrl: string | undefined, path: string): string {
  const url = new URL(path, publicUrl);
  url.hostname = host;
  return url.href;
}
