import type { Json } from './documents.ts'

/** What a field holds: a simple kind, an object by its name below, a list or a map of either. */
type Kind = string | readonly [Kind] | { readonly of: Kind }

const simple: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  port: (value) => Number.isInteger(value) || (typeof value === 'string' && /^[a-z][a-z0-9-]{0,14}$/.test(value)),
  quantity: (value) => typeof value === 'string' && /^\d+(\.\d+)?(m|k|Ki|Mi|Gi|M|G)?$/.test(value),
  label: (value) => typeof value === 'string' && /^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/.test(value),
}

const strings: Kind = ['string']
const labels: Kind = { of: 'label' }

/** Objects of the Kubernetes API as its reference describes them, as far as the manifest uses them. A name with `!` must be there. */
const objects: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  Metadata: { 'name!': 'string', labels },
  PodMetadata: { 'labels!': labels, annotations: { of: 'string' } },
  LabelSelector: { matchLabels: labels },
  Deployment: { 'apiVersion!': 'string', 'kind!': 'string', 'metadata!': 'Metadata', 'spec!': 'DeploymentSpec' },
  DeploymentSpec: { replicas: 'integer', 'selector!': 'LabelSelector', strategy: 'Strategy', 'template!': 'PodTemplate' },
  Strategy: { type: 'string', rollingUpdate: 'RollingUpdate' },
  RollingUpdate: { maxUnavailable: 'integer', maxSurge: 'integer' },
  PodTemplate: { 'metadata!': 'PodMetadata', 'spec!': 'PodSpec' },
  PodSpec: {
    automountServiceAccountToken: 'boolean',
    enableServiceLinks: 'boolean',
    terminationGracePeriodSeconds: 'integer',
    securityContext: 'PodSecurityContext',
    topologySpreadConstraints: ['Spread'],
    'containers!': ['Container'],
    volumes: ['Volume'],
  },
  PodSecurityContext: { runAsNonRoot: 'boolean', runAsUser: 'integer', runAsGroup: 'integer', seccompProfile: 'Seccomp' },
  Seccomp: { 'type!': 'string' },
  Spread: { 'maxSkew!': 'integer', 'topologyKey!': 'string', 'whenUnsatisfiable!': 'string', labelSelector: 'LabelSelector' },
  Container: {
    'name!': 'string',
    'image!': 'string',
    args: strings,
    ports: ['ContainerPort'],
    env: ['Variable'],
    envFrom: ['VariablesFrom'],
    livenessProbe: 'Probe',
    readinessProbe: 'Probe',
    lifecycle: 'Lifecycle',
    resources: 'Resources',
    securityContext: 'SecurityContext',
    volumeMounts: ['Mount'],
  },
  ContainerPort: { name: 'port', 'containerPort!': 'integer', protocol: 'string' },
  Variable: { 'name!': 'string', value: 'string' },
  VariablesFrom: { secretRef: 'SecretReference' },
  SecretReference: { 'name!': 'string', optional: 'boolean' },
  Probe: { httpGet: 'HttpGet', tcpSocket: 'TcpSocket', periodSeconds: 'integer', timeoutSeconds: 'integer', failureThreshold: 'integer' },
  HttpGet: { 'path!': 'string', 'port!': 'port' },
  TcpSocket: { 'port!': 'port' },
  Lifecycle: { preStop: 'Handler' },
  Handler: { exec: 'Exec' },
  Exec: { 'command!': strings },
  Resources: { requests: { of: 'quantity' }, limits: { of: 'quantity' } },
  SecurityContext: { allowPrivilegeEscalation: 'boolean', readOnlyRootFilesystem: 'boolean', capabilities: 'Capabilities' },
  Capabilities: { drop: strings, add: strings },
  Mount: { 'name!': 'string', 'mountPath!': 'string', readOnly: 'boolean' },
  Volume: { 'name!': 'string', emptyDir: 'EmptyDirectory' },
  EmptyDirectory: { sizeLimit: 'quantity' },
  Service: { 'apiVersion!': 'string', 'kind!': 'string', 'metadata!': 'Metadata', 'spec!': 'ServiceSpec' },
  ServiceSpec: { type: 'string', selector: labels, 'ports!': ['ServicePort'] },
  ServicePort: { name: 'port', protocol: 'string', 'port!': 'integer', targetPort: 'port' },
  HorizontalPodAutoscaler: { 'apiVersion!': 'string', 'kind!': 'string', 'metadata!': 'Metadata', 'spec!': 'AutoscalerSpec' },
  AutoscalerSpec: {
    'scaleTargetRef!': 'ScaleTarget',
    minReplicas: 'integer',
    'maxReplicas!': 'integer',
    metrics: ['Metric'],
    behavior: 'Behavior',
  },
  ScaleTarget: { 'apiVersion!': 'string', 'kind!': 'string', 'name!': 'string' },
  Metric: { 'type!': 'string', pods: 'PodsMetric', resource: 'ResourceMetric' },
  PodsMetric: { 'metric!': 'MetricName', 'target!': 'Target' },
  MetricName: { 'name!': 'string', selector: 'LabelSelector' },
  ResourceMetric: { 'name!': 'string', 'target!': 'Target' },
  Target: { 'type!': 'string', averageValue: 'quantity', averageUtilization: 'integer' },
  Behavior: { scaleUp: 'Scaling', scaleDown: 'Scaling' },
  Scaling: { stabilizationWindowSeconds: 'integer' },
  PodDisruptionBudget: { 'apiVersion!': 'string', 'kind!': 'string', 'metadata!': 'Metadata', 'spec!': 'BudgetSpec' },
  BudgetSpec: { minAvailable: 'integer', maxUnavailable: 'integer', selector: 'LabelSelector' },
  NetworkPolicy: { 'apiVersion!': 'string', 'kind!': 'string', 'metadata!': 'Metadata', 'spec!': 'PolicySpec' },
  PolicySpec: { 'podSelector!': 'LabelSelector', policyTypes: strings, ingress: ['Ingress'], egress: ['Egress'] },
  Ingress: { from: ['Peer'], ports: ['PolicyPort'] },
  Egress: { to: ['Peer'], ports: ['PolicyPort'] },
  Peer: { podSelector: 'LabelSelector', namespaceSelector: 'LabelSelector', ipBlock: 'Block' },
  Block: { 'cidr!': 'string', except: strings },
  PolicyPort: { protocol: 'string', port: 'port' },
}

