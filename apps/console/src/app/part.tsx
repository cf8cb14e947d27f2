import { lazy, useState, type ComponentType } from 'react';

/**
 * A part of the desk that is loaded when it is first shown. It can be sent for before, and is then there at once; a bare `lazy` would still be waited for, and React shows
 * nothing sooner than 300 ms after what stood in its place.
 */
export function part<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  let there: ComponentType<Props> | null = null;
  const Awaited = lazy(() => load().then((loaded) => {
    there = loaded.default;
    return loaded;
  }));
  function Part(props: Props) {
    // What was shown first stays: the other would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => there ?? Awaited);
    return <Shown {...props} />;
  }
  /** Loads it. @returns whether it came; whoever shows it is told if it did not */
  const send = (): Promise<boolean> => load().then((loaded) => Boolean((there = loaded.default)), () => false);
  return Object.assign(Part, { send });
}
