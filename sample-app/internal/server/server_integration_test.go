//go:build integration

package server_test

import (
	"bufio"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	traces "go.opentelemetry.io/proto/otlp/trace/v1"
	"go.uber.org/zap/zapcore"

	"example.com/orders/api"
	"example.com/orders/internal/config"
	"example.com/orders/internal/otlptest"
	"example.com/orders/internal/server"
	"example.com/orders/internal/telemetry"
	"example.com/orders/pkg/client"
)

// running is a server on a real listener and a real store.
type running struct {
	*client.Client
	base string
	stop func() error // ends the server and returns what Run returned

	mu    sync.Mutex
	lines []map[string]any // the log so far
}

func start(t *testing.T, data string) *running {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	reader, writer := io.Pipe()
	result := make(chan error, 1)
	cfg := config.Config{Listen: "127.0.0.1:0", Data: data, LogLevel: "info", ShutdownTimeout: 5 * time.Second}
	go func() {
		result <- server.Run(ctx, cfg, "v0.0.0-test", telemetry.NewLogger(writer, zapcore.InfoLevel), io.Discard)
		_ = writer.Close()
	}()

	r := &running{}
	address := make(chan string, 1)
	logEnded := make(chan struct{})
	go func() {
		defer close(logEnded)
		for scanner := bufio.NewScanner(reader); scanner.Scan(); {
			var line map[string]any
			if err := json.Unmarshal(scanner.Bytes(), &line); err != nil {
				t.Errorf("log line is no JSON: %s", scanner.Bytes())
				continue
			}
			r.mu.Lock()
			r.lines = append(r.lines, line)
			r.mu.Unlock()
			if line["msg"] == "listening" {
				address <- line["address"].(string)
			}
		}
	}()
	r.stop = sync.OnceValue(func() error {
		cancel()
		<-logEnded
		return <-result
	})
	t.Cleanup(func() { _ = r.stop() })

	select {
	case at := <-address:
		r.base = "http://" + at
	case <-logEnded:
		t.Fatalf("the server did not start: %v", r.stop())
	}
	var err error
	if r.Client, err = client.New(r.base, &http.Client{Transport: &http.Transport{}}); err != nil {
		t.Fatal(err)
	}
	return r
}

// line returns the first log line with this message.
func (r *running) line(t *testing.T, message string) map[string]any {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, line := range r.lines {
		if line["msg"] == message {
			return line
		}
	}
	t.Fatalf("no line %q in %v", message, r.lines)
	return nil
}

func newData(t *testing.T) string { return filepath.Join(t.TempDir(), "orders.db") }

var book = api.NewOrder{Customer: "ada", Items: []api.Item{{SKU: "book", Quantity: 2, PriceCents: 1250}}}

func TestLifeOfAnOrder(t *testing.T) {
	s, ctx := start(t, newData(t)), t.Context()
	if err := s.Ready(ctx); err != nil {
		t.Fatal(err)
	}
	created, err := s.Create(ctx, book)
	if err != nil {
		t.Fatal(err)
	}
	if created.Status != "pending" || created.TotalCents != 2500 {
		t.Errorf("got %+v", created)
	}
	for _, status := range []string{"paid", "shipped"} {
		if moved, err := s.SetStatus(ctx, created.ID, status); err != nil || moved.Status != status {
			t.Errorf("to %s: got %+v, %v", status, moved, err)
		}
	}
	var failure *client.Error
	if _, err := s.SetStatus(ctx, created.ID, "cancelled"); !errors.As(err, &failure) || failure.StatusCode != http.StatusConflict {
		t.Errorf("cancelling a shipped order: got %v", err)
	}
	if shipped, err := s.List(ctx, "shipped", 10); err != nil || len(shipped) != 1 || shipped[0].ID != created.ID {
		t.Errorf("got %+v, %v", shipped, err)
	}
	if err := s.Delete(ctx, created.ID); err != nil {
		t.Error(err)
	}
	if _, err := s.Get(ctx, created.ID); !errors.As(err, &failure) || failure.StatusCode != http.StatusNotFound {
		t.Errorf("after delete: got %v", err)
	}
	if _, err := s.Create(ctx, api.NewOrder{}); !errors.As(err, &failure) || failure.StatusCode != http.StatusUnprocessableEntity {
		t.Errorf("empty order: got %v", err)
	}
}

func TestOrdersAreListedInTheOrderOfTheirCreation(t *testing.T) {
	s := start(t, newData(t))
	var want []string
	for range 20 {
		created, err := s.Create(t.Context(), book)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, created.ID)
	}
	orders, err := s.List(t.Context(), "", 0)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, o := range orders {
		got = append(got, o.ID)
	}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

func TestOrdersSurviveARestart(t *testing.T) {
	data := newData(t)
	first := start(t, data)
	created, err := first.Create(t.Context(), book)
	if err != nil {
		t.Fatal(err)
	}
	if err := first.stop(); err != nil {
		t.Fatalf("stop: %v", err)
	}
	if found, err := start(t, data).Get(t.Context(), created.ID); err != nil || found.Customer != "ada" {
		t.Errorf("got %+v, %v", found, err)
	}
}

