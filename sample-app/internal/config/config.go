// Package config reads the settings of the service with Viper. A flag wins
// over an ORDERS_* environment variable, which wins over the configuration
// file, which wins over the default.
package config

import (
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"github.com/spf13/viper"
	"go.uber.org/zap/zapcore"
)

// Keys are the names of flags and of file keys. The environment variable of
// shutdown-timeout is ORDERS_SHUTDOWN_TIMEOUT, and so on.
const (
	KeyFile            = "config"
	KeyListen          = "listen"
	KeyData            = "data"
	KeyLogLevel        = "log-level"
	KeyShutdownTimeout = "shutdown-timeout"
)

// Config are the settings of the service.
type Config struct {
	Listen          string        `mapstructure:"listen"`           // host:port; port 0 takes a free one
	Data            string        `mapstructure:"data"`             // path of the bbolt file
	LogLevel        string        `mapstructure:"log-level"`        // debug, info, warn or error
	ShutdownTimeout time.Duration `mapstructure:"shutdown-timeout"` // for requests still running on SIGTERM
}

// Default returns the settings of a container with a volume at /var/lib/orders.
func Default() Config {
	return Config{
		Listen:          ":8080",
		Data:            "/var/lib/orders/orders.db",
		LogLevel:        "info",
		ShutdownTimeout: 10 * time.Second,
	}
}

// Load merges all sources. Flags may hold any subset of the keys. The file is
// the one that the flag --config or ORDERS_CONFIG names; an unknown key in it
// is an error, because it is most likely a typing error.
func Load(flags *pflag.FlagSet) (Config, error) {
	v := viper.New()
	v.SetEnvPrefix("orders")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()

	defaults := Default()
	v.SetDefault(KeyListen, defaults.Listen)
	v.SetDefault(KeyData, defaults.Data)
	v.SetDefault(KeyLogLevel, defaults.LogLevel)
	v.SetDefault(KeyShutdownTimeout, defaults.ShutdownTimeout)
	for _, key := range []string{KeyListen, KeyData, KeyLogLevel, KeyShutdownTimeout} {
		if flag := flags.Lookup(key); flag != nil {
			if err := v.BindPFlag(key, flag); err != nil {
				return Config{}, fmt.Errorf("bind --%s: %w", key, err)
			}
		}
	}
	if err := readFile(v, flags); err != nil {
		return Config{}, err
	}
	var loaded Config
	if err := v.UnmarshalExact(&loaded); err != nil {
		return Config{}, fmt.Errorf("configuration: %w", err)
	}
	return loaded, loaded.validate()
}

func readFile(v *viper.Viper, flags *pflag.FlagSet) error {
	path := v.GetString(KeyFile) // ORDERS_CONFIG
	if flag := flags.Lookup(KeyFile); flag != nil && flag.Changed {
		path = flag.Value.String()
	}
	if path == "" {
		return nil
	}
	v.SetConfigFile(path)
	if err := v.ReadInConfig(); err != nil {
		return fmt.Errorf("configuration file %s: %w", path, err)
	}
	return nil
}

// Level is the log level as zap knows it.
func (c Config) Level() (zapcore.Level, error) { return zapcore.ParseLevel(c.LogLevel) }

func (c Config) validate() error {
	if _, _, err := net.SplitHostPort(c.Listen); err != nil {
		return fmt.Errorf("%s is %q: use host:port, such as :8080", KeyListen, c.Listen)
	}
	if c.Data == "" {
		return errors.New("data is empty: name the file that keeps the orders")
	}
	if _, err := c.Level(); err != nil {
		return fmt.Errorf("%s is %q: use debug, info, warn or error", KeyLogLevel, c.LogLevel)
	}
	if c.ShutdownTimeout <= 0 {
		return fmt.Errorf("%s is %s: use more than zero, such as 10s", KeyShutdownTimeout, c.ShutdownTimeout)
	}
	return nil
}
