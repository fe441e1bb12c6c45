package cli

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"
	"go.uber.org/zap"

	"example.com/orders/pkg/client"
)

const checkInterval = 250 * time.Millisecond

func newCheck(a *app) *cobra.Command {
	var timeout time.Duration
	cmd := &cobra.Command{
		Use:   "check URL",
		Short: "Wait until the server at URL is ready and its API answers",
		Long:  "Wait until the server at URL is ready and its API answers.\nIt is the test of the Helm chart: the image has no shell and no curl.",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := client.New(args[0], nil)
			if err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), timeout)
			defer cancel()
			if err := a.waitUntilAnswering(ctx, c); err != nil {
				return fmt.Errorf("%s does not answer within %s: %w", args[0], timeout, err)
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), "ok")
			return err
		},
	}
	cmd.Flags().DurationVar(&timeout, "timeout", 30*time.Second, "how long to try")
	return cmd
}

// waitUntilAnswering tries until ctx ends, and returns the last real failure.
func (a *app) waitUntilAnswering(ctx context.Context, c *client.Client) error {
	ticker := time.NewTicker(checkInterval)
	defer ticker.Stop()
	for {
		err := c.Ready(ctx)
		if err == nil {
			_, err = c.List(ctx, "", 1)
		}
		if err == nil {
			return nil
		}
		a.log.Debug("not yet", zap.Error(err))
		select {
		case <-ctx.Done():
			return err
		case <-ticker.C:
		}
	}
}
