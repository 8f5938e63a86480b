/** The layer of a gemeente as it should be, or the file to begin with. */
import type { APIRoute } from 'astro';
import { readDriftFile, registers } from '../../../../content.ts';

export function getStaticPaths() {
  return registers.gemeenten.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(readDriftFile(params['slug'] ?? '', 'yaml'), {
    headers: { 'content-type': 'application/yaml; charset=utf-8' },
  });
