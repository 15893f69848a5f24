import { type ComponentType, useEffect, useState } from 'react';

/** A component that lives in a chunk of its own, so that the first screen of a portal does not carry it. */
export interface LazyPart<Props> {
  /** The component if it is here already. */
  read: () => ComponentType<Props> | null;
  load: () => Promise<ComponentType<Props>>;
}

/** Loads once. Unlike React.lazy a failed load is forgotten, so that the next try can succeed. */
export function lazyPart<Props>(fetchPart: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const load = (): Promise<ComponentType<Props>> => {
    loading ??= fetchPart().then(
      (component) => {
        loaded = component;
        return component;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return { read: () => loaded, load };
}

/**
 * The component, or null until its chunk is here. Loading starts after the first paint, long before anybody opens
 * anything; when it fails for want of a network it starts again with the network.
 */
export function useLazyPart<Props>(part: LazyPart<Props>): ComponentType<Props> | null {
  const [component, setComponent] = useState(part.read);
  useEffect(() => {
    if (component) return;
    let gone = false;
    const start = () => {
      part.load().then(
        (found) => {
          if (!gone) setComponent(() => found);
        },
        () => undefined,
      );
    };
    start();
    addEventListener('online', start);
    return () => {
      gone = true;
      removeEventListener('online', start);
    };
  }, [component, part]);
  return component;
}
