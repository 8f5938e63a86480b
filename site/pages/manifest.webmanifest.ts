/** What a device needs to know to install the loket: https://www.w3.org/TR/appmanifest/ */
import type { APIRoute } from 'astro';
import { createLinks } from '../../widgets/links/links.ts';
import { speak } from '../language.ts';

const { t } = speak(undefined);
const links = createLinks('nl');
const icon = (name: string, sizes: string, purpose: string) => ({
  src: `/icons/${name}.png`,
  sizes,
  type: 'image/png',
  purpose,
});

const manifest = {
  id: '/',
  name: t('site.name'),
  short_name: t('site.name'),
  description: t('home.description'),
  lang: 'nl',
  dir: 'ltr',
  start_url: links.home,
  scope: '/',
  display: 'standalone',
  background_color: '#fbfaf6',
  theme_color: '#fbfaf6',
  categories: ['government', 'utilities'],
  icons: [
    icon('app-192', '192x192', 'any'),
    icon('app-512', '512x512', 'any'),
    icon('app-512', '512x512', 'maskable'),
    { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  shortcuts: [
    { name: t('offline.ask'), url: links.home, icons: [icon('app-192', '192x192', 'any')] },
    { name: t('desk.title'), url: '/balie/', icons: [icon('app-192', '192x192', 'any')] },
    { name: t('nav.emergencies'), url: links.emergencies, icons: [icon('app-192', '192x192', 'any')] },
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
