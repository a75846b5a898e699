/** The portal's own mark: two pages, one for each language. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className="logo">
      <rect x="2" y="2" width="28" height="28" rx="8" fill="var(--accent-solid)" />
      <path d="M9 9h7.5v14H9zM19 9h4v14h-4z" fill="none" stroke="#fff" strokeWidth="2.2" strokeLinejoin="round" />
      <path d="M12 13h2M12 17h2" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
