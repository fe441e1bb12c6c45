package boltstore_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"example.com/orders/internal/boltstore"
	"example.com/orders/internal/order"
)

func open(t *testing.T, path string) *boltstore.Store {
	t.Helper()
	store, err := boltstore.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return store
}

func newPath(t *testing.T) string { return filepath.Join(t.TempDir(), "sub", "orders.db") }

func sample(id string, status order.Status) order.Order {
	now := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	return order.Order{ID: id, Customer: "ada", Items: []order.Item{{SKU: "a", Quantity: 1, PriceCents: 5}}, Status: status, CreatedAt: now, UpdatedAt: now}
}

func TestOrdersSurviveAReopen(t *testing.T) {
	path := newPath(t)
	store := open(t, path)
	if err := store.Create(t.Context(), sample("1", order.Paid)); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}

	found, err := open(t, path).Get(t.Context(), "1")
	if err != nil || found.Customer != "ada" || found.Status != order.Paid || found.TotalCents() != 5 {
		t.Errorf("got %+v, %v", found, err)
	}
}

func TestListFiltersAndLimits(t *testing.T) {
	store := open(t, newPath(t))
	for id, status := range map[string]order.Status{"3": order.Paid, "1": order.Paid, "2": order.Pending, "4": order.Paid} {
		if err := store.Create(t.Context(), sample(id, status)); err != nil {
			t.Fatal(err)
		}
	}
	tests := map[string]struct {
		filter order.Filter
		want   string
	}{
		"all":             {order.Filter{Limit: 10}, "1234"},
		"paid":            {order.Filter{Limit: 10, Status: order.Paid}, "134"},
		"the first paid":  {order.Filter{Limit: 2, Status: order.Paid}, "13"},
		"none is shipped": {order.Filter{Limit: 10, Status: order.Shipped}, ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			orders, err := store.List(t.Context(), test.filter)
			if err != nil {
				t.Fatal(err)
			}
			var got string
			for _, o := range orders {
				got += o.ID
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := store.List(cancelled, order.Filter{Limit: 10}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want a list to end with its context", err)
	}
}

func TestUpdateWritesAllOrNothing(t *testing.T) {
	store := open(t, newPath(t))
	if err := store.Create(t.Context(), sample("1", order.Pending)); err != nil {
		t.Fatal(err)
	}
	refused := errors.New("refused")
	_, err := store.Update(t.Context(), "1", func(o *order.Order) error {
		o.Status = order.Shipped
		return refused
	})
	if !errors.Is(err, refused) {
		t.Errorf("got %v, want %v", err, refused)
	}
	if found, err := store.Get(t.Context(), "1"); err != nil || found.Status != order.Pending {
		t.Errorf("after a refused change: %+v, %v", found, err)
	}
	updated, err := store.Update(t.Context(), "1", func(o *order.Order) error {
		o.Status = order.Paid
		return nil
	})
	if err != nil || updated.Status != order.Paid {
		t.Errorf("got %+v, %v", updated, err)
	}
}

func TestUnknownIDIsNotFound(t *testing.T) {
	store := open(t, newPath(t))
	_, getErr := store.Get(t.Context(), "1")
	_, updateErr := store.Update(t.Context(), "1", func(*order.Order) error { return nil })
	for name, err := range map[string]error{"get": getErr, "update": updateErr, "delete": store.Delete(t.Context(), "1")} {
		if !errors.Is(err, order.ErrNotFound) {
			t.Errorf("%s: got %v, want ErrNotFound", name, err)
		}
	}
}

func TestDelete(t *testing.T) {
	store := open(t, newPath(t))
	if err := store.Create(t.Context(), sample("1", order.Pending)); err != nil {
		t.Fatal(err)
	}
	if err := store.Delete(t.Context(), "1"); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Get(t.Context(), "1"); !errors.Is(err, order.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
}

func TestPingFailsOnAClosedStore(t *testing.T) {
	store := open(t, newPath(t))
	if err := store.Ping(t.Context()); err != nil {
		t.Error(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if err := store.Ping(t.Context()); err == nil {
		t.Error("a closed store answered")
	}
}

func TestOpenExplainsWhatIsWrong(t *testing.T) {
	t.Run("file in use", func(t *testing.T) {
		path := newPath(t)
		open(t, path)
		if _, err := boltstore.Open(path); err == nil || !strings.Contains(err.Error(), "another process holds it") {
			t.Errorf("got %v", err)
		}
	})
	t.Run("path is a folder", func(t *testing.T) {
		if _, err := boltstore.Open(t.TempDir()); err == nil {
			t.Error("a folder was opened")
		}
	})
	t.Run("folder cannot be made", func(t *testing.T) {
		path := newPath(t)
		open(t, path)
		if _, err := boltstore.Open(filepath.Join(path, "orders.db")); err == nil || !strings.Contains(err.Error(), "--data") {
			t.Errorf("got %v", err)
		}
	})
}

func TestBrokenValueIsReportedWithItsKey(t *testing.T) {
	path := newPath(t)
	store := open(t, path)
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := bbolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bbolt.Tx) error { return tx.Bucket([]byte("orders")).Put([]byte("7"), []byte("{")) })
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}

	store = open(t, path)
	_, getErr := store.Get(t.Context(), "7")
	_, listErr := store.List(t.Context(), order.Filter{Limit: 1})
	for _, err := range []error{getErr, listErr} {
		if err == nil || !strings.Contains(err.Error(), "decode order 7") {
			t.Errorf("got %v", err)
		}
	}
}
