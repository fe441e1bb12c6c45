package httpapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/mock/gomock"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"

	"example.com/orders/api"
	"example.com/orders/internal/httpapi"
	"example.com/orders/internal/order"
)

type fixture struct {
	orders *MockOrders
	ready  error
	logs   *observer.ObservedLogs
	http.Handler
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	core, logs := observer.New(zapcore.DebugLevel)
	f := &fixture{orders: NewMockOrders(gomock.NewController(t)), logs: logs}
	f.Handler = httpapi.New(f.orders, func(context.Context) error { return f.ready }, zap.New(core))
	return f
}

func (f *fixture) do(method, target, body string) *httptest.ResponseRecorder {
	answer := httptest.NewRecorder()
	f.ServeHTTP(answer, httptest.NewRequest(method, target, strings.NewReader(body)))
	return answer
}

func decode[T any](t *testing.T, answer *httptest.ResponseRecorder) (value T) {
	t.Helper()
	if err := json.Unmarshal(answer.Body.Bytes(), &value); err != nil {
		t.Fatalf("%v in %q", err, answer.Body)
	}
	return value
}

var stored = order.Order{
	ID: "1", Customer: "ada", Status: order.Paid,
	Items:     []order.Item{{SKU: "a", Quantity: 3, PriceCents: 7}},
	CreatedAt: time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC),
}

func TestCreate(t *testing.T) {
	f := newFixture(t)
	f.orders.EXPECT().Place(gomock.Any(), "ada", stored.Items).Return(stored, nil)

	answer := f.do("POST", "/v1/orders", `{"customer":"ada","items":[{"sku":"a","quantity":3,"price_cents":7}]}`)
	if answer.Code != http.StatusCreated || answer.Header().Get("Location") != "/v1/orders/1" {
		t.Errorf("got %d, Location %q", answer.Code, answer.Header().Get("Location"))
	}
	if got := decode[api.Order](t, answer); got.TotalCents != 21 || got.Status != "paid" || got.Items[0].SKU != "a" {
		t.Errorf("got %+v", got)
	}
}

func TestList(t *testing.T) {
	f := newFixture(t)
	f.orders.EXPECT().List(gomock.Any(), order.Filter{Status: order.Paid, Limit: 5}).Return([]order.Order{stored}, nil)
	if got := decode[api.OrderList](t, f.do("GET", "/v1/orders?status=paid&limit=5", "")); len(got.Orders) != 1 || got.Orders[0].ID != "1" {
		t.Errorf("got %+v", got)
	}
	f.orders.EXPECT().List(gomock.Any(), order.Filter{Limit: 100}).Return(nil, nil)
	if body := f.do("GET", "/v1/orders", "").Body.String(); strings.TrimSpace(body) != `{"orders":[]}` {
		t.Errorf("got %s, want an empty list and not null", body)
	}
}

func TestGetMoveAndDelete(t *testing.T) {
	f := newFixture(t)
	f.orders.EXPECT().Get(gomock.Any(), "1").Return(stored, nil)
	f.orders.EXPECT().Move(gomock.Any(), "1", order.Shipped).Return(stored, nil)
	f.orders.EXPECT().Delete(gomock.Any(), "1").Return(nil)

	if got := decode[api.Order](t, f.do("GET", "/v1/orders/1", "")); got.ID != "1" {
		t.Errorf("got %+v", got)
	}
	if answer := f.do("PUT", "/v1/orders/1/status", `{"status":"shipped"}`); answer.Code != http.StatusOK {
		t.Errorf("got %d %s", answer.Code, answer.Body)
	}
	if answer := f.do("DELETE", "/v1/orders/1", ""); answer.Code != http.StatusNoContent || answer.Body.Len() != 0 {
		t.Errorf("got %d %s", answer.Code, answer.Body)
	}
}

