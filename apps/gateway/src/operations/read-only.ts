import type { OperationRecord } from '../operation-record';
import type { Caller } from '../sign-in/caller';

export const STEP_UP_MESSAGE = '现在是只读。要手工修改数据,请先再次输入密码';

/**
 * A browser changes by hand only what its account has just proved its password for (docs/adr/0020). Whoever comes with a token, and every form of another
 * client, is left alone.
 */
export function mayChange({ byHand }: Pick<OperationRecord, 'byHand'>, caller: Pick<Caller, 'session'> | null, now: Date): boolean {
  if (!byHand || !caller?.session) return true;
  const { steppedUpUntil } = caller.session;
  return steppedUpUntil !== null && now.getTime() < Date.parse(steppedUpUntil);
}
