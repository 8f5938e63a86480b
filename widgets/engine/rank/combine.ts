/** One way of judging which entries fit: a score per entry, 0 or more; absent is 0. */
export interface Vote {
  readonly scores: ReadonlyMap<number, number>;
  /** Weight in the combination. */
  readonly weight: number;
}

/** Share given to an entry that a vote does not mention, so that one silent vote is no veto. */
const FLOOR = 0.001;

/**
 * Logarithmic opinion pool (Genest & Zidek 1986): the votes, each made to add up to 1, are
 * multiplied with their weights as exponents. Returns the share of belief per entry that any
 * vote mentions, adding up to 1; empty when no vote mentions any.
 */
export function combine(votes: readonly Vote[]): Map<number, number> {
  const mentioned = new Set(votes.flatMap((vote) => [...vote.scores.keys()]));
  const totals = votes.map((vote) => [...vote.scores.values()].reduce((sum, score) => sum + score, 0));
  const logs = new Map<number, number>();
  for (const entry of mentioned) {
    logs.set(
      entry,
      votes.reduce((sum, vote, index) => {
        const total = totals[index] ?? 0;
        if (total === 0) return sum;
        return sum + vote.weight * Math.log(Math.max((vote.scores.get(entry) ?? 0) / total, FLOOR));
      }, 0),
    );
  }
  const top = Math.max(...logs.values());
  let sum = 0;
  for (const [entry, log] of logs) {
    const share = Math.exp(log - top);
    logs.set(entry, share);
    sum += share;
  }
  for (const [entry, share] of logs) logs.set(entry, share / sum);
  return logs;
}
