package httpapi

import (
	"net/http"
	"time"

	"go.uber.org/zap"

	"example.com/orders/internal/telemetry"
)

// logRequests logs one line a request. Probes come every few seconds and are
// logged at debug level only.
func logRequests(log *zap.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		recorder := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(recorder, r)

		level := zap.InfoLevel
		if IsProbe(r) {
			level = zap.DebugLevel
		}
		telemetry.WithContext(r.Context(), log).Log(level, "request",
			zap.String("method", r.Method),
			zap.String("path", r.URL.Path),
			zap.String("route", r.Pattern),
			zap.Int("status", recorder.status),
			zap.Duration("duration", time.Since(start)))
	})
}

// IsProbe tells whether the request asks for health or readiness.
func IsProbe(r *http.Request) bool {
	return r.URL.Path == "/healthz" || r.URL.Path == "/readyz"
}

type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (s *statusRecorder) WriteHeader(status int) {
	s.status = status
	s.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the real writer.
func (s *statusRecorder) Unwrap() http.ResponseWriter { return s.ResponseWriter }
