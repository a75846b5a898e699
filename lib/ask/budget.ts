let spent = {day: '', tokens: 0};

const today = (now: Date) => now.toISOString().slice(0, 10);

/** What the operator's key has spent on a day (UTC), in tokens, in this process. */
export function spentTokens(now = new Date()): number {
  return spent.day === today(now) ? spent.tokens : 0;
}

/** Adds tokens to what was spent on a day; fewer than none where it was less than expected. */
export function spend(tokens: number, now = new Date()): void {
  spent = {day: today(now), tokens: Math.max(0, spentTokens(now) + tokens)};
}
