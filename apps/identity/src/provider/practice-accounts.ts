/** What practice mode knows beside the accounts themselves: everything that is printed. Absent outside practice mode. */
export interface PracticeAccounts {
  /** The printed accounts, in the order in which they are shown. */
  list(): Promise<readonly PracticeAccount[]>;
  /** Account id of a printed account by its name; null for none. */
  byName(name: string): Promise<string | null>;
  /** Account id of any person of any institution; null for nobody. */
  ofPerson(institutionId: string, personId: string): Promise<string | null>;
  /** The one printed password. */
  password: string;
  /** The authenticator code that a printed account has at this moment; null where it needs none. */
  totpCode(name: string): string | null;
}

export interface PracticeAccount {
  account: string;
  title: string;
  name: string | null;
  personId: string | null;
}