func TestErrorsBecomeProblems(t *testing.T) {
	broken := errors.New("page 7 is corrupt")
	tests := map[string]struct {
		expect               func(*MockOrders)
		method, target, body string
		status               int
		detail               string
	}{
		"not found": {
			func(m *MockOrders) {
				m.EXPECT().Get(gomock.Any(), "9").Return(order.Order{}, order.ErrNotFound)
			},
			"GET", "/v1/orders/9", "", 404, "no such order",
		},
		"delete of nothing": {
			func(m *MockOrders) { m.EXPECT().Delete(gomock.Any(), "9").Return(order.ErrNotFound) },
			"DELETE", "/v1/orders/9", "", 404, "no such order",
		},
		"forbidden step": {
			func(m *MockOrders) {
				m.EXPECT().Move(gomock.Any(), "1", order.Paid).Return(order.Order{}, &order.TransitionError{From: order.Shipped, To: order.Paid})
			},
			"PUT", "/v1/orders/1/status", `{"status":"paid"}`, 409, "a shipped order cannot become paid",
		},
		"broken rule": {
			func(m *MockOrders) {
				m.EXPECT().Place(gomock.Any(), "", gomock.Any()).Return(order.Order{}, &order.InvalidError{Field: "customer", Rule: "must not be empty"})
			},
			"POST", "/v1/orders", `{}`, 422, "customer must not be empty",
		},
		"inner failure": {
			func(m *MockOrders) { m.EXPECT().List(gomock.Any(), gomock.Any()).Return(nil, broken) },
			"GET", "/v1/orders", "", 500, "",
		},
		"unknown status":  {nil, "PUT", "/v1/orders/1/status", `{"status":"lost"}`, 422, "status must be one of [pending paid shipped cancelled]"},
		"unknown filter":  {nil, "GET", "/v1/orders?status=lost", "", 422, "status must be one of"},
		"limit is a word": {nil, "GET", "/v1/orders?limit=all", "", 400, `limit is not a number: "all"`},
		"unknown field":   {nil, "POST", "/v1/orders", `{"custommer":"ada"}`, 400, `unknown field "custommer"`},
		"no JSON":         {nil, "PUT", "/v1/orders/1/status", `shipped`, 400, "read body"},
		"two values":      {nil, "POST", "/v1/orders", `{}{}`, 400, "more than one JSON value"},
		"too large":       {nil, "POST", "/v1/orders", `{"customer":"` + strings.Repeat("a", 1<<20), 413, "larger than 1048576 bytes"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			if test.expect != nil {
				test.expect(f.orders)
			}
			answer := f.do(test.method, test.target, test.body)
			problem := decode[api.Problem](t, answer)
			if answer.Code != test.status || problem.Status != test.status || !strings.Contains(problem.Detail, test.detail) {
				t.Errorf("got %d %+v, want %d with %q", answer.Code, problem, test.status, test.detail)
			}
			if got := answer.Header().Get("Content-Type"); got != "application/problem+json" {
				t.Errorf("Content-Type %s", got)
			}
			if strings.Contains(answer.Body.String(), broken.Error()) {
				t.Error("the inner error reached the caller")
			}
			logged := f.logs.FilterMessage("request failed").Len() == 1
			if logged != (test.status == 500) {
				t.Errorf("logged as failed: %t", logged)
			}
		})
	}
}

func TestProbes(t *testing.T) {
	f := newFixture(t)
	if answer := f.do("GET", "/healthz", ""); answer.Code != http.StatusOK {
		t.Errorf("healthz: %d", answer.Code)
	}
	if answer := f.do("GET", "/readyz", ""); answer.Code != http.StatusOK {
		t.Errorf("readyz: %d", answer.Code)
	}
	f.ready = errors.New("store is closed")
	answer := f.do("GET", "/readyz", "")
	if answer.Code != http.StatusServiceUnavailable || decode[api.Problem](t, answer).Detail != "store is closed" {
		t.Errorf("readyz of a broken store: %d %s", answer.Code, answer.Body)
	}
	if answer := f.do("GET", "/healthz", ""); answer.Code != http.StatusOK {
		t.Errorf("healthz must not follow readiness: %d", answer.Code)
	}
	if lines := f.logs.Filter(func(e observer.LoggedEntry) bool { return e.Level > zapcore.DebugLevel }); lines.Len() != 0 {
		t.Errorf("probes were logged: %v", lines.All())
	}
}

func TestAccessLogNamesTheRoute(t *testing.T) {
	f := newFixture(t)
	f.orders.EXPECT().Get(gomock.Any(), "1").Return(order.Order{}, order.ErrNotFound)
	f.do("GET", "/v1/orders/1", "")

	lines := f.logs.FilterMessage("request").All()
	if len(lines) != 1 {
		t.Fatalf("got %d lines", len(lines))
	}
	fields := lines[0].ContextMap()
	if fields["route"] != "GET /v1/orders/{id}" || fields["path"] != "/v1/orders/1" || fields["status"] != int64(404) {
		t.Errorf("got %v", fields)
	}
}

func TestOpenAPIIsServed(t *testing.T) {
	answer := newFixture(t).do("GET", "/openapi.yaml", "")
	if answer.Code != http.StatusOK || answer.Body.String() != string(api.OpenAPI) {
		t.Errorf("got %d and %d bytes", answer.Code, answer.Body.Len())
	}
}

// brokenWriter is a connection that went away.
type brokenWriter struct{ header http.Header }

func (b *brokenWriter) Header() http.Header       { return b.header }
func (b *brokenWriter) WriteHeader(int)           {}
func (b *brokenWriter) Write([]byte) (int, error) { return 0, errors.New("connection reset") }

func TestLostConnectionIsLogged(t *testing.T) {
	f := newFixture(t)
	for _, target := range []string{"/healthz", "/openapi.yaml"} {
		f.ServeHTTP(&brokenWriter{http.Header{}}, httptest.NewRequest("GET", target, nil))
	}
	if got := f.logs.FilterMessage("answer not written").Len(); got != 2 {
		t.Errorf("got %d lines, want 2", got)
	}
}
