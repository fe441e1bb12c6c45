// Package otlptest is a small OTLP/HTTP receiver for tests.
package otlptest

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"

	collectorlogs "go.opentelemetry.io/proto/otlp/collector/logs/v1"
	collectortraces "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	logs "go.opentelemetry.io/proto/otlp/logs/v1"
	traces "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// Receiver keeps all that it was sent.
type Receiver struct {
	URL string

	mu    sync.Mutex
	spans []*traces.ResourceSpans
	logs  []*logs.ResourceLogs
}

// Start runs a receiver until the test ends and points the exporters at it.
func Start(t *testing.T) *Receiver {
	t.Helper()
	receiver := &Receiver{}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/traces", func(w http.ResponseWriter, r *http.Request) {
		request := &collectortraces.ExportTraceServiceRequest{}
		if receive(w, r, request) {
			receiver.mu.Lock()
			defer receiver.mu.Unlock()
			receiver.spans = append(receiver.spans, request.GetResourceSpans()...)
		}
	})
	mux.HandleFunc("POST /v1/logs", func(w http.ResponseWriter, r *http.Request) {
		request := &collectorlogs.ExportLogsServiceRequest{}
		if receive(w, r, request) {
			receiver.mu.Lock()
			defer receiver.mu.Unlock()
			receiver.logs = append(receiver.logs, request.GetResourceLogs()...)
		}
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	receiver.URL = server.URL
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", server.URL)
	t.Setenv("OTEL_TRACES_EXPORTER", "otlp")
	t.Setenv("OTEL_LOGS_EXPORTER", "otlp")
	return receiver
}

// receive decodes the body; an empty answer is an empty protobuf message.
func receive(w http.ResponseWriter, r *http.Request, request proto.Message) bool {
	body, err := io.ReadAll(r.Body)
	if err == nil {
		err = proto.Unmarshal(body, request)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return false
	}
	w.Header().Set("Content-Type", "application/x-protobuf")
	return true
}

// Spans returns what came in at /v1/traces so far.
func (r *Receiver) Spans() []*traces.ResourceSpans {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.spans)
}

// Logs returns what came in at /v1/logs so far.
func (r *Receiver) Logs() []*logs.ResourceLogs {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.logs)
}
