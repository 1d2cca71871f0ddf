import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * Do the page's scripts run yet? A form sent before they do would go to the page's own address, with everything
 * typed in it: its button waits for them.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
