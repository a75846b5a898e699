/** A short text of the API document, its `code` marked. */
export function Text({children}: {children: string}) {
  return children.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}

/** Method and path of an operation. */
export function MethodPath({method, path}: {method: string; path: string}) {
  return (
    <span className="endpoint" translate="no">
      <b>{method.toUpperCase()}</b> <code>{path}</code>
    </span>
  );
}
