'use client';

import {useSyncExternalStore} from 'react';

const order = ['system', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Theme {
  const set = document.documentElement.dataset.theme;
  return set === 'light' || set === 'dark' ? set : 'system';
}

function write(theme: Theme) {
  if (theme === 'system') {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem('theme');
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
  }
  for (const listener of listeners) listener();
}

/** Steps through system, light and dark. `earlyScript` applies the choice before the first paint. */
export function ThemeButton({labels}: {labels: Record<Theme, string>}) {
  const theme = useSyncExternalStore(subscribe, read, () => 'system' as const);
  const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
  return (
    <button type="button" className="icon-button needs-script" aria-label={labels[theme]} title={labels[theme]} onClick={() => write(next)}>
      <span className="glyph glyph-theme" />
    </button>
  );
}
