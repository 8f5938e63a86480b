/** Codes as TOOI writes them: two small letters and digits. The last part of a TOOI address will do. */

/** `GM0344` becomes `gm0344`. Undefined when it is no code of a gemeente. */
export const gemeenteCode = (value: string) => code(value, /^gm\d{4}$/);

export const waterschapCode = (value: string) => code(value, /^ws\d{4}$/);

export const provincieCode = (value: string) => code(value, /^pv\d{2}$/);

function code(value: string, shape: RegExp): string | undefined {
  const last = value.slice(value.lastIndexOf('/') + 1).toLowerCase();
  return shape.test(last) ? last : undefined;
}
