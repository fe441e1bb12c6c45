// Package order holds the domain: what an order is, which statuses it may take
// and the rules between them. It knows neither HTTP nor the store.
package order

import (
	"fmt"
	"strings"
	"time"
)

const (
	maxItems      = 100
	maxQuantity   = 1_000
	maxPriceCents = 100_000_000
	maxCustomer   = 200
)

// Item is one line of an order; PriceCents is the price of a single piece.
type Item struct {
	SKU        string `json:"sku"`
	Quantity   int    `json:"quantity"`
	PriceCents int64  `json:"price_cents"`
}

// Order is the stored form of an order. Times are in UTC.
type Order struct {
	ID        string    `json:"id"`
	Customer  string    `json:"customer"`
	Items     []Item    `json:"items"`
	Status    Status    `json:"status"`
	CreatedAt time.Time `json:"created_at"`
	UpdatedAt time.Time `json:"updated_at"`
}

// TotalCents is the sum over the items of quantity times price. The limits
// that validate enforces keep it far from overflow.
func (o Order) TotalCents() int64 {
	var total int64
	for _, item := range o.Items {
		total += int64(item.Quantity) * item.PriceCents
	}
	return total
}

// InvalidError says which field of an order breaks which rule.
type InvalidError struct {
	Field string
	Rule  string
}

func (e *InvalidError) Error() string { return e.Field + " " + e.Rule }

func validate(customer string, items []Item) error {
	if strings.TrimSpace(customer) == "" || len(customer) > maxCustomer {
		return &InvalidError{"customer", fmt.Sprintf("must have 1 to %d bytes", maxCustomer)}
	}
	if len(items) == 0 || len(items) > maxItems {
		return &InvalidError{"items", fmt.Sprintf("must have 1 to %d entries, got %d", maxItems, len(items))}
	}
	for i, item := range items {
		field := func(name string) string { return fmt.Sprintf("items[%d].%s", i, name) }
		if strings.TrimSpace(item.SKU) == "" {
			return &InvalidError{field("sku"), "must not be empty"}
		}
		if item.Quantity < 1 || item.Quantity > maxQuantity {
			return &InvalidError{field("quantity"), fmt.Sprintf("must be 1 to %d, got %d", maxQuantity, item.Quantity)}
		}
		if item.PriceCents < 0 || item.PriceCents > maxPriceCents {
			return &InvalidError{field("price_cents"), fmt.Sprintf("must be 0 to %d, got %d", maxPriceCents, item.PriceCents)}
		}
	}
	return nil
}
