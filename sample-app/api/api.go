// Package api is the contract of the service: the wire types shared by the
// server and by pkg/client, and the OpenAPI document that describes them.
package api

import (
	_ "embed"
	"time"
)

// OpenAPI is the OpenAPI 3.1 document of the service, in YAML.
//
//go:embed openapi.yaml
var OpenAPI []byte

// Item is one line of an order.
type Item struct {
	SKU        string `json:"sku"`
	Quantity   int    `json:"quantity"`
	PriceCents int64  `json:"price_cents"`
}

// NewOrder is the body of POST /v1/orders.
type NewOrder struct {
	Customer string `json:"customer"`
	Items    []Item `json:"items"`
}

// Order is an order as the service returns it. TotalCents is the sum over the
// items of quantity times price.
type Order struct {
	ID         string    `json:"id"`
	Customer   string    `json:"customer"`
	Items      []Item    `json:"items"`
	TotalCents int64     `json:"total_cents"`
	Status     string    `json:"status"`
	CreatedAt  time.Time `json:"created_at"`
	UpdatedAt  time.Time `json:"updated_at"`
}

// OrderList is the body of GET /v1/orders, oldest order first.
type OrderList struct {
	Orders []Order `json:"orders"`
}

// StatusChange is the body of PUT /v1/orders/{id}/status.
type StatusChange struct {
	Status string `json:"status"`
}

// Problem is the body of an error answer of an operation (RFC 9457).
type Problem struct {
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail,omitempty"`
}
