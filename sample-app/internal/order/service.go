package order

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
)

// MaxList is the highest number of orders that one list returns.
const MaxList = 500

// TransitionError says that the rules forbid the step from one status to another.
type TransitionError struct{ From, To Status }

func (e *TransitionError) Error() string {
	return fmt.Sprintf("a %s order cannot become %s", e.From, e.To)
}

// Service applies the domain's rules on top of a Repository.
type Service struct {
	repository Repository
	now        func() time.Time
}

// NewService returns a Service; now is the clock it stamps orders with.
func NewService(repository Repository, now func() time.Time) *Service {
	return &Service{repository: repository, now: now}
}

// Place validates and stores a new, pending order.
func (s *Service) Place(ctx context.Context, customer string, items []Item) (Order, error) {
	if err := validate(customer, items); err != nil {
		return Order{}, err
	}
	// A version 7 UUID starts with the time, so the store's key order is the order of creation.
	id, err := uuid.NewV7()
	if err != nil {
		return Order{}, fmt.Errorf("new order id: %w", err)
	}
	now := s.now().UTC()
	placed := Order{ID: id.String(), Customer: customer, Items: items, Status: Pending, CreatedAt: now, UpdatedAt: now}
	if err := s.repository.Create(ctx, placed); err != nil {
		return Order{}, fmt.Errorf("create order: %w", err)
	}
	return placed, nil
}

// Get returns the order, or ErrNotFound.
func (s *Service) Get(ctx context.Context, id string) (Order, error) {
	return s.repository.Get(ctx, id)
}

// List returns up to MaxList orders, oldest first.
func (s *Service) List(ctx context.Context, f Filter) ([]Order, error) {
	if f.Limit < 1 || f.Limit > MaxList {
		return nil, &InvalidError{"limit", fmt.Sprintf("must be 1 to %d, got %d", MaxList, f.Limit)}
	}
	return s.repository.List(ctx, f)
}

// Move changes the status, or returns a TransitionError or ErrNotFound.
func (s *Service) Move(ctx context.Context, id string, to Status) (Order, error) {
	return s.repository.Update(ctx, id, func(o *Order) error {
		if !o.Status.CanBecome(to) {
			return &TransitionError{From: o.Status, To: to}
		}
		o.Status, o.UpdatedAt = to, s.now().UTC()
		return nil
	})
}

// Delete removes the order, or returns ErrNotFound.
func (s *Service) Delete(ctx context.Context, id string) error {
	return s.repository.Delete(ctx, id)
}
