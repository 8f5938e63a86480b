import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nDisallow: /data/\nSitemap: ${new URL('/sitemap.xml', site).href}\n`);
