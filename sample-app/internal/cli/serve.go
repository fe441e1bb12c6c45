package cli

import (
	"time"

	"github.com/spf13/cobra"
	"go.uber.org/zap"

	"example.com/orders/internal/config"
	"example.com/orders/internal/server"
)

func newServe(a *app) *cobra.Command {
	var started time.Time
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the HTTP API until SIGTERM",
		Args:  cobra.NoArgs,
		PreRun: func(*cobra.Command, []string) {
			started = time.Now()
		},
		RunE: func(cmd *cobra.Command, _ []string) error {
			return server.Run(cmd.Context(), a.config, readBuild().id(), a.log, cmd.OutOrStdout())
		},
		// Cobra skips PostRun after an error, so nothing is released here: server.Run does that itself.
		PostRun: func(*cobra.Command, []string) {
			a.log.Info("stopped", zap.Duration("uptime", time.Since(started)))
		},
	}
	defaults := config.Default()
	cmd.Flags().String(config.KeyListen, defaults.Listen, "address to listen on [ORDERS_LISTEN]")
	cmd.Flags().String(config.KeyData, defaults.Data, "file that keeps the orders [ORDERS_DATA]")
	cmd.Flags().Duration(config.KeyShutdownTimeout, defaults.ShutdownTimeout, "time for running requests to end [ORDERS_SHUTDOWN_TIMEOUT]")
	return cmd
}
