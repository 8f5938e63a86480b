/** Address of a phone number as people write it: `(0314) 36 93 69` → `tel:0314369369`. */
export function telephone(number: string): string {
  return `tel:${number.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')}`;
}
