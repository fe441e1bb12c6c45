package order

import (
	"context"
	"errors"
)

//go:generate go tool mockgen -typed -source=repository.go -destination=repository_mock_test.go -package=order_test

// ErrNotFound is returned by a Repository for an ID that it does not hold.
var ErrNotFound = errors.New("no such order")

// Filter narrows a list. The zero Status means any; Limit counts orders.
type Filter struct {
	Status Status
	Limit  int
}

// Repository keeps orders. It is the seam at which another store fits in.
type Repository interface {
	Create(ctx context.Context, o Order) error
	Get(ctx context.Context, id string) (Order, error)
	// List returns the oldest orders first.
	List(ctx context.Context, f Filter) ([]Order, error)
	// Update applies change to the stored order in one transaction and returns
	// the result. Nothing is written when change returns an error.
	Update(ctx context.Context, id string, change func(*Order) error) (Order, error)
	Delete(ctx context.Context, id string) error
}
