import {type Answer, sizeOf} from './answer';

/** Answers by key, no more than `mostBytes` of them: the ones that were not asked for longest leave first. */
export function createStore(mostBytes: number) {
  const answers = new Map<string, Answer>();
  let bytes = 0;

  function remove(key: string): void {
    const known = answers.get(key);
    if (!known) return;
    bytes -= sizeOf(known);
    answers.delete(key);
  }

  return {
    get(key: string): Answer | undefined {
      const known = answers.get(key);
      if (known) {
        answers.delete(key);
        answers.set(key, known);
      }
      return known;
    },
    set(key: string, answer: Answer): void {
      const size = sizeOf(answer);
      if (size > mostBytes / 10) return;
      remove(key);
      answers.set(key, answer);
      bytes += size;
      while (bytes > mostBytes) remove(answers.keys().next().value as string);
    },
    get bytes(): number {
      return bytes;
    }
  };
}
