/** What a reader can open in a JSON answer: pictures inside it, and addresses of files. */
export function mediaIn(value: unknown, found: {pictures: string[]; links: string[]} = {pictures: [], links: []}): typeof found {
  if (value && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'b64_json' && typeof inner === 'string' && /^[\w+/=]+$/.test(inner))
        found.pictures.push(`data:image/png;base64,${inner}`);
      else if (/url$/i.test(name) && typeof inner === 'string' && /^https?:\/\//.test(inner)) found.links.push(inner);
      else mediaIn(inner, found);
    }
  }
  return found;
}

/** The business code of an error answer. */
export function errorCodeOf(value: unknown): number | undefined {
  const {error, code} = (value ?? {}) as {error?: {code?: unknown}; code?: unknown};
  const given = Number(error?.code ?? code);
  return Number.isInteger(given) ? given : undefined;
}
