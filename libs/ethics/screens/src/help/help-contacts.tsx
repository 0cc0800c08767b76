type Contact = { readonly name: string; readonly phone?: string | null; readonly page?: string | null };

/** Whom to turn to in confidence. It says nothing in words of its own. */
export function HelpContacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  return (
    <ul className="bullets">
      {contacts.map(({ name, phone, page }) => (
        <li key={name} data-user-text="">
          {name}
          {phone && (
            <>
              {' · '}
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </>
          )}
          {page && (
            <>
              {' · '}
              <a href={page} rel="noreferrer">
                {new URL(page).hostname}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
