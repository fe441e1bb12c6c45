// Package server ties store, domain, HTTP and telemetry into a running process.
package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
	"go.uber.org/zap"

	"example.com/orders/internal/boltstore"
	"example.com/orders/internal/config"
	"example.com/orders/internal/httpapi"
	"example.com/orders/internal/order"
	"example.com/orders/internal/telemetry"
)

const serviceName = "orders"

// Run serves until ctx ends, then stops taking requests, waits for the running
// ones, and returns nil. It returns early when anything cannot start. Console
// exporters of telemetry write to console.
func Run(ctx context.Context, cfg config.Config, version string, log *zap.Logger, console io.Writer) (err error) {
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("telemetry", zap.Error(err)) }))
	providers, err := telemetry.Setup(ctx, telemetry.Options{
		Service: serviceName, Version: version, Console: console, Getenv: os.Getenv,
	})
	if err != nil {
		return err
	}
	defer func() {
		// A collector that is away must not turn a clean stop into a failure.
		if err := within(cfg.ShutdownTimeout, providers.Shutdown); err != nil {
			log.Warn("telemetry not flushed", zap.Error(err))
		}
	}()
	log = telemetry.Bridge(log, serviceName, providers.Logs)

	store, err := boltstore.Open(cfg.Data)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()

	routes := httpapi.New(order.NewService(store, time.Now), store.Ping, log)
	server := newHTTPServer(traced(routes, providers.Traces), log)

	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", cfg.Listen)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", cfg.Listen, err)
	}
	log.Info("listening", zap.Stringer("address", listener.Addr()), zap.String("data", cfg.Data), zap.String("version", version))

	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	log.Info("draining", zap.Duration("timeout", cfg.ShutdownTimeout))
	if err := within(cfg.ShutdownTimeout, server.Shutdown); err != nil {
		return errors.Join(fmt.Errorf("requests still running after %s: %w", cfg.ShutdownTimeout, err), server.Close())
	}
	return nil
}

func newHTTPServer(handler http.Handler, log *zap.Logger) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      15 * time.Second,
		IdleTimeout:       60 * time.Second,
		ErrorLog:          zap.NewStdLog(log),
	}
}

// traced opens a span a request, except for probes, and names it after the route.
func traced(next http.Handler, provider trace.TracerProvider) http.Handler {
	return otelhttp.NewHandler(next, "http",
		otelhttp.WithTracerProvider(provider),
		otelhttp.WithPropagators(propagation.NewCompositeTextMapPropagator(propagation.TraceContext{}, propagation.Baggage{})),
		otelhttp.WithFilter(func(r *http.Request) bool { return !httpapi.IsProbe(r) }),
		otelhttp.WithSpanNameFormatter(func(_ string, r *http.Request) string {
			if r.Pattern == "" {
				return r.Method
			}
			return r.Pattern
		}))
}

// within runs stop with a fresh time limit: the context of the run has ended by then.
func within(limit time.Duration, stop func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	return stop(ctx)
}
