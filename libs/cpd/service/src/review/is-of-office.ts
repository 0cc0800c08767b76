import type { Member } from '@standing/platform/auth';

/** Whether somebody works at the office: an officer or a registrar, who see every audit but their own. */
export function isOfOffice({ roles }: Member): boolean {
  return roles.some((role) => role === 'officer' || role === 'registrar');
}
