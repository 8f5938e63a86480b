/**
 * Where the site will stand, for canonical addresses. Whoever runs the loket knows the name
 * of the host. `.example` belongs to nobody (RFC 2606), so a forgotten setting points at no one.
 */
export const origin = process.env['LOKET_ORIGIN'] ?? 'https://eersteloket.example';
