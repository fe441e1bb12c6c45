{{/* Name of the app: at most 63 characters, as labels allow. */}}
{{- define "orders.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* Name of the objects: the release, and the app when the release does not name it already. */}}
{{- define "orders.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 54 | trimSuffix "-" -}}
{{- else if contains (include "orders.name" .) .Release.Name -}}
{{- .Release.Name | trunc 54 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "orders.name" .) | trunc 54 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* What the Service selects: the stable and the canary pods. */}}
{{- define "orders.selectorLabels" -}}
app.kubernetes.io/name: {{ include "orders.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/component: server
{{- end -}}

{{- define "orders.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ include "orders.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{- define "orders.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "orders.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- default "default" .Values.serviceAccount.name -}}
{{- end -}}
{{- end -}}

{{/*
Reference of an image. Takes {chart: the root, image: {repository, tag, digest}}.
A digest wins over a tag; without both it is the version of the app.
*/}}
{{- define "orders.image" -}}
{{- $image := .image | default dict -}}
{{- $repository := required "image.repository is required: a released chart carries it; for the source, add --set image.repository=..." $image.repository -}}
{{- if $image.digest -}}
{{- printf "%s@%s" $repository $image.digest -}}
{{- else -}}
{{- printf "%s:%s" $repository (default .chart.Chart.AppVersion $image.tag) -}}
{{- end -}}
{{- end -}}

{{/* The canary's own image; only its repository may be left to the stable one. */}}
{{- define "orders.canaryImage" -}}
{{- $own := .Values.canary.image | default dict -}}
{{- if not (or $own.digest $own.tag) -}}
{{- fail "canary.image.digest (or .tag) is required when canary.enabled is true" -}}
{{- end -}}
{{- $repository := default ((.Values.image | default dict).repository) $own.repository -}}
{{- include "orders.image" (dict "chart" . "image" (merge (dict "repository" $repository) $own)) -}}
{{- end -}}

{{/* The restricted Pod Security Standard. */}}
{{- define "orders.podSecurityContext" -}}
runAsNonRoot: true
runAsUser: 65532
runAsGroup: 65532
fsGroup: 65532
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "orders.containerSecurityContext" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}
