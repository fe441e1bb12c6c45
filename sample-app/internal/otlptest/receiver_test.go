package otlptest_test

import (
	"bytes"
	"net/http"
	"testing"

	collectorlogs "go.opentelemetry.io/proto/otlp/collector/logs/v1"
	collectortraces "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	logs "go.opentelemetry.io/proto/otlp/logs/v1"
	traces "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"example.com/orders/internal/otlptest"
)

func post(t *testing.T, url string, body []byte) int {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if err := response.Body.Close(); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode
}

func TestReceiverKeepsWhatItGets(t *testing.T) {
	receiver := otlptest.Start(t)
	messages := map[string]proto.Message{
		"/v1/traces": &collectortraces.ExportTraceServiceRequest{ResourceSpans: []*traces.ResourceSpans{{SchemaUrl: "s"}}},
		"/v1/logs":   &collectorlogs.ExportLogsServiceRequest{ResourceLogs: []*logs.ResourceLogs{{SchemaUrl: "l"}}},
	}
	for path, message := range messages {
		body, err := proto.Marshal(message)
		if err != nil {
			t.Fatal(err)
		}
		if status := post(t, receiver.URL+path, body); status != http.StatusOK {
			t.Errorf("%s: got %d", path, status)
		}
		if status := post(t, receiver.URL+path, []byte("no protobuf")); status != http.StatusBadRequest {
			t.Errorf("%s: garbage got %d", path, status)
		}
	}
	if spans := receiver.Spans(); len(spans) != 1 || spans[0].GetSchemaUrl() != "s" {
		t.Errorf("got %v", spans)
	}
	if logs := receiver.Logs(); len(logs) != 1 || logs[0].GetSchemaUrl() != "l" {
		t.Errorf("got %v", logs)
	}
}
