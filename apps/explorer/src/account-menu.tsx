import type { SignedIn } from '@tongxin/web-graph';
import { Menu } from './menu';
import type { Language, Words } from './words';

export interface AccountMenuProps {
  words: Words;
  language: Language;
  signedIn: SignedIn | null;
  /** The person's own name, where the graph tells one. */
  name: string | null;
  onSignOut: (everywhere: boolean) => void;
}

/** Who is signed in, and the ways out. Nobody gets the way in. */
export function AccountMenu({ words, language, signedIn, name, onSignOut }: AccountMenuProps) {
  if (!signedIn) {
    return (
      <a className="top-account top-sign-in" href={`/sign-in?lang=${language}&to=/explorer/`}>
        {words.signIn}
      </a>
    );
  }
  const shown = [name, signedIn.signInName].filter(Boolean).join(' · ');
  return (
    <Menu className="top-account" title={<span aria-label={`${words.account} ${shown}`}>{shown}</span>}>
      {(close) => (
        <ul>
          <li>
            <a href={`/identity/account?lang=${language}`}>{words.ownAccount}</a>
          </li>
          {[false, true].map((everywhere) => (
            <li key={String(everywhere)}>
              <button
                type="button"
                onClick={() => {
                  close();
                  onSignOut(everywhere);
                }}
              >
                {everywhere ? words.signOutEverywhere : words.signOut}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}
