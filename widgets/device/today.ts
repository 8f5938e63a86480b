/** The day where the reader is, as `YYYY-MM-DD`: Sweden writes dates the way ISO 8601 does. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
