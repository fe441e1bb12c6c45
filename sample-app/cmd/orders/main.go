// Command orders is the orders service and its small command line.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"example.com/orders/internal/cli"
)

func main() { os.Exit(run()) }

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return cli.Execute(ctx, os.Args[1:], os.Stdout, os.Stderr)
}
