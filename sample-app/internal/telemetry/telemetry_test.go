package telemetry_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"example.com/orders/internal/otlptest"
	"example.com/orders/internal/telemetry"
)

func setup(t *testing.T, console *bytes.Buffer) (*telemetry.Providers, error) {
	t.Helper()
	return telemetry.Setup(t.Context(), telemetry.Options{
		Service: "orders", Version: "v1.2.3", Console: console, Getenv: os.Getenv,
	})
}

// logOneLine opens a span, logs inside of it, and flushes everything. It
// returns the fields of the JSON line.
func logOneLine(t *testing.T, providers *telemetry.Providers) map[string]any {
	t.Helper()
	var out bytes.Buffer
	log := telemetry.Bridge(telemetry.NewLogger(&out, zapcore.InfoLevel), "test", providers.Logs)
	ctx, span := providers.Traces.Tracer("test").Start(t.Context(), "work")
	telemetry.WithContext(ctx, log).Debug("too quiet")
	telemetry.WithContext(ctx, log).Info("hello", zap.Int("count", 3))
	span.End()
	if err := providers.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	var line map[string]any
	if err := json.Unmarshal(out.Bytes(), &line); err != nil {
		t.Fatalf("not one line of JSON: %v in %q", err, &out)
	}
	if line["trace_id"] != span.SpanContext().TraceID().String() || line["span_id"] != span.SpanContext().SpanID().String() {
		t.Errorf("got %v, want the identifiers of the span", line)
	}
	if _, leaked := line["context"]; leaked || line["msg"] != "hello" || line["count"] != float64(3) {
		t.Errorf("got %v", line)
	}
	return line
}

func TestOTLPReceivesSpanAndRecordOfOneTrace(t *testing.T) {
	receiver := otlptest.Start(t)
	t.Setenv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=test")
	providers, err := setup(t, nil)
	if err != nil {
		t.Fatal(err)
	}
	line := logOneLine(t, providers)

	span := receiver.Spans()[0].GetScopeSpans()[0].GetSpans()[0]
	record := receiver.Logs()[0].GetScopeLogs()[0].GetLogRecords()[0]
	if span.GetName() != "work" || record.GetBody().GetStringValue() != "hello" {
		t.Errorf("got span %q and record %q", span.GetName(), record.GetBody())
	}
	for name, id := range map[string][]byte{"span": span.GetTraceId(), "record": record.GetTraceId()} {
		if hex.EncodeToString(id) != line["trace_id"] {
			t.Errorf("%s has trace %x, the log line %v", name, id, line["trace_id"])
		}
	}
	if hex.EncodeToString(record.GetSpanId()) != line["span_id"] {
		t.Errorf("record has span %x, the log line %v", record.GetSpanId(), line["span_id"])
	}
	if records := receiver.Logs()[0].GetScopeLogs()[0].GetLogRecords(); len(records) != 1 {
		t.Errorf("got %d records: the debug line must not be exported at level info", len(records))
	}

	resource := map[string]string{}
	for _, attribute := range receiver.Spans()[0].GetResource().GetAttributes() {
		resource[attribute.GetKey()] = attribute.GetValue().GetStringValue()
	}
	for key, want := range map[string]string{
		"service.name": "orders", "service.version": "v1.2.3",
		"deployment.environment.name": "test", "telemetry.sdk.language": "go",
	} {
		if resource[key] != want {
			t.Errorf("resource has %s=%q, want %q", key, resource[key], want)
		}
	}
}

func TestServiceNameCanBeSetFromOutside(t *testing.T) {
	receiver := otlptest.Start(t)
	t.Setenv("OTEL_SERVICE_NAME", "orders-canary")
	providers, err := setup(t, nil)
	if err != nil {
		t.Fatal(err)
	}
	logOneLine(t, providers)
	for _, attribute := range receiver.Logs()[0].GetResource().GetAttributes() {
		if attribute.GetKey() == "service.name" && attribute.GetValue().GetStringValue() != "orders-canary" {
			t.Errorf("got %v", attribute)
		}
	}
}

func TestConsole(t *testing.T) {
	t.Setenv("OTEL_TRACES_EXPORTER", "console")
	t.Setenv("OTEL_LOGS_EXPORTER", "console")
	var console bytes.Buffer
	providers, err := setup(t, &console)
	if err != nil {
		t.Fatal(err)
	}
	line := logOneLine(t, providers)
	if got := strings.Count(console.String(), line["trace_id"].(string)); got < 2 {
		t.Errorf("the console shows the trace %d times, want it in the span and in the record:\n%s", got, &console)
	}
}

func TestNoneIsTheDefault(t *testing.T) {
	receiver := otlptest.Start(t)
	for _, value := range []string{"", "none"} {
		t.Setenv("OTEL_TRACES_EXPORTER", value)
		t.Setenv("OTEL_LOGS_EXPORTER", value)
		var console bytes.Buffer
		providers, err := setup(t, &console)
		if err != nil {
			t.Fatal(err)
		}
		logOneLine(t, providers)
		if console.Len() != 0 || len(receiver.Spans()) != 0 || len(receiver.Logs()) != 0 {
			t.Errorf("%q exports something", value)
		}
	}
}

func TestUnknownSettingsAreRefused(t *testing.T) {
	tests := map[string]struct{ variable, value, want string }{
		"traces":   {"OTEL_TRACES_EXPORTER", "zipkin", `OTEL_TRACES_EXPORTER is "zipkin": use otlp, console or none`},
		"logs":     {"OTEL_LOGS_EXPORTER", "file", `OTEL_LOGS_EXPORTER is "file": use otlp, console or none`},
		"protocol": {"OTEL_EXPORTER_OTLP_PROTOCOL", "grpc", "http/protobuf (port 4318) only"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Setenv(test.variable, test.value)
			if _, err := setup(t, nil); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q in it", err, test.want)
			}
		})
	}
}

func TestALineOutsideOfASpanHasNoIdentifiers(t *testing.T) {
	var out bytes.Buffer
	log := telemetry.NewLogger(&out, zapcore.InfoLevel)
	telemetry.WithContext(t.Context(), log).Info("hello")
	if strings.Contains(out.String(), "trace_id") {
		t.Errorf("got %s", &out)
	}
}
