interface Props {
  /** Messages that its lines need, as JSON. */
  readonly words: string;
  /** Level of the heading that holds the name of the body. */
  readonly under: number;
}

/** Room on a card that is drawn at build for what the reader's gemeente adds; `fillRoom` fills it. */
export function LocalRoom({ words, under }: Props) {
  return <div data-local-room={words} data-under={under} hidden />;
}