/** What is wrong with a document, as the API would say: fields that it does not know, lacks, or that hold something else. */
export function problems(document: Json, kind: Kind, path = ''): string[] {
  if (typeof kind === 'string' && Object.hasOwn(simple, kind)) return simple[kind]!(document) ? [] : [`${path} is no ${kind}`]
  if (Array.isArray(kind)) {
    if (!Array.isArray(document)) return [`${path} is no list`]
    return document.flatMap((item: Json, i) => problems(item, kind[0] as Kind, `${path}.${i}`))
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return [`${path} is no object`]
  const entries = Object.entries(document)
  if (typeof kind === 'object') return entries.flatMap(([name, value]) => problems(value, (kind as { of: Kind }).of, `${path}.${name}`))
  const fields = objects[kind]
  if (!fields) return [`${path} is of an unknown kind ${kind}`]
  const missing = Object.keys(fields).filter((name) => name.endsWith('!') && !Object.hasOwn(document, name.slice(0, -1)))
  const inside = entries.flatMap(([name, value]) => {
    const field = fields[name] ?? fields[`${name}!`]
    return field ? problems(value, field, `${path}.${name}`) : [`${path}.${name} is unknown`]
  })
  return [...missing.map((name) => `${path}.${name.slice(0, -1)} is missing`), ...inside]
}
