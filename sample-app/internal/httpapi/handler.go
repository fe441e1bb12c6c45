// Package httpapi is the HTTP face of the service: it translates between the
// wire types of package api and the domain.
package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"go.uber.org/zap"

	"example.com/orders/api"
	"example.com/orders/internal/order"
	"example.com/orders/internal/telemetry"
)

//go:generate go tool mockgen -typed -source=handler.go -destination=handler_mock_test.go -package=httpapi_test

const (
	maxBody     = 1 << 20 // bytes
	defaultList = 100     // orders
)

// Orders is what the API needs of the domain; order.Service provides it.
type Orders interface {
	Place(ctx context.Context, customer string, items []order.Item) (order.Order, error)
	Get(ctx context.Context, id string) (order.Order, error)
	List(ctx context.Context, f order.Filter) ([]order.Order, error)
	Move(ctx context.Context, id string, to order.Status) (order.Order, error)
	Delete(ctx context.Context, id string) error
}

type handler struct {
	orders Orders
	ready  func(context.Context) error
	log    *zap.Logger
}

// New returns the routes of the service. ready returns the reason why the
// service should get no traffic now, or nil.
func New(orders Orders, ready func(context.Context) error, log *zap.Logger) http.Handler {
	h := &handler{orders: orders, ready: ready, log: log}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/orders", h.create)
	mux.HandleFunc("GET /v1/orders", h.list)
	mux.HandleFunc("GET /v1/orders/{id}", h.get)
	mux.HandleFunc("DELETE /v1/orders/{id}", h.delete)
	mux.HandleFunc("PUT /v1/orders/{id}/status", h.setStatus)
	mux.HandleFunc("GET /healthz", h.healthz)
	mux.HandleFunc("GET /readyz", h.readyz)
	mux.HandleFunc("GET /openapi.yaml", h.openapi)
	return logRequests(log, mux)
}

func (h *handler) create(w http.ResponseWriter, r *http.Request) {
	var body api.NewOrder
	if err := readJSON(w, r, &body); err != nil {
		h.fail(w, r, err)
		return
	}
	placed, err := h.orders.Place(r.Context(), body.Customer, itemsFromWire(body.Items))
	if err != nil {
		h.fail(w, r, err)
		return
	}
	telemetry.WithContext(r.Context(), h.log).Info("order placed", zap.String("order_id", placed.ID))
	w.Header().Set("Location", "/v1/orders/"+placed.ID)
	h.write(w, r, http.StatusCreated, orderToWire(placed))
}

func (h *handler) list(w http.ResponseWriter, r *http.Request) {
	filter, err := filterFromQuery(r)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	orders, err := h.orders.List(r.Context(), filter)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	list := api.OrderList{Orders: make([]api.Order, 0, len(orders))}
	for _, o := range orders {
		list.Orders = append(list.Orders, orderToWire(o))
	}
	h.write(w, r, http.StatusOK, list)
}

func (h *handler) get(w http.ResponseWriter, r *http.Request) {
	found, err := h.orders.Get(r.Context(), r.PathValue("id"))
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.write(w, r, http.StatusOK, orderToWire(found))
}

func (h *handler) delete(w http.ResponseWriter, r *http.Request) {
	if err := h.orders.Delete(r.Context(), r.PathValue("id")); err != nil {
		h.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *handler) setStatus(w http.ResponseWriter, r *http.Request) {
	var body api.StatusChange
	if err := readJSON(w, r, &body); err != nil {
		h.fail(w, r, err)
		return
	}
	status, err := order.ParseStatus(body.Status)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	moved, err := h.orders.Move(r.Context(), r.PathValue("id"), status)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.write(w, r, http.StatusOK, orderToWire(moved))
}

func (h *handler) healthz(w http.ResponseWriter, r *http.Request) {
	h.write(w, r, http.StatusOK, map[string]string{"status": "ok"})
}

func (h *handler) readyz(w http.ResponseWriter, r *http.Request) {
	if err := h.ready(r.Context()); err != nil {
		h.problem(w, r, http.StatusServiceUnavailable, err.Error())
		return
	}
	h.write(w, r, http.StatusOK, map[string]string{"status": "ready"})
}

func (h *handler) openapi(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/yaml")
	if _, err := w.Write(api.OpenAPI); err != nil {
		h.logWriteError(r, err)
	}
}

// badRequestError marks a body or a query that cannot be read.
type badRequestError struct{ err error }

func (e *badRequestError) Error() string { return e.err.Error() }
func (e *badRequestError) Unwrap() error { return e.err }

// fail answers with the status that the error stands for. An unknown error is
// logged, and its text stays inside.
func (h *handler) fail(w http.ResponseWriter, r *http.Request, err error) {
	var (
		invalid    *order.InvalidError
		transition *order.TransitionError
		bad        *badRequestError
		tooLarge   *http.MaxBytesError
	)
	switch {
	case errors.Is(err, order.ErrNotFound):
		h.problem(w, r, http.StatusNotFound, err.Error())
	case errors.As(err, &transition):
		h.problem(w, r, http.StatusConflict, err.Error())
	case errors.As(err, &invalid):
		h.problem(w, r, http.StatusUnprocessableEntity, err.Error())
	case errors.As(err, &tooLarge):
		h.problem(w, r, http.StatusRequestEntityTooLarge, fmt.Sprintf("body is larger than %d bytes", tooLarge.Limit))
	case errors.As(err, &bad):
		h.problem(w, r, http.StatusBadRequest, err.Error())
	default:
		telemetry.WithContext(r.Context(), h.log).Error("request failed", zap.Error(err))
		h.problem(w, r, http.StatusInternalServerError, "")
	}
}

func (h *handler) problem(w http.ResponseWriter, r *http.Request, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	h.write(w, r, status, api.Problem{Title: http.StatusText(status), Status: status, Detail: detail})
}

func (h *handler) write(w http.ResponseWriter, r *http.Request, status int, body any) {
	if w.Header().Get("Content-Type") == "" {
		w.Header().Set("Content-Type", "application/json")
	}
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		h.logWriteError(r, err)
	}
}

// logWriteError is all that can be done once the status line is out.
func (h *handler) logWriteError(r *http.Request, err error) {
	telemetry.WithContext(r.Context(), h.log).Warn("answer not written", zap.Error(err))
}

// readJSON reads exactly one JSON value without unknown fields into target.
func readJSON(w http.ResponseWriter, r *http.Request, target any) error {
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(target); err != nil {
		return &badRequestError{fmt.Errorf("read body: %w", err)}
	}
	if decoder.More() {
		return &badRequestError{errors.New("read body: more than one JSON value")}
	}
	return nil
}

func filterFromQuery(r *http.Request) (order.Filter, error) {
	filter := order.Filter{Limit: defaultList}
	query := r.URL.Query()
	if text := query.Get("status"); text != "" {
		status, err := order.ParseStatus(text)
		if err != nil {
			return order.Filter{}, err
		}
		filter.Status = status
	}
	if text := query.Get("limit"); text != "" {
		limit, err := strconv.Atoi(text)
		if err != nil {
			return order.Filter{}, &badRequestError{fmt.Errorf("limit is not a number: %q", text)}
		}
		filter.Limit = limit
	}
	return filter, nil
}
