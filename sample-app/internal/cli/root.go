// Package cli is the command line of the service.
package cli

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"go.uber.org/zap"

	"example.com/orders/internal/config"
	"example.com/orders/internal/telemetry"
)

// app is what the root command prepares for its subcommands.
type app struct {
	config config.Config
	log    *zap.Logger
}

// Execute runs the command line and returns the exit code: 0 for success, 1
// for an error, which is printed to stderr. Logs go to stderr too.
func Execute(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	if err := root.ExecuteContext(ctx); err != nil {
		fmt.Fprintln(stderr, "orders:", err)
		return 1
	}
	return 0
}

func newRoot() *cobra.Command {
	a := &app{}
	root := &cobra.Command{
		Use:           "orders",
		Short:         "Takes orders and follows them from pending to shipped",
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			return a.prepare(cmd)
		},
		PersistentPostRun: func(*cobra.Command, []string) {
			// Sync of a terminal or a pipe is an error on some systems, and no log line is lost by it.
			_ = a.log.Sync()
		},
	}
	defaults := config.Default()
	root.PersistentFlags().String(config.KeyFile, "", "configuration file (YAML, TOML or JSON) [ORDERS_CONFIG]")
	root.PersistentFlags().String(config.KeyLogLevel, defaults.LogLevel, "debug, info, warn or error [ORDERS_LOG_LEVEL]")
	root.AddCommand(newServe(a), newCheck(a), newVersion())
	return root
}

func (a *app) prepare(cmd *cobra.Command) (err error) {
	if a.config, err = config.Load(cmd.Flags()); err != nil {
		return err
	}
	level, err := a.config.Level()
	if err != nil {
		return err
	}
	a.log = telemetry.NewLogger(cmd.ErrOrStderr(), level)
	return nil
}
