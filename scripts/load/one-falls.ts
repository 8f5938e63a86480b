import { setTimeout as wait } from 'node:timers/promises';
import { startNginx } from '../serve/web-server.ts';
import { type Load, load } from './wrk.ts';

const CONNECTIONS = 32;

/**
 * Two servers behind a balancer, one of which is killed halfway without being asked. A request
 * that it took with it is asked again of the other.
 */
export async function measureFall(folder: string, seconds: number): Promise<Load> {
  const two = await Promise.all([startNginx(folder), startNginx(folder)]);
  const hosts = two.map(({ origin }) => new URL(origin).host);
  const balancer = await startNginx(folder, (config) => balancing(config, hosts));
  try {
    const loading = load(`${balancer.origin}/`, { seconds, connections: CONNECTIONS });
    await wait((seconds * 1_000) / 2);
    two[0]?.process.kill('SIGKILL');
    return await loading;
  } finally {
    await Promise.all([...two, balancer].map((server) => server.stop()));
  }
}

function balancing(config: string, hosts: readonly string[]): string {
  const servers = hosts.map((host) => `server ${host} max_fails=1 fail_timeout=2s;`).join(' ');
  const location = `location = /healthz { return 200; }
        location / {
            proxy_pass http://two;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_next_upstream error timeout;
        }`;
  return config
    .replace(
      '    server {\n        listen',
      `    upstream two { ${servers} keepalive 64; }\n\n    server {\n        listen`,
    )
    .replace('include /etc/nginx/loket/http.conf;', 'access_log off;')
    .replace('include /etc/nginx/loket/server.conf;', location);
}
