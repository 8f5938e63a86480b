import type { ComponentChildren } from 'preact';

interface Props {
  readonly level: number;
  readonly class: string;
  /** Whether script may put the focus here. */
  readonly focusable?: boolean;
  readonly children: ComponentChildren;
}

/** A heading whose level depends on where the card stands. */
export function Heading({ level, class: name, focusable = false, children }: Props) {
  const Tag = `h${level}` as 'h2' | 'h3' | 'h4';
  return (
    <Tag class={name} tabIndex={focusable ? -1 : undefined}>
      {children}
    </Tag>
  );
}
