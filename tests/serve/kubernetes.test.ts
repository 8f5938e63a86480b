import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Deployment, type IDeployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Namespace, Service } from 'kubernetes-models/v1';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = 'scripts/serve/kubernetes';

/** The schemas of Kubernetes itself, made into validators and types, by file. */
const KINDS = {
  'autoscaler.yaml': { model: HorizontalPodAutoscaler, from: 'autoscaling/v2' },
  'deployment.yaml': { model: Deployment, from: 'apps/v1' },
  'disruption-budget.yaml': { model: PodDisruptionBudget, from: 'policy/v1' },
  'ingress.yaml': { model: Ingress, from: 'networking.k8s.io/v1' },
  'namespace.yaml': { model: Namespace, from: 'v1' },
  'network-policy.yaml': { model: NetworkPolicy, from: 'networking.k8s.io/v1' },
  'service.yaml': { model: Service, from: 'v1' },
} as const;
const files = Object.keys(KINDS) as (keyof typeof KINDS)[];
const read = (file: string): unknown => parse(readFileSync(join(FOLDER, file), 'utf8'));
// Held to its schema by the first test below.
const deployment = read('deployment.yaml') as IDeployment;
const pod = deployment.spec?.template.spec;
const container = pod?.containers[0];

describe('the manifests', () => {
  it('are all looked at', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...files].sort());
  });

  it.each(files)('%s obeys the schema of Kubernetes', (file) => {
    const { model: Model } = KINDS[file];
    const manifest = read(file) as ConstructorParameters<typeof Model>[0] & { apiVersion: string; kind: string };
    const made = new Model(manifest as never);
    expect({ apiVersion: made.apiVersion, kind: made.kind }).toEqual({
      apiVersion: manifest.apiVersion,
      kind: manifest.kind,
    });
    made.validate();
  });

  // A cluster drops fields that it does not know, and with them what they were for.
  it('name no field that Kubernetes does not have', () => {
    const typed = (file: keyof typeof KINDS, name: string, manifest: string) =>
      `export const ${name}: import('kubernetes-models/${KINDS[file].from}/${KINDS[file].model.kind}').I${KINDS[file].model.kind} = ${manifest};`;
    const right = files.map((file, at) => typed(file, `right${at}`, JSON.stringify(read(file))));
    const slip = JSON.stringify(read('deployment.yaml')).replace('readinessProbe', 'readinesProbe');
    const complaints = complaintsOfTypes([...right, typed('deployment.yaml', 'wrong', slip)].join('\n'));
    expect(complaints).toEqual([expect.stringMatching(/readinesProbe.* does not exist/)]);
  });

  it('belong together', () => {
    const label = 'app.kubernetes.io/name';
    for (const file of files) expect(JSON.stringify(read(file)), file).toContain('eerste-loket');
    expect(deployment.spec?.template.metadata?.labels?.[label]).toBe(deployment.spec?.selector.matchLabels?.[label]);
    expect(container?.ports?.[0]).toMatchObject({ name: 'http', containerPort: 8080 });
    expect(readFileSync('scripts/serve/nginx/nginx.conf', 'utf8')).toContain('listen 8080;');
  });
});

describe('a pod', () => {
  it('may do no more than the strictest rules for pods allow', () => {
    expect(pod?.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(container?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod?.hostNetwork ?? pod?.hostPID ?? pod?.hostIPC).toBeUndefined();
    expect(pod?.automountServiceAccountToken).toBe(false);
  });

  it('writes only where nginx is told to write', () => {
    const config = readFileSync('scripts/serve/nginx/nginx.conf', 'utf8');
    const written = [...config.matchAll(/(?:_temp_path|pid) (\S+);/g)].map(([, path]) => path);
    expect(written.length).toBe(6);
    for (const path of written) expect(path).toMatch(new RegExp(`^${container?.volumeMounts?.[0]?.mountPath}/`));
  });

  it('is the user of the image', () => {
    const { runAsUser, runAsGroup } = pod?.securityContext ?? {};
    expect(readFileSync('scripts/serve/Containerfile', 'utf8')).toContain(`USER ${runAsUser}:${runAsGroup}`);
  });
});

/** What TypeScript says of a source, one line each. */
function complaintsOfTypes(source: string): string[] {
  const name = join(process.cwd(), 'tests/serve/manifests.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, target, ...rest) =>
    path === name ? ts.createSourceFile(path, source, target) : getSourceFile.call(host, path, target, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
