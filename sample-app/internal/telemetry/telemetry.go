// Package telemetry sets up traces and logs with the OpenTelemetry SDK, from
// the standard OTEL_* environment variables.
package telemetry

import (
	"context"
	"errors"
	"fmt"
	"io"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlplog/otlploghttp"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/exporters/stdout/stdoutlog"
	"go.opentelemetry.io/otel/exporters/stdout/stdouttrace"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// Values of OTEL_TRACES_EXPORTER and OTEL_LOGS_EXPORTER. The specification's
// default is otlp; ours is none, so that a plain start needs no collector.
const (
	exporterNone    = "none"
	exporterConsole = "console"
	exporterOTLP    = "otlp"
)

// Options say what to export and who the service is.
type Options struct {
	Service string
	Version string
	// Console is where the console exporters write.
	Console io.Writer
	// Getenv is os.Getenv outside of tests. The OTLP exporters read their own
	// OTEL_EXPORTER_OTLP_* variables straight from the environment.
	Getenv func(string) string
}

// Providers are the entry points of the SDK.
type Providers struct {
	Traces *sdktrace.TracerProvider
	Logs   *sdklog.LoggerProvider
}

// Setup builds the providers. Spans get identifiers even when nothing exports
// them, so that log lines of one request always share a trace_id.
func Setup(ctx context.Context, options Options) (*Providers, error) {
	if protocol := options.Getenv("OTEL_EXPORTER_OTLP_PROTOCOL"); protocol == "grpc" {
		return nil, errors.New("OTEL_EXPORTER_OTLP_PROTOCOL is grpc: this binary speaks http/protobuf (port 4318) only")
	}
	res, err := resource.New(ctx,
		resource.WithTelemetrySDK(),
		resource.WithAttributes(
			attribute.String("service.name", options.Service),
			attribute.String("service.version", options.Version)),
		// Last, so that OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
		resource.WithFromEnv())
	if err != nil {
		return nil, fmt.Errorf("telemetry resource: %w", err)
	}
	traceOptions, err := traceExporter(ctx, options)
	if err != nil {
		return nil, err
	}
	logOptions, err := logExporter(ctx, options)
	if err != nil {
		return nil, err
	}
	return &Providers{
		Traces: sdktrace.NewTracerProvider(append(traceOptions, sdktrace.WithResource(res))...),
		Logs:   sdklog.NewLoggerProvider(append(logOptions, sdklog.WithResource(res))...),
	}, nil
}

// Shutdown exports what is still queued, within the limits of ctx.
func (p *Providers) Shutdown(ctx context.Context) error {
	return errors.Join(p.Traces.Shutdown(ctx), p.Logs.Shutdown(ctx))
}

func traceExporter(ctx context.Context, options Options) ([]sdktrace.TracerProviderOption, error) {
	const variable = "OTEL_TRACES_EXPORTER"
	switch choice := options.Getenv(variable); choice {
	case "", exporterNone:
		return nil, nil
	case exporterConsole:
		exporter, err := stdouttrace.New(stdouttrace.WithWriter(options.Console))
		if err != nil {
			return nil, fmt.Errorf("console trace exporter: %w", err)
		}
		return []sdktrace.TracerProviderOption{sdktrace.WithSyncer(exporter)}, nil
	case exporterOTLP:
		exporter, err := otlptracehttp.New(ctx)
		if err != nil {
			return nil, fmt.Errorf("otlp trace exporter: %w", err)
		}
		return []sdktrace.TracerProviderOption{sdktrace.WithBatcher(exporter)}, nil
	default:
		return nil, unknownExporter(variable, choice)
	}
}

func logExporter(ctx context.Context, options Options) ([]sdklog.LoggerProviderOption, error) {
	const variable = "OTEL_LOGS_EXPORTER"
	switch choice := options.Getenv(variable); choice {
	case "", exporterNone:
		return nil, nil
	case exporterConsole:
		exporter, err := stdoutlog.New(stdoutlog.WithWriter(options.Console))
		if err != nil {
			return nil, fmt.Errorf("console log exporter: %w", err)
		}
		return []sdklog.LoggerProviderOption{sdklog.WithProcessor(sdklog.NewSimpleProcessor(exporter))}, nil
	case exporterOTLP:
		exporter, err := otlploghttp.New(ctx)
		if err != nil {
			return nil, fmt.Errorf("otlp log exporter: %w", err)
		}
		return []sdklog.LoggerProviderOption{sdklog.WithProcessor(sdklog.NewBatchProcessor(exporter))}, nil
	default:
		return nil, unknownExporter(variable, choice)
	}
}

func unknownExporter(variable, choice string) error {
	return fmt.Errorf("%s is %q: use %s, %s or %s", variable, choice, exporterOTLP, exporterConsole, exporterNone)
}
