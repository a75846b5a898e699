import {Fragment} from 'react';

/** Method and path, or whole address, of an operation. A line that is too short for it breaks before a part of its path. */
export function MethodPath({method, path}: {method: string; path: string}) {
  return (
    <span className="wrap-anywhere" translate="no">
      <b className="text-xs tracking-wide text-tip">{method.toUpperCase()}</b>{' '}
      <code translate="no" className="wrap-anywhere whitespace-normal">
        {path.split(/(?<=[^/])(?=\/[^/])/).map((part, index) => (
          <Fragment key={index}>
            {index > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </code>
    </span>
  );
}
