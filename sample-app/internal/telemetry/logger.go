package telemetry

import (
	"context"
	"io"

	"go.opentelemetry.io/contrib/bridges/otelzap"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/trace"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// NewLogger returns a logger that writes one JSON object a line to out.
func NewLogger(out io.Writer, level zapcore.Level) *zap.Logger {
	encoding := zap.NewProductionEncoderConfig()
	encoding.TimeKey = "time"
	encoding.EncodeTime = zapcore.RFC3339NanoTimeEncoder
	encoding.EncodeDuration = zapcore.StringDurationEncoder
	return zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(encoding), zapcore.Lock(zapcore.AddSync(out)), level))
}

// Bridge returns a logger that also hands its records, from the same level on,
// to the OpenTelemetry log pipeline.
func Bridge(log *zap.Logger, name string, provider *sdklog.LoggerProvider) *zap.Logger {
	return log.WithOptions(zap.WrapCore(func(core zapcore.Core) zapcore.Core {
		bridge := otelzap.NewCore(name, otelzap.WithLoggerProvider(provider))
		return zapcore.NewTee(core, &leveled{Core: bridge, level: core})
	}))
}

// leveled keeps records out of Core that level does not let through.
type leveled struct {
	zapcore.Core
	level zapcore.LevelEnabler
}

func (l *leveled) Enabled(level zapcore.Level) bool {
	return l.level.Enabled(level) && l.Core.Enabled(level)
}

func (l *leveled) With(fields []zapcore.Field) zapcore.Core {
	return &leveled{Core: l.Core.With(fields), level: l.level}
}

func (l *leveled) Check(entry zapcore.Entry, checked *zapcore.CheckedEntry) *zapcore.CheckedEntry {
	if !l.level.Enabled(entry.Level) {
		return checked
	}
	return l.Core.Check(entry, checked)
}

// WithContext returns a logger whose lines carry the trace_id and span_id of
// the span in ctx, if there is one.
func WithContext(ctx context.Context, log *zap.Logger) *zap.Logger {
	span := trace.SpanContextFromContext(ctx)
	if !span.IsValid() {
		return log
	}
	return log.With(
		zap.Stringer("trace_id", span.TraceID()),
		zap.Stringer("span_id", span.SpanID()),
		// The JSON encoder skips this field; the bridge takes its span from it.
		zapcore.Field{Key: "context", Type: zapcore.SkipType, Interface: ctx})
}
