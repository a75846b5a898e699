/** The portal's own mark: two pages, one for each language. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect x="2" y="2" width="28" height="28" rx="8" className="fill-accent-solid" />
      <path d="M9 9h7.5v14H9zM19 9h4v14h-4z" fill="none" className="stroke-on-accent" strokeWidth="2.2" strokeLinejoin="round" />
      <path d="M12 13h2M12 17h2" className="stroke-on-accent" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
