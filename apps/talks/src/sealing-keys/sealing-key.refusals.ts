import type { KeyRefusal } from './sealing-key';

export type SealingKeyRefusal = KeyRefusal | 'ALREADY_THERE' | 'NOT_FOUND' | 'KEYS_DIFFER';

/** Why a key was not made, wrapped anew or replaced. */
export const sealingKeyRefusals: Record<SealingKeyRefusal, { message: string; hint?: string }> = {
  ALREADY_THERE: { message: '您已设置过密封口令', hint: '换口令请用“更换口令”;口令和恢复码都丢失,请用“重新设置”' },
  NOT_FOUND: { message: '您还没有设置密封口令' },
  STALE: { message: '密封口令刚在另一台设备上改过', hint: '请刷新后再试' },
  OTHER_KEY: { message: '这不是您现在的密钥', hint: '更换口令不会更换密钥' },
  SAME_KEY: { message: '这就是您现在的密钥', hint: '只是换口令,请用“更换口令”' },
  NOTES_WOULD_BE_LOST: { message: '重新设置后,以前的密封记录将永远打不开', hint: '确认之后才能重新设置;还记得口令或恢复码的,不必重新设置' },
  KEYS_DIFFER: { message: '公钥与加密后的私钥不是一对', hint: '请刷新后再试' },
};
