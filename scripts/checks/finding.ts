/** One thing to mend: where, what, and how. */
export type Finding = {file: string; line: number; message: string; remedy: string};

export function formatFinding({file, line, message, remedy}: Finding): string {
  return `${file}:${line}: ${message}\n    ${remedy}`;
}
