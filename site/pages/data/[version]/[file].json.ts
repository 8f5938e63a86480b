/** The compiled data for the browser, at an address that changes with its content. */
import type { APIRoute } from 'astro';
import { type DataFile, dataFiles, graph, readCompiled } from '../../../content.ts';

export function getStaticPaths() {
  return dataFiles.map((file) => ({ params: { version: graph.version, file }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(readCompiled(props.file), { headers: { 'content-type': 'application/json' } });
