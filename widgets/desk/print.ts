/** A4, the width of a receipt, or large letters for who sees little. */
export type PrintForm = 'a4' | 'receipt' | 'large';

/** Prints what the resident gets; the styles know the form by an attribute of the document. */
export function printSheet(form: PrintForm): void {
  const root = document.documentElement;
  root.dataset['print'] = form;
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  print();
}
