package client_test

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"example.com/orders/api"
	"example.com/orders/pkg/client"
)

// answering starts a server with one answer for every request, and returns a
// client of it together with a record of the last request, "METHOD uri body".
func answering(t *testing.T, status int, body string) (*client.Client, *string) {
	t.Helper()
	var last string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sent, _ := io.ReadAll(r.Body)
		last = strings.TrimSpace(r.Method + " " + r.RequestURI + " " + string(sent))
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}))
	t.Cleanup(server.Close)
	c, err := client.New(server.URL+"/", server.Client())
	if err != nil {
		t.Fatal(err)
	}
	return c, &last
}

func TestRequests(t *testing.T) {
	c, last := answering(t, http.StatusOK, `{"id":"1","orders":[{"id":"2"}]}`)
	ctx := t.Context()
	tests := map[string]struct {
		call func() error
		want string
	}{
		"ready": {func() error { return c.Ready(ctx) }, "GET /readyz"},
		"create": {func() error {
			_, err := c.Create(ctx, api.NewOrder{Customer: "ada", Items: []api.Item{}})
			return err
		}, `POST /v1/orders {"customer":"ada","items":[]}`},
		"get":        {func() error { _, err := c.Get(ctx, "a/b"); return err }, "GET /v1/orders/a%2Fb"},
		"list":       {func() error { _, err := c.List(ctx, "paid", 7); return err }, "GET /v1/orders?limit=7&status=paid"},
		"set status": {func() error { _, err := c.SetStatus(ctx, "1", "paid"); return err }, `PUT /v1/orders/1/status {"status":"paid"}`},
		"delete":     {func() error { return c.Delete(ctx, "1") }, "DELETE /v1/orders/1"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if err := test.call(); err != nil {
				t.Fatal(err)
			}
			if *last != test.want {
				t.Errorf("sent %q, want %q", *last, test.want)
			}
		})
	}
}

func TestAnswersAreDecoded(t *testing.T) {
	c, _ := answering(t, http.StatusOK, `{"orders":[{"id":"2","total_cents":5}]}`)
	orders, err := c.List(t.Context(), "", 0)
	if err != nil || len(orders) != 1 || orders[0].TotalCents != 5 {
		t.Errorf("got %+v, %v", orders, err)
	}
}

func TestFailuresCarryStatusAndDetail(t *testing.T) {
	problem, _ := json.Marshal(api.Problem{Title: "Conflict", Status: 409, Detail: "a shipped order cannot become paid"})
	tests := map[string]struct {
		status     int
		body, want string
	}{
		"problem":           {409, string(problem), "server answered 409 Conflict: a shipped order cannot become paid"},
		"page of a gateway": {502, "<html>", "server answered 502 Bad Gateway"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			c, _ := answering(t, test.status, test.body)
			_, err := c.Get(t.Context(), "1")
			var failure *client.Error
			if !errors.As(err, &failure) || failure.StatusCode != test.status || err.Error() != test.want {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

func TestAnswerThatIsNotJSON(t *testing.T) {
	c, _ := answering(t, http.StatusOK, "<html>")
	if _, err := c.Get(t.Context(), "1"); err == nil || !strings.Contains(err.Error(), "decode answer") {
		t.Errorf("got %v", err)
	}
}

func TestServerMustBeAURL(t *testing.T) {
	for _, base := range []string{"", "localhost:8080", "ftp://host", "http://", "http://a b"} {
		if _, err := client.New(base, nil); err == nil || !strings.Contains(err.Error(), "use a URL") {
			t.Errorf("%q: got %v", base, err)
		}
	}
}
