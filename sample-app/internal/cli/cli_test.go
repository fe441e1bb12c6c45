package cli_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"

	"example.com/orders/internal/cli"
)

func execute(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = cli.Execute(t.Context(), args, &out, &errs)
	return code, out.String(), errs.String()
}

func TestVersion(t *testing.T) {
	code, stdout, stderr := execute(t, "version")
	if code != 0 || !strings.HasPrefix(stdout, "orders ") || !strings.Contains(stdout, runtime.Version()) {
		t.Errorf("got %d, %q, %q", code, stdout, stderr)
	}
	var build struct {
		GoVersion string `json:"go_version"`
	}
	_, stdout, _ = execute(t, "version", "--json")
	if err := json.Unmarshal([]byte(stdout), &build); err != nil || build.GoVersion != runtime.Version() {
		t.Errorf("got %q, %v", stdout, err)
	}
}

func TestMistakesEndWithOneLineAndExitCodeOne(t *testing.T) {
	tests := map[string]struct {
		args []string
		want string
	}{
		"unknown command":   {[]string{"serv"}, `unknown command "serv"`},
		"unknown flag":      {[]string{"serve", "--port", "80"}, "unknown flag: --port"},
		"level":             {[]string{"version", "--log-level", "loud"}, "use debug, info, warn or error"},
		"address":           {[]string{"serve", "--listen", "80"}, "use host:port"},
		"check without URL": {[]string{"check"}, "accepts 1 arg(s), received 0"},
		"check of a name":   {[]string{"check", "orders"}, "use a URL"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := execute(t, test.args...)
			if code != 1 || stdout != "" || !strings.HasPrefix(stderr, "orders: ") || !strings.Contains(stderr, test.want) {
				t.Errorf("got %d, %q, %q, want %q", code, stdout, stderr, test.want)
			}
		})
	}
}

func TestCheckWaitsUntilTheServerIsReady(t *testing.T) {
	var asked atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/readyz" && asked.Add(1) == 1 {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		_, _ = w.Write([]byte(`{}`))
	}))
	defer server.Close()

	code, stdout, stderr := execute(t, "check", server.URL, "--log-level", "debug")
	if code != 0 || stdout != "ok\n" || asked.Load() != 2 || !strings.Contains(stderr, "not yet") {
		t.Errorf("got %d, %q, %q after %d requests", code, stdout, stderr, asked.Load())
	}
}

func TestCheckGivesUp(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()

	code, _, stderr := execute(t, "check", server.URL, "--timeout", "1ms")
	if code != 1 || !strings.Contains(stderr, "does not answer within 1ms") {
		t.Errorf("got %d, %q", code, stderr)
	}
}
