import type { To } from 'react-router';

/** The same page with this person's card open; null closes it. */
export function personIn(id: string | null): To {
  const address = new URLSearchParams(window.location.search);
  if (id) address.set('person', id);
  else address.delete('person');
  return { search: address.toString() };
}
