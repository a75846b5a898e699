import {useSyncExternalStore} from 'react';

/** Whether the scripts serve the page. Before that nothing can be typed that they would not know of. */
export const useIsServed = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false
  );
