import type { Language, Session, SignedIn } from '@tongxin/web-graph';
import { createContext, useContext, type ReactNode } from 'react';

interface Account {
  readonly signedIn: SignedIn;
  readonly upload: Session['upload'];
  readonly signOut: (everywhere: boolean, language: Language) => Promise<void>;
}

const AccountContext = createContext<Account | null>(null);

export function SignedInProvider({ children, ...account }: Account & { readonly children: ReactNode }) {
  return <AccountContext value={account}>{children}</AccountContext>;
}

export function useAccount(): Account {
  const account = useContext(AccountContext);
  if (!account) throw new Error('nobody is signed in here');
  return account;
}