func TestOneTraceFromCallerToLogToCollector(t *testing.T) {
	receiver := otlptest.Start(t)
	s := start(t, newData(t))
	const trace = "0af7651916cd43dd8448eb211c80319c"
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.base+"/v1/orders/none", nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("traceparent", "00-"+trace+"-b7ad6b7169203331-01")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if err := s.Ready(t.Context()); err != nil { // a probe, which must leave no span
		t.Fatal(err)
	}
	if err := s.stop(); err != nil { // flushes the exporters
		t.Fatal(err)
	}

	var spans []*traces.Span
	for _, resource := range receiver.Spans() {
		for _, scope := range resource.GetScopeSpans() {
			spans = append(spans, scope.GetSpans()...)
		}
	}
	if len(spans) != 1 || spans[0].GetName() != "GET /v1/orders/{id}" || hex.EncodeToString(spans[0].GetTraceId()) != trace {
		t.Fatalf("got %v, want one span of trace %s", spans, trace)
	}
	line := s.line(t, "request")
	if line["trace_id"] != trace || line["span_id"] != hex.EncodeToString(spans[0].GetSpanId()) {
		t.Errorf("log line %v is not of span %x", line, spans[0].GetSpanId())
	}
	exported := false
	for _, resource := range receiver.Logs() {
		for _, scope := range resource.GetScopeLogs() {
			for _, record := range scope.GetLogRecords() {
				exported = exported || hex.EncodeToString(record.GetTraceId()) == trace
			}
		}
	}
	if !exported {
		t.Error("no log record of the trace reached the collector")
	}
}

func TestACollectorThatIsAwayDoesNotStopTheService(t *testing.T) {
	receiver := otlptest.Start(t)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.URL+"/nowhere") // answers 404
	s := start(t, newData(t))
	if _, err := s.Create(t.Context(), book); err != nil {
		t.Error(err)
	}
	if err := s.stop(); err != nil {
		t.Errorf("a clean stop became %v", err)
	}
	s.line(t, "telemetry not flushed")
}

func TestStartFailsWithTheReason(t *testing.T) {
	held := newData(t)
	s := start(t, held)
	taken := strings.TrimPrefix(s.base, "http://")
	tests := map[string]struct {
		cfg      config.Config
		exporter string
		want     string
	}{
		"store in use":  {config.Config{Listen: "127.0.0.1:0", Data: held}, "", "another process holds it"},
		"address taken": {config.Config{Listen: taken, Data: newData(t)}, "", "listen on " + taken},
		"exporter":      {config.Config{Listen: "127.0.0.1:0", Data: newData(t)}, "zipkin", "use otlp, console or none"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Setenv("OTEL_TRACES_EXPORTER", test.exporter)
			test.cfg.ShutdownTimeout = time.Second
			err := server.Run(t.Context(), test.cfg, "", telemetry.NewLogger(io.Discard, zapcore.InfoLevel), io.Discard)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q in it", err, test.want)
			}
		})
	}
}

func TestARequestUnderWayIsAnsweredDuringShutdown(t *testing.T) {
	s := start(t, newData(t))
	address := strings.TrimPrefix(s.base, "http://")
	// A request whose body is still under way keeps the server draining.
	slow, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer slow.Close()
	answers := bufio.NewReader(slow)
	body := `{"customer":"ada","items":[{"sku":"a","quantity":1,"price_cents":1}]}`
	head := "POST /v1/orders HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 69\r\n\r\n"
	if len(body) != 69 {
		t.Fatalf("body has %d bytes", len(body))
	}
	if _, err := io.WriteString(slow, head); err != nil {
		t.Fatal(err)
	}
	// The server asks for the body only once the handler reads it.
	if line, err := answers.ReadString('\n'); err != nil || !strings.Contains(line, "100 Continue") {
		t.Fatalf("got %q, %v", line, err)
	}

	stopped := make(chan error, 1)
	go func() { stopped <- s.stop() }()
	for refused := false; !refused; { // until the listener is closed
		conn, err := net.Dial("tcp", address)
		if refused = err != nil; !refused {
			_ = conn.Close()
		}
	}
	if _, err := answers.ReadString('\n'); err != nil { // the empty line after 100 Continue
		t.Fatal(err)
	}
	if _, err := io.WriteString(slow, body); err != nil {
		t.Fatal(err)
	}
	if line, err := answers.ReadString('\n'); err != nil || !strings.Contains(line, "201 Created") {
		t.Errorf("the request under way got %q, %v", line, err)
	}
	if err := <-stopped; err != nil {
		t.Errorf("stop: %v", err)
	}
	if _, err := http.Get(s.base + "/readyz"); err == nil {
		t.Error("a stopped server answered")
	}
}
