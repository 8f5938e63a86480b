import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Resident memory of a process and its children, in kB. Linux alone. */
export function memoryOf(pid: number): number {
  return sum(withChildren(pid), (id) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]));
}

/** Processor time that a process and its children have used, in ms. Linux alone. */
export function processorTimeOf(pid: number): number {
  return sum(withChildren(pid), (id) => {
    // After the name, which may hold spaces: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  });
}

/** In ms; Linux tells it to programs in hundredths of a second on every system. */
const TICK = 10;

function withChildren(pid: number): string[] {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return [String(pid), ...children.split(/\s+/).filter(Boolean)];
}

function sum(ids: readonly string[], of: (id: string) => number): number {
  return ids.reduce((total, id) => total + (of(id) || 0), 0);
}
