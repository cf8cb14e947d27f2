const KEY = 'tongxin:';

const storage = (name: 'localStorage' | 'sessionStorage'): Storage | null => {
  try {
    return globalThis[name] ?? null;
  } catch {
    // A browser may refuse storage altogether: then nothing is remembered.
    return null;
  }
};

interface Memory {
  read(name: string): string | null;
  write(name: string, value: string | null): void;
}

const memory = (name: 'localStorage' | 'sessionStorage'): Memory => ({
  read: (key) => storage(name)?.getItem(KEY + key) ?? null,
  write: (key, value) => {
    try {
      if (value === null) storage(name)?.removeItem(KEY + key);
      else storage(name)?.setItem(KEY + key, value);
    } catch {
      // Full: what cannot be kept is not kept.
    }
  },
});

/** Kept in this browser until somebody signs out: how the screen looks. Never anything about a person. */
export const remembered = memory('localStorage');

/** Kept in this tab: what was typed and may name people. */
export const typed = memory('sessionStorage');
