export type Scheme = 'system' | 'light' | 'dark';

export interface Appearance {
  readonly scheme: Scheme;
  readonly large: boolean;
}

/** @returns what was chosen in this browser; anything unreadable counts as nothing chosen */
export function readAppearance(text: string | null): Appearance {
  const [scheme, large] = (text ?? '').split(' ');
  return { scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'system', large: large === 'large' };
}
