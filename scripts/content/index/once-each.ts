/** The same function, that works out each text once: words and sentences come back many times. */
export function onceEach<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const made = of(text);
    known.set(text, made);
    return made;
  };
}
