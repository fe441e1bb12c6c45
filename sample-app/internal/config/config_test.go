package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"

	"example.com/orders/internal/config"
)

func load(t *testing.T, args ...string) (config.Config, error) {
	t.Helper()
	defaults := config.Default()
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	flags.String(config.KeyFile, "", "")
	flags.String(config.KeyListen, defaults.Listen, "")
	flags.String(config.KeyData, defaults.Data, "")
	flags.String(config.KeyLogLevel, defaults.LogLevel, "")
	flags.Duration(config.KeyShutdownTimeout, defaults.ShutdownTimeout, "")
	if err := flags.Parse(args); err != nil {
		t.Fatal(err)
	}
	return config.Load(flags)
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDefaults(t *testing.T) {
	if got, err := load(t); err != nil || got != config.Default() {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestFlagWinsOverEnvironmentOverFileOverDefault(t *testing.T) {
	file := write(t, "orders.yaml", "listen: 127.0.0.1:1\ndata: /from/file\nlog-level: warn\n")
	t.Setenv("ORDERS_LISTEN", "127.0.0.1:2")
	t.Setenv("ORDERS_DATA", "/from/env")

	got, err := load(t, "--config", file, "--listen", "127.0.0.1:3")
	want := config.Config{Listen: "127.0.0.1:3", Data: "/from/env", LogLevel: "warn", ShutdownTimeout: 10 * time.Second}
	if err != nil || got != want {
		t.Errorf("got %+v, %v\nwant %+v", got, err, want)
	}
}

func TestEnvironmentNamesTheFile(t *testing.T) {
	t.Setenv("ORDERS_CONFIG", write(t, "orders.toml", `shutdown-timeout = "3s"`))
	t.Setenv("ORDERS_LOG_LEVEL", "debug")
	got, err := load(t)
	if err != nil || got.ShutdownTimeout != 3*time.Second || got.LogLevel != "debug" {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestMistakesAreExplained(t *testing.T) {
	tests := map[string]struct {
		args []string
		want string
	}{
		"address":       {[]string{"--listen", "8080"}, `listen is "8080": use host:port`},
		"data":          {[]string{"--data", ""}, "data is empty"},
		"level":         {[]string{"--log-level", "loud"}, `log-level is "loud": use debug`},
		"timeout":       {[]string{"--shutdown-timeout", "0s"}, "use more than zero"},
		"missing file":  {[]string{"--config", "no-such.yaml"}, "configuration file no-such.yaml"},
		"unknown key":   {[]string{"--config", write(t, "typo.yaml", "lisen: :80\n")}, "lisen"},
		"wrong type":    {[]string{"--config", write(t, "type.yaml", "shutdown-timeout: soon\n")}, "configuration:"},
		"not even YAML": {[]string{"--config", write(t, "broken.yaml", "{")}, "configuration file"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := load(t, test.args...); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q in it", err, test.want)
			}
		})
	}
}
