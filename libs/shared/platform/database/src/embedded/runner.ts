const NOBODY = 65534;

/** As whom the server's programs run. */
export type Runner = {
  readonly options: { readonly uid?: number; readonly gid?: number; readonly cwd: string };
  /** The user who must own the cluster, when that is not the one who runs this process. */
  readonly owner?: { readonly uid: number; readonly gid: number };
};

/** PostgreSQL refuses to run as root: then its programs run as `nobody`. */
export function runnerFor(uid: number | undefined = process.getuid?.()): Runner {
  if (uid !== 0) return { options: { cwd: '/' } };
  return { options: { uid: NOBODY, gid: NOBODY, cwd: '/' }, owner: { uid: NOBODY, gid: NOBODY } };
}
