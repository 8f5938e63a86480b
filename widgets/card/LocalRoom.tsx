import { Heading } from './Heading.tsx';

interface Props {
  /** Heading up to the name of the gemeente. */
  readonly title: string;
  /** Messages that its lines need, as JSON. */
  readonly words: string;
  readonly under: number;
}

/** Room on a card that is drawn at build for what the reader's gemeente adds; `fillRoom` fills it. */
export function LocalRoom({ title, words, under }: Props) {
  return (
    <section class="fact" data-local-room={words} hidden>
      <Heading level={under + 1} class="fact-title">
        <span>{title}</span> <bdi />
      </Heading>
      <div class="fact-text" />
    </section>
  );
}
