/** Why a feed cannot be used; the message says in Dutch what is wrong and where. */
export class FeedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FeedError';
  }
}
