/** Leaves for the sign-in, which comes back to this place. */
export function goToSignIn(): void {
  if (location.pathname.startsWith('/sign-in')) return;
  const next = encodeURIComponent(location.pathname + location.search);
  location.assign(`/sign-in?next=${next}`);
}
