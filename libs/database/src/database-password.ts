const shortest = 12;

/** What people, images and tutorials set; compared without case and without the punctuation around it. */
const wellKnown = new Set([
  'postgres', 'postgresql', 'password', 'passw0rd', 'secret', 'changeme', 'changeit', 'admin', 'administrator', 'root', 'test', 'example', 'default',
  'organisation', 'education', 'talks', 'integrity', 'identity', 'events', 'tongxin', 'gateway', 'letmein', 'welcome', 'qwerty', 'qwertyuiop', 'iloveyou',
]);

/** `postgrespostgres`, `Password123456!`, `aaaaaaaaaaaa`, `123456789012`, or the role's own name in it: long, and known to everybody. */
function isWellKnown(password: string, user: string): boolean {
  const text = password.toLowerCase();
  const letters = text.replace(/[^a-z0]/g, '').replace(/0+$/, '');
  const once = letters.slice(0, letters.length / 2);
  if (new Set(text).size < 5 || wellKnown.has(letters) || (once !== '' && once + once === letters && wellKnown.has(once))) return true;
  if (user !== '' && text.startsWith(user.toLowerCase()) && /^[^a-z]*$/.test(text.slice(user.length))) return true;
  return '01234567890123456789'.includes(text) || '98765432109876543210'.includes(text);
}

/**
 * Why a process may not start with the PostgreSQL addresses of its environment, in one line that repeats no password, or null. Looked at is every variable
 * `…_URL` that names PostgreSQL. Practice mode takes any: its cluster makes the passwords and listens on loopback.
 */
export function refuseWeakPasswords(env: Readonly<Record<string, string | undefined>>, practice: boolean): string | null {
  if (practice) return null;
  for (const [name, value] of Object.entries(env)) {
    if (!name.endsWith('_URL') || !value || !/^postgres(ql)?:/i.test(value)) continue;
    if (!URL.canParse(value)) return `${name} is no address of a database.`;
    const { username, password } = new URL(value);
    if (password === '') return `${name} has no password; outside practice mode a database asks for one.`;
    const plain = decoded(password);
    if (plain.length < shortest) return `${name}: the password has fewer than ${shortest} characters; outside practice mode it is refused.`;
    if (isWellKnown(plain, decoded(username))) return `${name}: the password is a well-known one; outside practice mode it is refused.`;
  }
  return null;
}

/** As pg reads it: percent signs that encode nothing stay. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
