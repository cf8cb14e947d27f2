/**
 * When which key signs and which are published. Pure; instants are milliseconds since 1970.
 *
 * A key signs from `signsFrom` until one that was made after it does. It is published from the moment it is made, a day before it signs, so that
 * whoever caches the key set knows it in time, and is taken down when nothing that it signed can still be valid, and another day has gone by.
 * All of that follows from two dates a key.
 */
export interface SigningKeyDates {
  kid: string;
  /** Strictly increasing from key to key, also where the clock was set back between them: it is the order of succession. */
  createdAt: number;
  signsFrom: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const SIGNS_FOR = 30 * DAY;
/** Published this long before it signs. */
export const ANNOUNCED_FOR = DAY;
/** The longest-lived token: practice tokens of twelve hours. */
export const TOKEN_LIFE = 12 * HOUR;
/** Published from the end of its service until it retires. */
export const KEPT_FOR = TOKEN_LIFE + DAY;

/** The latest key whose time has come; where the clock stands before all of them (it was set back), the first. Undefined only of no keys. */
export function signerAt<Key extends SigningKeyDates>(keys: readonly Key[], at: number): Key | undefined {
  const inOrder = [...keys].sort(byCreation);
  return inOrder.filter(({ signsFrom }) => signsFrom <= at).at(-1) ?? inOrder[0];
}

/** The keys that verify, the one that signs first. */
export function publishedAt<Key extends SigningKeyDates>(keys: readonly Key[], at: number): Key[] {
  const signer = signerAt(keys, at);
  return signer ? [signer, ...keys.filter((key) => key !== signer && !hasRetired(keys, key, at)).sort(byCreation)] : [];
}

export interface RotationStep {
  /** A key to make: it is published now and signs from then on. */
  create: SigningKeyDatesOfNew | null;
  /** Keys whose row, private part and all, may go. */
  remove: readonly string[];
}
export type SigningKeyDatesOfNew = Omit<SigningKeyDates, 'kid'>;

/** What is due at `at`. The first key signs at once, for nobody holds an older key set. */
export function rotationStep(keys: readonly SigningKeyDates[], at: number): RotationStep {
  const signer = signerAt(keys, at);
  const remove = keys.filter((key) => key !== signer && hasRetired(keys, key, at)).map(({ kid }) => kid);
  // A key further off than any is announced was made while the clock ran ahead: it must not stop the rotation until then.
  const newest = keys.filter(({ signsFrom }) => signsFrom <= at + ANNOUNCED_FOR).sort(byCreation).at(-1);
  if (!newest) return { create: { createdAt: nextCreation(keys, at), signsFrom: at }, remove };
  if (at < newest.signsFrom + SIGNS_FOR - ANNOUNCED_FOR) return { create: null, remove };
  const signsFrom = Math.max(newest.signsFrom + SIGNS_FOR, at + ANNOUNCED_FOR);
  return { create: { createdAt: nextCreation(keys, at), signsFrom }, remove };
}

/**
 * An emergency: a new key signs at once, also instead of one that was announced. What the old ones signed stays good for its time, unless they are
 * `compromised`: then they are taken down on the spot, and everybody signs in again.
 */
export const emergencyStep = (keys: readonly SigningKeyDates[], at: number, compromised: boolean): RotationStep => ({
  create: { createdAt: nextCreation(keys, at), signsFrom: at },
  remove: compromised ? keys.map(({ kid }) => kid) : [],
});

/** Its service ends where that of one made later begins. */
function hasRetired(keys: readonly SigningKeyDates[], key: SigningKeyDates, at: number): boolean {
  const ends = Math.min(...keys.filter((other) => byCreation(other, key) > 0).map(({ signsFrom }) => signsFrom));
  return ends + KEPT_FOR <= at;
}

const nextCreation = (keys: readonly SigningKeyDates[], at: number): number => Math.max(at, ...keys.map(({ createdAt }) => createdAt + 1));

const byCreation = (a: SigningKeyDates, b: SigningKeyDates): number => a.createdAt - b.createdAt;
