package order_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"go.uber.org/mock/gomock"

	"example.com/orders/internal/order"
)

var (
	noon  = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	books = []order.Item{{SKU: "book", Quantity: 2, PriceCents: 1250}, {SKU: "pen", Quantity: 1, PriceCents: 99}}
)

func newService(t *testing.T) (*order.Service, *MockRepository) {
	t.Helper()
	repository := NewMockRepository(gomock.NewController(t))
	return order.NewService(repository, func() time.Time { return noon.In(time.FixedZone("CET", 3600)) }), repository
}

func TestPlaceStoresAPendingOrder(t *testing.T) {
	service, repository := newService(t)
	var stored order.Order
	repository.EXPECT().Create(gomock.Any(), gomock.Any()).DoAndReturn(func(_ context.Context, o order.Order) error {
		stored = o
		return nil
	})

	placed, err := service.Place(t.Context(), "ada", books)
	if err != nil {
		t.Fatal(err)
	}
	if placed.Status != order.Pending || placed.CreatedAt != noon || placed.TotalCents() != 2599 {
		t.Errorf("got %+v, want a pending order of 2599 cents made at noon UTC", placed)
	}
	if stored.ID != placed.ID || len(stored.ID) != 36 {
		t.Errorf("stored id %q, returned id %q, want one UUID", stored.ID, placed.ID)
	}
}

func TestPlaceRefusesWhatBreaksARule(t *testing.T) {
	one := func(item order.Item) []order.Item { return []order.Item{item} }
	tests := map[string]struct {
		customer string
		items    []order.Item
		field    string
	}{
		"no customer":       {" ", books, "customer"},
		"long customer":     {strings.Repeat("a", 201), books, "customer"},
		"no items":          {"ada", nil, "items"},
		"too many items":    {"ada", make([]order.Item, 101), "items"},
		"no sku":            {"ada", one(order.Item{Quantity: 1}), "items[0].sku"},
		"zero quantity":     {"ada", one(order.Item{SKU: "a"}), "items[0].quantity"},
		"negative price":    {"ada", one(order.Item{SKU: "a", Quantity: 1, PriceCents: -1}), "items[0].price_cents"},
		"second item wrong": {"ada", []order.Item{books[0], {SKU: "b", Quantity: 1001}}, "items[1].quantity"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			service, _ := newService(t) // the mock fails the test if anything is stored
			_, err := service.Place(t.Context(), test.customer, test.items)
			var invalid *order.InvalidError
			if !errors.As(err, &invalid) || invalid.Field != test.field {
				t.Errorf("got %v, want an InvalidError of %s", err, test.field)
			}
		})
	}
}

func TestPlaceTellsThatTheStoreFailed(t *testing.T) {
	service, repository := newService(t)
	full := errors.New("disk full")
	repository.EXPECT().Create(gomock.Any(), gomock.Any()).Return(full)

	if _, err := service.Place(t.Context(), "ada", books); !errors.Is(err, full) {
		t.Errorf("got %v, want %v inside", err, full)
	}
}

func TestMove(t *testing.T) {
	tests := []struct {
		from, to order.Status
		allowed  bool
	}{
		{order.Pending, order.Paid, true},
		{order.Pending, order.Cancelled, true},
		{order.Pending, order.Shipped, false},
		{order.Paid, order.Shipped, true},
		{order.Paid, order.Pending, false},
		{order.Shipped, order.Cancelled, false},
		{order.Cancelled, order.Paid, false},
	}
	for _, test := range tests {
		t.Run(test.from.String()+" to "+test.to.String(), func(t *testing.T) {
			service, repository := newService(t)
			current := order.Order{ID: "1", Status: test.from}
			repository.EXPECT().Update(gomock.Any(), "1", gomock.Any()).DoAndReturn(
				func(_ context.Context, _ string, change func(*order.Order) error) (order.Order, error) {
					err := change(&current)
					return current, err
				})

			moved, err := service.Move(t.Context(), "1", test.to)
			var transition *order.TransitionError
			switch {
			case test.allowed && (err != nil || moved.Status != test.to || moved.UpdatedAt != noon):
				t.Errorf("got %+v, %v", moved, err)
			case !test.allowed && (!errors.As(err, &transition) || current.Status != test.from):
				t.Errorf("got %v with status %s, want a TransitionError and no change", err, current.Status)
			}
		})
	}
}

func TestListChecksTheLimit(t *testing.T) {
	service, repository := newService(t)
	for _, limit := range []int{0, -1, order.MaxList + 1} {
		var invalid *order.InvalidError
		if _, err := service.List(t.Context(), order.Filter{Limit: limit}); !errors.As(err, &invalid) {
			t.Errorf("limit %d: got %v, want an InvalidError", limit, err)
		}
	}
	repository.EXPECT().List(gomock.Any(), order.Filter{Limit: 3}).Return([]order.Order{{ID: "1"}}, nil)
	if orders, err := service.List(t.Context(), order.Filter{Limit: 3}); err != nil || len(orders) != 1 {
		t.Errorf("got %v, %v", orders, err)
	}
}

func TestGetAndDeletePassOn(t *testing.T) {
	service, repository := newService(t)
	repository.EXPECT().Get(gomock.Any(), "1").Return(order.Order{ID: "1"}, nil)
	repository.EXPECT().Delete(gomock.Any(), "2").Return(order.ErrNotFound)

	if found, err := service.Get(t.Context(), "1"); err != nil || found.ID != "1" {
		t.Errorf("got %v, %v", found, err)
	}
	if err := service.Delete(t.Context(), "2"); !errors.Is(err, order.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
}
