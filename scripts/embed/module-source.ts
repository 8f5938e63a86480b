/**
 * A value as the source of a script module. Records of like records, such as all services,
 * are written column by column: like stands by like and compresses better, by 5 % of the
 * first stage. The module puts them together again by itself, so no reader has to know.
 */
const FEWEST_ROWS = 20;
const MOST_COLUMNS = 30;

/** `R(ids, columns)`: a hole in a column is a property that the record does not have. */
const ROWS =
  'const R=(d,c)=>Object.fromEntries(d.map((n,i)=>[n,Object.fromEntries(Object.entries(c).flatMap(([k,v])=>i in v?[[k,v[i]]]:[]))]));';

/** The value, which JSON must be able to hold, as the default export. */
export function moduleSource(value: unknown): string {
  return `${ROWS}export default ${source(value)}`;
}

/** The value as an expression, for a module that holds `ROWS` once. */
export function expression(value: unknown): string {
  return `(()=>{${ROWS}return ${source(value)}})()`;
}

function source(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(source).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const rows = Object.values(value);
  const columns = rows.length >= FEWEST_ROWS && rows.every(isRecord) ? columnsOf(rows) : [];
  if (columns.length > 0 && columns.length <= MOST_COLUMNS)
    return `R(${JSON.stringify(Object.keys(value))},{${columns.map((name) => `${key(name)}:${column(rows.filter(isRecord), name)}`).join()}})`;
  return `{${Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${key(name)}:${source(each)}`)
    .join()}}`;
}

function columnsOf(rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function column(rows: readonly Readonly<Record<string, unknown>>[], name: string): string {
  // A last hole needs a comma of its own.
  return `[${rows.map((row) => (row[name] === undefined ? '' : source(row[name]))).join()},]`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? name : `[${JSON.stringify(name)}]`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
