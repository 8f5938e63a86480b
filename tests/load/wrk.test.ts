import { describe, expect, it } from 'vitest';
import { load, NotHereError, read } from '../../scripts/load/wrk.ts';

const CALM = `Running 1s test @ http://127.0.0.1:8080/
  1 threads and 32 connections
  Latency Distribution
     50%  312.00us
     99%    1.25ms
  84210 requests in 1.10s, 450.12MB read
Requests/sec:  76554.53
Transfer/sec:    409.20MB
`;

const TROUBLED = CALM.replace('99%    1.25ms', '99%    2.50s').replace(
  'Requests/sec',
  '  Socket errors: connect 1, read 20, write 300, timeout 4\n  Non-2xx or 3xx responses: 5000\nRequests/sec',
);

describe('what wrk says', () => {
  it('is read in milliseconds and counts', () => {
    expect(read(CALM)).toEqual({ requestsPerSecond: 76554.53, requests: 84210, slow: 1.25, failed: 0 });
  });

  it('counts every way to fail', () => {
    expect(read(TROUBLED)).toMatchObject({ slow: 2_500, failed: 5_325 });
  });
});

it('asks nothing of another machine', async () => {
  await expect(load('https://loket.example/', { seconds: 1, connections: 1 })).rejects.toThrow(NotHereError);
});
