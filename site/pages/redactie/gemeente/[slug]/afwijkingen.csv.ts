/** What there is to do about the layer of a gemeente, for a spreadsheet. */
import type { APIRoute } from 'astro';
import { readDriftFile, registers } from '../../../../content.ts';

export function getStaticPaths() {
  return registers.gemeenten.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(readDriftFile(params['slug'] ?? '', 'csv'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
