/** Opens the print dialog; large letters are asked of the styles by an attribute that goes again. */
export function printPlan(letters: 'plain' | 'large'): void {
  const { dataset } = document.documentElement;
  if (letters === 'large') {
    dataset['print'] = 'large';
    addEventListener('afterprint', () => delete dataset['print'], { once: true });
  }
  print();
}
