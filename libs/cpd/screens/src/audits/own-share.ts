/** Whose share for which draw: what somebody else left in this browser is not mine to show. */
export type ShareOf = { readonly personId: string; readonly drawId: string };

const keyOf = ({ personId, drawId }: ShareOf) => `standing.audit-share.${personId}.${drawId}`;

/** The share that this browser keeps; none where it was made elsewhere, or the browser keeps nothing. */
export function keptShare(of: ShareOf): string | null {
  try {
    return localStorage.getItem(keyOf(of));
  } catch {
    return null;
  }
}

/** The share that this browser keeps for the draw, or a new one of 32 random bytes, which it keeps from now on. */
export function shareFor(of: ShareOf): string {
  const share = keptShare(of) ?? hexOf(crypto.getRandomValues(new Uint8Array(32)));
  try {
    localStorage.setItem(keyOf(of), share);
  } catch {
    // Closed to this page: the share is shown, to be kept elsewhere.
  }
  return share;
}

/** By what an officer is bound to a share: the server and the command that checks a draw hash the same text. */
export async function commitmentTo(announcement: string, share: string): Promise<string> {
  const said = JSON.stringify(['standing-audit-draw-1', 'share', announcement, share]);
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said))));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
