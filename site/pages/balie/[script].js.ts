/** The scripts of the counter, as they were bundled. */
import type { APIRoute } from 'astro';
import { counterScripts, readCounterScript } from '../../counter-scripts.ts';

export function getStaticPaths() {
  return counterScripts.map((file) => ({ params: { script: file.replace(/\.js$/, '') }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readCounterScript(props.file), { headers: { 'content-type': 'text/javascript' } });
