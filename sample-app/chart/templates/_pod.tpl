{{/*
Pod template of both Deployments.
Takes {chart: the root, track: stable or canary, image: a reference}.
*/}}
{{- define "orders.podTemplate" -}}
{{- $root := .chart -}}
{{- $values := .chart.Values -}}
metadata:
  labels:
    {{- include "orders.selectorLabels" $root | nindent 4 }}
    orders.example.com/track: {{ .track }}
    {{- with $values.podLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- with $values.podAnnotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  serviceAccountName: {{ include "orders.serviceAccountName" $root }}
  automountServiceAccountToken: false
  {{- with $values.imagePullSecrets }}
  imagePullSecrets:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  securityContext:
    {{- include "orders.podSecurityContext" $root | nindent 4 }}
  terminationGracePeriodSeconds: {{ $values.terminationGracePeriodSeconds }}
  containers:
    - name: orders
      image: {{ .image | quote }}
      imagePullPolicy: {{ $values.imagePullPolicy }}
      args: [serve]
      env:
        - name: ORDERS_LISTEN
          value: ":8080"
        - name: ORDERS_DATA
          value: /var/lib/orders/orders.db
        - name: ORDERS_LOG_LEVEL
          value: {{ $values.config.logLevel | quote }}
        - name: ORDERS_SHUTDOWN_TIMEOUT
          value: {{ $values.config.shutdownTimeout | quote }}
        - name: OTEL_TRACES_EXPORTER
          value: {{ $values.otel.tracesExporter | quote }}
        - name: OTEL_LOGS_EXPORTER
          value: {{ $values.otel.logsExporter | quote }}
        {{- if or (eq $values.otel.tracesExporter "otlp") (eq $values.otel.logsExporter "otlp") }}
        - name: OTEL_EXPORTER_OTLP_ENDPOINT
          value: {{ required "otel.endpoint is required when an exporter is otlp" $values.otel.endpoint | quote }}
        {{- end }}
        - name: POD_NAME
          valueFrom: { fieldRef: { fieldPath: metadata.name } }
        - name: OTEL_RESOURCE_ATTRIBUTES
          value: k8s.pod.name=$(POD_NAME),k8s.namespace.name={{ $root.Release.Namespace }}
            {{- range $key, $value := $values.otel.resourceAttributes }},{{ $key }}={{ $value }}{{ end }}
      ports:
        - name: http
          containerPort: 8080
      startupProbe:
        httpGet: { path: /healthz, port: http }
        periodSeconds: 1
        failureThreshold: 30
      livenessProbe:
        httpGet: { path: /healthz, port: http }
        periodSeconds: 10
        timeoutSeconds: 2
      readinessProbe:
        httpGet: { path: /readyz, port: http }
        periodSeconds: 5
        timeoutSeconds: 2
      {{- with $values.preStopSeconds }}
      lifecycle:
        preStop:
          sleep: { seconds: {{ . }} }
      {{- end }}
      resources:
        {{- toYaml $values.resources | nindent 8 }}
      securityContext:
        {{- include "orders.containerSecurityContext" $root | nindent 8 }}
      volumeMounts:
        - name: data
          mountPath: /var/lib/orders
  volumes:
    - name: data
      {{- if and $values.store.existingClaim (eq .track "stable") }}
      persistentVolumeClaim:
        claimName: {{ $values.store.existingClaim }}
      {{- else }}
      emptyDir:
        sizeLimit: {{ $values.store.sizeLimit }}
      {{- end }}
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          {{- include "orders.selectorLabels" $root | nindent 10 }}
  {{- with $values.nodeSelector }}
  nodeSelector:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $values.tolerations }}
  tolerations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $values.affinity }}
  affinity:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end -}}
