/**
 * The words of an action with the name of the body that does it for the gemeente, where they
 * speak of the gemeente: beside the number of that body "Bel uw gemeente" would be untrue.
 * "De gemeente waar het gebeurt" is another than the reader's own, and stays.
 */
export function nameBody(label: string, body: string | undefined): string {
  return body === undefined ? label : label.replace(/\b(uw|de) gemeente\b(?! (waar|van|met haar)\b)/, () => body);
}
