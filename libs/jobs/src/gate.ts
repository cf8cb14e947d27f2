/** Lets through while it is open; whoever comes when it is closed waits. */
export interface Gate {
  open(): void;
  close(): void;
  passed(): Promise<void>;
}

export function createGate(): Gate {
  let open = false;
  let wake: (() => void)[] = [];
  return {
    open() {
      open = true;
      for (const each of wake) each();
      wake = [];
    },
    close() {
      open = false;
    },
    passed: () => (open ? Promise.resolve() : new Promise((resolve) => wake.push(resolve))),
  };
}
