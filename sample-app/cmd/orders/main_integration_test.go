//go:build integration && unix

package main

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// runAsOrders makes this test binary behave as the program itself.
const runAsOrders = "ORDERS_TEST_RUN_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(runAsOrders) != "" {
		main()
	}
	os.Exit(m.Run())
}

func command(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), self, args...)
	cmd.Env = append(os.Environ(), runAsOrders+"=1")
	return cmd
}

func TestTheProcessServesAnswersChecksAndEndsOnSIGTERM(t *testing.T) {
	serve := command(t, "serve", "--listen", "127.0.0.1:0", "--data", filepath.Join(t.TempDir(), "orders.db"))
	stderr, err := serve.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := serve.Start(); err != nil {
		t.Fatal(err)
	}
	var messages []string
	for log := bufio.NewScanner(stderr); log.Scan(); {
		var line struct{ Msg, Address string }
		if err := json.Unmarshal(log.Bytes(), &line); err != nil {
			t.Fatalf("log line is no JSON: %s", log.Bytes())
		}
		messages = append(messages, line.Msg)
		if line.Msg != "listening" {
			continue
		}
		if out, err := command(t, "check", "http://"+line.Address).CombinedOutput(); err != nil || string(out) != "ok\n" {
			t.Errorf("check: %q, %v", out, err)
		}
		if err := serve.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
	}
	if err := serve.Wait(); err != nil {
		t.Errorf("exit: %v", err)
	}
	if got := strings.Join(messages, ","); got != "listening,request,draining,stopped" {
		t.Errorf("log: %s", got)
	}
}

func TestMistakeEndsWithExitCodeOne(t *testing.T) {
	out, err := command(t, "serve", "--listen", "80").CombinedOutput()
	if exit, ok := err.(*exec.ExitError); !ok || exit.ExitCode() != 1 || strings.Count(string(out), "\n") != 1 {
		t.Errorf("got %v and %q, want exit code 1 and one line", err, out)
	}
}
